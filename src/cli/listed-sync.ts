import type { ListedSync } from "../cluster/index.ts";
import { nearest, permanent } from "../failure/index.ts";

/** Those of the names, in the order of the list, or all without names; throws where a name is not there. */
export function chosen(syncs: readonly ListedSync[], names: readonly string[]): readonly ListedSync[] {
  const known = syncs.map(({ name }) => name);
  const missing = names.find((name) => !known.includes(name));
  if (missing === undefined) return names.length === 0 ? syncs : syncs.filter(({ name }) => names.includes(name));
  const near = nearest(missing, known);
  const hint = near === undefined ? knownNames(known) : `did you mean "${near}"?`;
  throw permanent("NotFound", `there is no sync "${missing}"; ${hint}`);
}

const NAMES_SHOWN = 5;

function knownNames(names: readonly string[]): string {
  if (names.length === 0) return "there is none here yet";
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : "";
  return `there is ${names.slice(0, NAMES_SHOWN).join(", ")}${more}`;
}

/** What tells a sync from every other one that is shown. */
export function keyOf({ namespace, name }: ListedSync): string {
  return `${namespace ?? ""}/${name}`;
}

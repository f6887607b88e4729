import type { Deployment } from "./addresses.ts";
import { toAdf } from "./adf.ts";
import type { Store } from "./store.ts";
import { plainText } from "./text.ts";

type Entry = Record<string, unknown>;

interface RealContext {
  readonly store: Store;
  readonly deployment: Deployment;
}

/** The comments that a loaded issue brought along. */
export function realComments({ store, deployment }: RealContext, slot: number): Entry[] {
  const field = store.realIssue(slot)?.fields["comment"];
  const comments = isEntry(field) && Array.isArray(field["comments"]) ? field["comments"] : [];
  return comments
    .filter(isEntry)
    .map((comment) => (deployment === "cloud" ? { ...comment, ...cloudValues(comment) } : comment));
}

/** The fields of a loaded issue, which came from REST v2, as the deployment would answer them. */
export function realFields({ store, deployment }: RealContext, slot: number): Entry {
  const fields = store.realIssue(slot)?.fields ?? {};
  return deployment === "cloud" ? cloudValues(fields) : { ...fields };
}

const TEXT_FIELDS = new Set(["description", "environment", "body"]);

/** Users become accounts and multi-line text becomes ADF; everything else is the same in v2 and v3. */
function cloudValues(fields: Readonly<Entry>): Entry {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      TEXT_FIELDS.has(name) && typeof value === "string" ? toAdf(plainText(value)) : cloudValue(value),
    ]),
  );
}

function cloudValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cloudValue);
  if (!isEntry(value)) return value;
  if (typeof value["name"] === "string" && typeof value["displayName"] === "string") {
    const { name, key: _key, ...rest } = value;
    return { accountId: `557058:${name}`, accountType: "atlassian", ...rest };
  }
  return cloudValues(value);
}

export const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && !Array.isArray(value);

import { type Format, parseDocument } from "../document/index.ts";

const FIELDS_NAMED = 6;

/** Which parts of a document differ, as a person would say it: "status, customfield_10016 and comments differ". */
export function explainUpdate(mirrored: Buffer | null, fresh: Buffer, format: Format): string {
  if (mirrored === null) return "its content differs";
  const before = parts(mirrored, format);
  const after = parts(fresh, format);
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  if (names.length === 0) return "its text differs";
  const named = names.slice(0, FIELDS_NAMED);
  if (names.length > FIELDS_NAMED) named.push(`${names.length - FIELDS_NAMED} more`);
  const last = named.pop();
  return named.length === 0 ? `${last} differs` : `${named.join(", ")} and ${last} differ`;
}

/** The document's parts by name, fields one by one, each as text that can be compared. */
function parts(document: Buffer, format: Format): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of entries(tryParse(document, format))) {
    if (name !== "fields" && name !== "customFields") found.set(name, JSON.stringify(value));
    else for (const [field, content] of entries(value)) found.set(field, JSON.stringify(content));
  }
  return found;
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

// Somebody may have edited the mirrored file by hand: it is then replaced, and needs no better explanation.
function tryParse(document: Buffer, format: Format): unknown {
  try {
    return parseDocument(document, format);
  } catch {
    return null;
  }
}

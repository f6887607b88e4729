/** A mapping as `JSON.parse` gives it; it is written with its keys in code-unit order and without `LEFT_OUT_PROPERTIES`. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A mapping that is written as it is, in its own order: the parts of a document that are not Jira's. */
export type Ordered = ReadonlyMap<string, unknown>;

/** Properties that are left out at any depth, but not inside a text, when they hold nothing but URLs; each with the reason. */
export const LEFT_OUT_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ["self", "the address of the value in Jira's REST API; it changes with the site's name and the API's version"],
  ["avatarUrls", "addresses of pictures of a person or project; they change with the site and its picture service"],
  ["iconUrl", "the address of an icon; it changes with the site and its theme"],
]);

/**
 * The keys of a mapping that are written, in their order. Inside an Atlassian document, which is somebody's text, `isText` is true
 * and nothing is left out.
 */
export function keysOf(map: JsonObject | Ordered, isText: boolean): readonly string[] {
  if (isOrdered(map)) return [...map.keys()];
  const keys: string[] = [];
  for (const key of Object.keys(map)) {
    const item = map[key];
    if (item !== undefined && (isText || !isLeftOut(key, item))) keys.push(key);
  }
  return sorted(keys);
}

/** The property of a mapping; undefined when there is none, or the value is no mapping. */
export function propertyOf(value: unknown, key: string): unknown {
  if (isOrdered(value)) return value.get(key);
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether the value is a text in Atlassian Document Format, as Cloud's API v3 gives it. */
export function isAtlassianDocument(value: unknown): value is JsonObject {
  return isObject(value) && value.type === "doc" && Array.isArray(value.content);
}

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

export const isOrdered = (value: unknown): value is Ordered => value instanceof Map;

/** JSON has no other objects than lists and these. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isOrdered(value);

/** A value that no reader of YAML or JSON can be relied on to load: `renderDocument` says whose it is. */
export class NestedTooDeepError extends Error {}

export const MAXIMUM_DEPTH = 1_000;
// A document has a custom field's value at its third level.
const DEEPEST_LEVEL = MAXIMUM_DEPTH + 2;

/** Throws `NestedTooDeepError` for a mapping or list at a level that readers, which recurse, could break on. The whole document is at 0. */
export function assertNesting(level: number): void {
  if (level > DEEPEST_LEVEL) throw new NestedTooDeepError();
}

export const notJson = (value: unknown): Error =>
  new TypeError(`A value of an issue is a ${typeof value}, which JSON does not have.`);

function isLeftOut(key: string, value: unknown): boolean {
  return LEFT_OUT_PROPERTIES.has(key) && holdsOnlyUrls(value);
}

function holdsOnlyUrls(value: unknown): boolean {
  if (typeof value === "string") return isUrl(value);
  if (!isObject(value)) return false;
  const urls: readonly unknown[] = Object.values(value);
  return urls.length > 0 && urls.every((url) => typeof url === "string" && isUrl(url));
}

const isUrl = (text: string): boolean => text.startsWith("https://") || text.startsWith("http://");

const MANY_KEYS = 16;

/** Sorts by code units, in place. Nearly all mappings are small; for these, insertion is quicker than calling the general sort. */
function sorted(keys: string[]): string[] {
  if (keys.length > MANY_KEYS) return keys.sort();
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index] ?? "";
    let at = index;
    for (; at > 0; at--) {
      const before = keys[at - 1] ?? "";
      if (before <= key) break;
      keys[at] = before;
    }
    keys[at] = key;
  }
  return keys;
}

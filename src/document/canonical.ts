import { permanent } from "../failure/index.ts";
import { compareText } from "./order.ts";

/**
 * A JSON value in the one form that every writer takes: mappings are `Map`s in the order in which they are written.
 * A `Map`, because an object cannot hold `__proto__` safely and moves keys that look like numbers to the front.
 */
export type Canonical = null | boolean | number | string | readonly Canonical[] | CanonicalMap;
export type CanonicalMap = ReadonlyMap<string, Canonical>;

/** Properties that are left out at any depth, but not inside a text, when they hold nothing but URLs; each with the reason. */
export const LEFT_OUT_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ["self", "the address of the value in Jira's REST API; it changes with the site's name and the API's version"],
  ["avatarUrls", "addresses of pictures of a person or project; they change with the site and its picture service"],
  ["iconUrl", "the address of an icon; it changes with the site and its theme"],
]);

// Readers of YAML and JSON recurse; a value that none of them can load would break them on the whole file.
const MAXIMUM_DEPTH = 1_000;

/**
 * Brings a value of an issue into canonical form: keys in code-unit order, `LEFT_OUT_PROPERTIES` removed, all else as Jira gave it.
 * Throws `MalformedResponse` naming `issueKey` when the value is nested more than 1,000 levels deep.
 */
export function canonical(value: unknown, issueKey: string): Canonical {
  return convert(value, { issueKey, isText: false }, 0);
}

/** Whether the value is a text in Atlassian Document Format, as Cloud's API v3 gives it. */
export function isAtlassianDocument(value: Canonical): boolean {
  return isMap(value) && value.get("type") === "doc" && Array.isArray(value.get("content"));
}

interface Context {
  readonly issueKey: string;
  /** Inside an Atlassian document, which is somebody's text: nothing is left out of it. */
  readonly isText: boolean;
}

function convert(value: unknown, context: Context, depth: number): Canonical {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return value;
    case "object":
      if (value === null) return null;
      if (depth >= MAXIMUM_DEPTH) throw nestedTooDeep(context.issueKey);
      if (Array.isArray(value)) return value.map((item) => convert(item, context, depth + 1));
      return isRecord(value) ? convertMap(value, context, depth) : null;
    default:
      throw notJson(value, context.issueKey);
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function convertMap(value: JsonObject, outer: Context, depth: number): CanonicalMap {
  const startsText = value.type === "doc" && Array.isArray(value.content);
  const context = startsText ? { ...outer, isText: true } : outer;
  const map = new Map<string, Canonical>();
  for (const key of Object.keys(value).sort(compareText)) {
    const item = value[key];
    if (item === undefined || (!context.isText && LEFT_OUT_PROPERTIES.has(key) && holdsOnlyUrls(item))) continue;
    map.set(key, convert(item, context, depth + 1));
  }
  return map;
}

function holdsOnlyUrls(value: unknown): boolean {
  if (typeof value === "string") return isUrl(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const urls: readonly unknown[] = Object.values(value);
  return urls.length > 0 && urls.every((url) => typeof url === "string" && isUrl(url));
}

const isUrl = (text: string): boolean => text.startsWith("https://") || text.startsWith("http://");

const nestedTooDeep = (issueKey: string): Error =>
  permanent(
    "MalformedResponse",
    `A field of ${issueKey} is nested more than ${MAXIMUM_DEPTH} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or choose other fields in spec.fields.`,
  );

const notJson = (value: unknown, issueKey: string): Error =>
  new TypeError(`A value of ${issueKey} is a ${typeof value}, which JSON does not have.`);

/** JSON has no other objects than lists and these. */
const isRecord = (value: object): value is JsonObject => !Array.isArray(value);

/** Whether the value is a mapping in canonical form. */
export const isMap = (value: unknown): value is CanonicalMap => value instanceof Map;

/** Whether the value is a list in canonical form. */
export const isList = (value: unknown): value is readonly Canonical[] => Array.isArray(value);

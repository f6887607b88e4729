import { isList } from "../../src/document/canonical.ts";

/** A JSON value with `Map`s for mappings: what is compared does not depend on the order of keys, nor on what `__proto__` is to an object. */
export type Canonical = null | boolean | number | string | readonly Canonical[] | ReadonlyMap<string, Canonical>;

export function canonical(value: unknown): Canonical {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return value;
    case "object":
      if (value === null) return null;
      if (isList(value)) return value.map(canonical);
      return new Map(Object.entries(value).map(([key, item]) => [key, canonical(item)]));
    default:
      throw new TypeError(`a ${typeof value} is not JSON`);
  }
}

/** The value with the one loss of YAML: CRLF in texts, but not in keys, as LF. */
export function withLf(value: Canonical): Canonical {
  if (typeof value === "string") return value.replaceAll("\r\n", "\n");
  if (value instanceof Map) return new Map(Array.from(value, ([key, item]) => [key, withLf(item)]));
  return isList(value) ? value.map(withLf) : value;
}

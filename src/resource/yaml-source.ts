import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  visit,
} from "yaml";
import type { Path } from "./schema-path.ts";

/** Where in the text a value stands, or the name of its field; for one that is missing, the nearest group around it. */
export function offsetOf(
  document: Document.Parsed<ParsedNode>,
  { at, isAboutKey }: { readonly at: Path; readonly isAboutKey?: boolean },
): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const [index, part] of at.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const child = childOf(node, part);
    if (child === undefined) return offset;
    // The name of a field says more than where its list or group begins, which may be a line below.
    const pointsAtValue =
      child.key === undefined || (isScalar(child.value) && !(isAboutKey === true && index === at.length - 1));
    offset = startOf(pointsAtValue ? child.value : child.key) ?? startOf(child.key) ?? offset;
    node = child.value;
  }
  return offset;
}

function childOf(node: unknown, part: string | number): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = typeof part === "number" ? node.items[part] : undefined;
    return value === undefined ? undefined : { value };
  }
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
}

function startOf(node: unknown): number | undefined {
  return isNodeWithRange(node) ? node.range[0] : undefined;
}

function isNodeWithRange(node: unknown): node is Node & { range: [number, number, number] } {
  return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && Array.isArray(node.range);
}

/** Where the first alias stands that refers to no anchor before it. */
export function unresolvedAlias(document: Document.Parsed<ParsedNode>): number | undefined {
  const anchors = new Set<string>();
  let offset: number | undefined;
  visit(document, {
    Node(_, node) {
      if ("anchor" in node && node.anchor !== undefined) anchors.add(node.anchor);
      if (!isAlias(node) || anchors.has(node.source)) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Whether a document holds nothing but comments. */
export function isEmpty({ contents, errors }: Document.Parsed<ParsedNode>): boolean {
  return errors.length === 0 && (contents === null || (isScalar(contents) && contents.value === null));
}

/** What is wrong with the YAML itself. Never the parser's own words: some of them quote the text, and with it a secret. */
export function syntaxMessage(code: ErrorCode): string {
  return SYNTAX[code] ?? "The YAML cannot be read here. Check the indentation, quotes and brackets of this line.";
}

const SYNTAX: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: "The same field is given twice in this group. Keep one of them.",
  TAB_AS_INDENT: "The YAML is indented with a tab. Use spaces.",
  BAD_ALIAS: "The YAML refers to an anchor that does not exist. Write the value out.",
  MISSING_CHAR:
    "The YAML lacks a character here, such as a closing quote or bracket, or a colon after the name of a field.",
  BAD_INDENT: "The YAML is not indented as its group is. Use the same number of spaces for all fields of a group.",
  NON_STRING_KEY: "The name of a field must be plain text. Put it in quotes.",
  BLOCK_AS_IMPLICIT_KEY: "The YAML has a second colon in this line. Put a value with a colon and a space in quotes.",
  MULTILINE_IMPLICIT_KEY: "The YAML lacks a colon after the name of a field, or a value lacks its closing quote.",
};

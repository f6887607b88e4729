import { isNode, LineCounter, parseAllDocuments } from "yaml";
import type { JiraSync } from "../resource/index.ts";

/** Where something stands in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a field of a valid manifest stands in its file; its nearest parent where it was left out. */
export function placeOf(text: string, { metadata }: Pick<JiraSync, "metadata">, path: readonly string[]): Place {
  const lines = new LineCounter();
  const documents = [...parseAllDocuments(text, { lineCounter: lines, prettyErrors: false })];
  const named = documents.filter((candidate) => candidate.getIn(["metadata", "name"]) === metadata.name);
  // Who runs a sync may have said its namespace, in place of the file.
  const document =
    named.find((candidate) => candidate.getIn(["metadata", "namespace"]) === metadata.namespace) ?? named[0];
  for (let length = path.length; document !== undefined && length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || node.range === undefined || node.range === null) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}

import type { Writable } from "node:stream";
import type { Redactor } from "../failure/index.ts";
import { printable, printableJson } from "./printable.ts";

/** Where text leaves the process: always without secrets, and without what could drive a terminal or a CI's log. */
export interface Output {
  readonly isTerminal: boolean;
  /** Characters a line. */
  readonly columns: number;
  /** One line, whatever the text holds. */
  line(text: string): void;
  /** Our own text of several lines, such as a help page. */
  page(text: string): void;
  json(value: unknown): void;
  /** Replaces the unfinished line of a terminal, cut to its width; "" takes it away. */
  redraw(text: string): void;
  /** Draws lines over those that the last call drew, on a terminal, and cuts them to its size. */
  repaint(lines: readonly string[]): void;
}

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

const ERASE_LINE = "\r\u001b[K";
const ERASE_REST = "\u001b[K";
const ERASE_BELOW = "\u001b[J";
// Shown as a whole by terminals that know it; and lines of wide characters must not wrap, or the next paint would slip.
const [BEGIN_PAINT, END_PAINT] = ["\u001b[?2026h\u001b[?7l", "\u001b[?7h\u001b[?2026l"];
const DEFAULT_COLUMNS = 80;
const DEFAULT_ROWS = 24;

/** `isDumb` for a terminal without control sequences (TERM=dumb): it gets lines, as a file does. */
export function createOutput(stream: Stream, redactor: Redactor, isDumb = false): Output {
  // Redacted first: an escape inside a secret would hide it.
  const clean = (text: string) => printable(redactor.redact(text));
  const columns = () => stream.columns || DEFAULT_COLUMNS;
  let painted = 0;
  return {
    isTerminal: stream.isTTY === true && !isDumb,
    get columns() {
      return columns();
    },
    line: (text) => void stream.write(`${clean(text)}\n`),
    page: (text) => void stream.write(`${text.trimEnd().split("\n").map(clean).join("\n")}\n`),
    json: (value) => {
      // Value by value: a secret that is an ordinary word must not break the names and the syntax around it.
      const redacted = (_: string, item: unknown) => (typeof item === "string" ? redactor.redact(item) : item);
      stream.write(`${printableJson(JSON.stringify(value, redacted, 2))}\n`);
    },
    repaint: (lines) => {
      const shown = fitting(lines, (stream.rows || DEFAULT_ROWS) - 1);
      const up = painted === 0 ? "" : `\u001b[${painted}A`;
      const text = shown.map((line) => `${clean(line).slice(0, columns() - 1)}${ERASE_REST}\n`).join("");
      stream.write(`${BEGIN_PAINT}\r${up}${text}${ERASE_BELOW}${END_PAINT}`);
      painted = shown.length;
    },
    redraw: (text) => void stream.write(ERASE_LINE + clean(text).slice(0, columns() - 1)),
  };
}

function fitting(lines: readonly string[], rows: number): readonly string[] {
  if (lines.length <= rows) return lines;
  return [...lines.slice(0, rows - 1), `… and ${lines.length - rows + 1} more`];
}

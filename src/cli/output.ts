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
}

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

const ERASE_LINE = "\r\u001b[K";
const DEFAULT_COLUMNS = 80;

/** `isDumb` for a terminal without control sequences (TERM=dumb): it gets lines, as a file does. */
export function createOutput(stream: Stream, redactor: Redactor, isDumb = false): Output {
  // Redacted first: an escape inside a secret would hide it.
  const clean = (text: string) => printable(redactor.redact(text));
  const columns = () => stream.columns || DEFAULT_COLUMNS;
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
    redraw: (text) => void stream.write(ERASE_LINE + clean(text).slice(0, columns() - 1)),
  };
}

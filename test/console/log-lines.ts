import { Writable } from "node:stream";
import { createLog, type Log, type LogOptions } from "../../src/console/index.ts";
import { createRedactor, type Redactor } from "../../src/failure/index.ts";

/** A log with what was written to it. */
export interface LogLines {
  readonly log: Log;
  readonly lines: readonly string[];
  readonly redactor: Redactor;
}

export function logLines(options: Partial<LogOptions> = {}): LogLines {
  const lines: string[] = [];
  const redactor = createRedactor();
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const now = () => new Date("2026-01-01T00:00:01.500Z");
  return { log: createLog(stream, { level: "info", format: "json", redactor, now, ...options }), lines, redactor };
}

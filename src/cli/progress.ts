import type { Status } from "../status/index.ts";
import type { Io } from "./command.ts";
import { printable } from "./printable.ts";

const REDRAW_MS = 100;
const LINE_EVERY_MS = 5_000;
const BAR_WIDTH = 24;

/** Shows one sync as it goes: a bar that is redrawn on a terminal, a line now and then elsewhere. */
export interface Progress {
  show(status: Status): void;
  /** A line of its own, above the bar. */
  note(line: string): void;
  end(): void;
}

export function createProgress(name: string, stderr: Io["stderr"], now: () => number): Progress {
  return stderr.isTTY === true ? barOn(name, stderr, now) : linesOn(name, stderr, now);
}

function barOn(name: string, stderr: Io["stderr"], now: () => number): Progress {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let operation: string | undefined;
  const erase = "\r\u001b[K";
  return {
    show(status) {
      const changed = status.progress?.currentOperation !== operation;
      if (!changed && now() - drawnAt < REDRAW_MS) return;
      operation = status.progress?.currentOperation;
      drawnAt = now();
      stderr.write(`${erase}${barLine(name, status).slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    note: (line) => stderr.write(`${erase}${printable(line)}\n`),
    end: () => stderr.write(erase),
  };
}

function linesOn(name: string, stderr: Io["stderr"], now: () => number): Progress {
  let writtenAt = Number.NEGATIVE_INFINITY;
  let operation: string | undefined;
  return {
    show(status) {
      const current = status.progress?.currentOperation;
      if (current === operation && now() - writtenAt < LINE_EVERY_MS) return;
      operation = current;
      writtenAt = now();
      stderr.write(`${plainLine(name, status)}\n`);
    },
    note: (line) => stderr.write(`${name}: ${printable(line)}\n`),
    end: () => {},
  };
}

function barLine(name: string, status: Status): string {
  const percentage = status.progress?.percentage ?? 0;
  const filled = Math.floor((percentage / 100) * BAR_WIDTH);
  const bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
  return `${name} ${bar} ${String(percentage).padStart(3)}%  ${details(status)}`;
}

function plainLine(name: string, status: Status): string {
  return `${name}: ${status.progress?.percentage ?? 0}%  ${details(status)}`;
}

function details({ progress, syncState }: Status): string {
  const rate = progress?.processingRate;
  const end = progress?.estimatedCompletion;
  return [
    progress?.currentOperation ?? "starting",
    ...(syncState?.issues === undefined ? [] : [`${syncState.issues} issues`]),
    ...(rate === undefined ? [] : [rate]),
    ...(end === undefined ? [] : [`done at about ${end.slice(11, 19)} UTC`]),
  ].join("  ");
}

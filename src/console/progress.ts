import type { Operation, Status } from "../status/index.ts";
import type { Output } from "./output.ts";

const REDRAW_MS = 100;
const LINE_EVERY_MS = 5_000;
const BAR_WIDTH = 24;
const COLUMNS_WITH_BAR = 72;

/** Shows one sync as it goes: a bar that is redrawn on a terminal, a line now and then elsewhere. */
export interface Progress {
  show(status: Status): void;
  /** Why nothing moves for a while; the same reason is not repeated for a few seconds. */
  waiting(message: string, seconds: number): void;
  /** What a person should know, above the progress. */
  note(message: string): void;
  end(): void;
}

/** `work` is what the run is for: a plan pushes nothing, and must not say so. */
export function createProgress(name: string, work: "sync" | "plan", stderr: Output, now: () => number): Progress {
  return stderr.isTerminal ? barOn(name, work, stderr, now) : linesOn(name, work, stderr, now);
}

function barOn(name: string, work: "sync" | "plan", stderr: Output, now: () => number): Progress {
  const isDue = every(REDRAW_MS, now);
  const isNews = unrepeated(now);
  let drawn = "";
  return {
    show(status) {
      const { progress } = status;
      if (!isUnderWay(status) || !isDue(progress?.currentOperation)) return;
      drawn = [name, ...barOf(status, stderr.columns), details(status, work, now())].join("  ");
      stderr.redraw(drawn);
    },
    waiting(message, seconds) {
      if (!isNews(message)) return;
      stderr.redraw("");
      stderr.line(waitText(message, seconds));
      stderr.redraw(drawn);
    },
    note(message) {
      stderr.redraw("");
      stderr.line(`${name}: ${message}`);
      stderr.redraw(drawn);
    },
    end: () => stderr.redraw(""),
  };
}

function linesOn(name: string, work: "sync" | "plan", stderr: Output, now: () => number): Progress {
  const isDue = every(LINE_EVERY_MS, now);
  const isNews = unrepeated(now);
  return {
    show(status) {
      if (!isUnderWay(status) || !isDue(status.progress?.currentOperation)) return;
      stderr.line(`${name}: ${details(status, work, now()).trimStart()}`);
    },
    waiting(message, seconds) {
      if (isNews(message)) stderr.line(`${name}: ${waitText(message, seconds)}`);
    },
    note: (message) => stderr.line(`${name}: ${message}`),
    end: () => {},
  };
}

// Before the first operation there is nothing to say, and at the end the result says it all.
function isUnderWay({ phase, progress }: Status): boolean {
  return phase === "Running" && progress?.currentOperation !== undefined;
}

/** True for the first of a new operation, and then once in `intervalMs`. */
function every(intervalMs: number, now: () => number): (operation: Operation | undefined) => boolean {
  let shownAt = Number.NEGATIVE_INFINITY;
  let shown: Operation | undefined;
  return (operation) => {
    if (operation === shown && now() - shownAt < intervalMs) return false;
    [shown, shownAt] = [operation, now()];
    return true;
  };
}

// Sixteen requests that meet one rate limit all tell of it.
function unrepeated(now: () => number): (message: string) => boolean {
  let toldAt = Number.NEGATIVE_INFINITY;
  let told = "";
  return (message) => {
    if (message === told && now() - toldAt < LINE_EVERY_MS) return false;
    [told, toldAt] = [message, now()];
    return true;
  };
}

const WORDS: Readonly<Record<Operation, string>> = {
  connect: "connecting to Jira and the repository",
  "discover-issues": "finding the issues",
  "sync-issues": "reading issues",
  "push-changes": "pushing to the repository",
};

function wordsOf(operation: Operation | undefined, work: "sync" | "plan"): string {
  if (operation === "push-changes" && work === "plan") return "comparing with the repository";
  return operation === undefined ? "starting" : WORDS[operation];
}

/** "65%  98/150 issues  12.5/s  about 5 s left": only what is known. */
function details({ progress, syncState }: Status, work: "sync" | "plan", nowMs: number): string {
  const operation = progress?.currentOperation;
  const isCounted = (syncState?.totalIssues ?? 0) > 0;
  const isWriting = operation === "sync-issues" && isCounted;
  return [
    ...(isCounted ? [`${progress?.percentage ?? 0}%`.padStart(3), `${syncState?.issues} issues`] : []),
    ...(isWriting ? [] : [wordsOf(operation, work)]),
    ...(isWriting && progress?.processingRate !== undefined ? [progress.processingRate] : []),
    ...(progress?.estimatedCompletion === undefined ? [] : [remaining(progress.estimatedCompletion, nowMs)]),
  ].join("  ");
}

function remaining(estimatedCompletion: string, nowMs: number): string {
  return `about ${durationOf((Date.parse(estimatedCompletion) - nowMs) / 1000)} left`;
}

function durationOf(seconds: number): string {
  if (seconds < 100) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}

function barOf({ progress, syncState }: Status, columns: number): readonly string[] {
  if ((syncState?.totalIssues ?? 0) === 0 || columns < COLUMNS_WITH_BAR) return [];
  const filled = Math.floor(((progress?.percentage ?? 0) / 100) * BAR_WIDTH);
  return ["█".repeat(filled) + "░".repeat(BAR_WIDTH - filled)];
}

function waitText(message: string, seconds: number): string {
  return `${message} (next try in ${Math.ceil(seconds)} s)`;
}

import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createOutput, createProgress, type Progress } from "../../src/console/index.ts";
import { createRedactor } from "../../src/failure/index.ts";
import { initialStatus, nextStatus, type SyncEvent } from "../../src/status/index.ts";

const START = Date.parse("2026-01-02T03:04:05Z");
const OPERATION_ID = "6f0c1f0e-3f5e-4c0e-9d52-0a4f6d6f0c11";

type EventAt = { readonly [K in SyncEvent["kind"]]: Omit<Extract<SyncEvent, { kind: K }>, "at"> }[SyncEvent["kind"]];

interface Screen {
  /** Everything that was written. */
  text(): string;
  /** Lines that stay. */
  lines(): readonly string[];
  /** The line that is redrawn, as it stands now. */
  bar(): string;
  tell(event: EventAt, atMs: number): void;
  readonly progress: Progress;
}

/** The progress of a sync on a stream of its own: events go in, with their time; what is written can be read. */
function screen(options: { columns?: number; isTerminal?: boolean; work?: "sync" | "plan" } = {}): Screen {
  const { columns = 100, isTerminal = true, work = "sync" } = options;
  let written = "";
  let nowMs = START;
  let status = initialStatus;
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      written += chunk.toString();
      done();
    },
  });
  const stream = Object.assign(sink, { isTTY: isTerminal, columns });
  const progress = createProgress("demo", work, createOutput(stream, createRedactor()), () => nowMs);
  const settled = () => written.split("\n").map((line) => line.split("\r\u001b[K").at(-1) ?? "");
  return {
    text: () => written,
    lines: () => settled().slice(0, -1),
    bar: () => settled().at(-1) ?? "",
    tell(event, atMs) {
      nowMs = START + atMs;
      status = nextStatus(status, { ...event, at: new Date(nowMs) });
      progress.show(status);
    },
    progress,
  };
}

function processed(created: number): EventAt {
  return { kind: "processed", created, updated: 0, unchanged: 0, failed: 0 };
}

/** A run up to the moment at which 1,000 issues are known and none is read. */
function begin({ tell }: Screen): void {
  tell({ kind: "started", operationID: OPERATION_ID, generation: 1 }, 0);
  tell({ kind: "operation-started", operation: "connect" }, 1);
  tell({ kind: "operation-started", operation: "discover-issues" }, 500);
  tell({ kind: "discovered", total: 1000 }, 900);
  tell({ kind: "operation-started", operation: "sync-issues" }, 1000);
}

describe("progress on a terminal", () => {
  it("shows no percentage before the issues are counted", () => {
    const { tell, bar, text } = screen();
    tell({ kind: "started", operationID: OPERATION_ID, generation: 1 }, 0);
    expect(text()).toBe("");
    tell({ kind: "operation-started", operation: "connect" }, 1);
    expect(bar()).toBe("demo  connecting to Jira and the repository");
  });

  it("shows bar, percentage, count, rate and what remains", () => {
    const seen = screen();
    begin(seen);
    for (const second of [1, 4, 7, 10]) seen.tell(processed(100), second * 1000);
    expect(seen.bar()).toMatch(/^demo {2}█{9}░{15} {2}40% {2}400\/1000 issues {2}33\.3\/s {2}about 18 s left$/);
  });

  it("redraws one line at most ten times a second", () => {
    const seen = screen();
    begin(seen);
    const before = seen.text().length;
    for (let step = 0; step < 50; step++) seen.tell(processed(1), 1001 + step);
    expect(seen.text().length).toBe(before);
    seen.tell(processed(1), 1200);
    expect(seen.bar()).toContain("51/1000");
    expect(seen.lines()).toEqual([]);
  });

  it.each([20, 40, 60, 80])("keeps within %d columns", (columns) => {
    const seen = screen({ columns });
    begin(seen);
    for (const second of [1, 4, 7, 10]) seen.tell(processed(100), second * 1000);
    expect(seen.bar().length).toBeLessThan(columns);
  });

  it("leaves out the bar where there is no room for it", () => {
    const seen = screen({ columns: 60 });
    begin(seen);
    expect(seen.bar()).toBe("demo   0%  0/1000 issues");
  });

  it("puts why it waits above the bar", () => {
    const seen = screen();
    begin(seen);
    seen.progress.waiting("Jira limits the rate of requests.", 2.2);
    expect(seen.lines()).toEqual(["Jira limits the rate of requests. (next try in 3 s)"]);
    expect(seen.bar()).toContain("0/1000");
  });

  it("leaves nothing behind at the end", () => {
    const seen = screen();
    begin(seen);
    seen.tell({ kind: "operation-started", operation: "push-changes" }, 9_000);
    seen.tell({ kind: "completed", commit: null }, 10_000);
    seen.progress.end();
    expect(seen.bar()).toBe("");
    expect(seen.text()).not.toContain("100%");
  });

  it("escapes control sequences and takes out secrets", () => {
    const seen = screen();
    seen.progress.waiting("\u001b[2Jgone", 1);
    expect(seen.lines()).toEqual(["\\u001b[2Jgone (next try in 1 s)"]);
  });
});

describe("progress elsewhere", () => {
  it("is a line for each operation, and one in five seconds", () => {
    const seen = screen({ isTerminal: false });
    begin(seen);
    for (let second = 1; second <= 10; second++) seen.tell(processed(100), 1000 + second * 1000);
    seen.tell({ kind: "operation-started", operation: "push-changes" }, 12_000);
    seen.tell({ kind: "completed", commit: null }, 13_000);
    seen.progress.end();
    expect(seen.lines()).toEqual([
      "demo: connecting to Jira and the repository",
      "demo: finding the issues",
      "demo: 0%  0/1000 issues",
      expect.stringMatching(/^demo: 50% {2}500\/1000 issues {2}[\d.]+\/s {2}about \d+ s left$/),
      expect.stringMatching(/^demo: 99% {2}1000\/1000 issues/),
      "demo: 99%  1000/1000 issues  pushing to the repository",
    ]);
  });

  it("draws nothing, on a dumb terminal neither", () => {
    const seen = screen({ isTerminal: false });
    begin(seen);
    seen.progress.end();
    expect(seen.text()).not.toMatch(/[\r\u001b]/);
  });

  it("tells the same reason for waiting once in a while, another at once", () => {
    const seen = screen({ isTerminal: false });
    for (let count = 0; count < 16; count++) seen.progress.waiting("Jira limits the rate of requests.", 3);
    seen.progress.waiting("Jira answered 503.", 1);
    expect(seen.lines()).toEqual([
      "demo: Jira limits the rate of requests. (next try in 3 s)",
      "demo: Jira answered 503. (next try in 1 s)",
    ]);
  });

  it("says of a plan that it compares, not that it pushes", () => {
    const seen = screen({ isTerminal: false, work: "plan" });
    begin(seen);
    seen.tell({ kind: "operation-started", operation: "push-changes" }, 2_000);
    expect(seen.lines().at(-1)).toBe("demo: 0%  0/1000 issues  comparing with the repository");
  });
});

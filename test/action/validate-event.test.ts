import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { triggeringEvent } from "../../src/action/validate-event.ts";
import { createOutput } from "../../src/console/index.ts";
import { createRedactor } from "../../src/failure/index.ts";

const folder = await mkdtemp(join(tmpdir(), "jirasync-event-"));
afterAll(() => rm(folder, { recursive: true }));
const log = createOutput(process.stderr, createRedactor());

async function isFork(name: string | undefined, event?: unknown): Promise<boolean> {
  const path = event === undefined ? undefined : join(folder, "event.json");
  if (path !== undefined) await writeFile(path, JSON.stringify(event));
  const env = { GITHUB_REPOSITORY: "acme/mirror", GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
  return (await triggeringEvent({ env, log })).isFork;
}

const [own, fork] = [{ full_name: "acme/mirror" }, { full_name: "mallory/mirror" }];
const pullOf = (repo: unknown) => ({ pull_request: { number: 7, head: { sha: "c".repeat(40), repo } } });
const runOf = (event: string, repo: unknown) => ({ workflow_run: { event, head_repository: repo } });

describe("the files of an event", () => {
  it.each([
    ["pull_request", pullOf(own)],
    ["pull_request_target", pullOf(own)],
    ["push", { ref: "refs/heads/main" }],
    ["schedule", {}],
    ["workflow_dispatch", { inputs: {} }],
    ["repository_dispatch", { action: "check" }],
    ["merge_group", { merge_group: {} }],
    ["workflow_run", runOf("pull_request", own)],
    ["workflow_run", runOf("push", own)],
  ])("are of those who may write: %s %j", async (name, event) => {
    expect(await isFork(name, event)).toBe(false);
  });

  it.each([
    ["pull_request", pullOf(fork)],
    ["pull_request_target", pullOf(fork)],
    ["pull_request_target", pullOf(null)],
    ["workflow_run", runOf("pull_request", fork)],
    ["workflow_run", runOf("pull_request", null)],
    ["workflow_run", runOf("issue_comment", own)],
    ["workflow_run", {}],
    ["issue_comment", { issue: { number: 7, pull_request: {} } }],
    ["check_run", { check_run: { pull_requests: [] } }],
    ["an-event-of-tomorrow", {}],
  ])("are, or may be, a fork's: %s %j", async (name, event) => {
    expect(await isFork(name, event)).toBe(true);
  });

  it("may be a fork's when nothing tells what the event is", async () => {
    expect(await isFork(undefined)).toBe(true);
  });

  it("are of those who may write when the runner names such an event and has no file of it", async () => {
    expect(await isFork("push")).toBe(false);
  });
});

import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BareRemote, createBareRemote } from "../git/bare-remote.ts";
import type { Running } from "./command.ts";
import { holdOperation, OPERATIONS } from "./held-operation.ts";
import { parseResult } from "./json-result.ts";
import { killAll } from "./processes.ts";
import { createScene, mirrored, type Scene, syncDemo } from "./scene.ts";

// Delays are drawn from this seed; a failure names the delay, so that it can be tried again.
const SEED = 20_261_123;
const RANDOM_KILLS = 8;
const ISSUES = 250;

interface Undisturbed {
  readonly tree: ReadonlyMap<string, string>;
  readonly requests: readonly string[];
  readonly durationMs: number;
}

let scene: Scene;
let undisturbed: Undisturbed;

beforeAll(async () => {
  scene = await createScene({ projects: [{ key: "DEMO", issues: ISSUES }], latencyMs: 60 });
  scene.jira.resetRequests();
  const start = performance.now();
  const { code, stderr } = await scene.run(syncDemo(scene, "--concurrency", "1"));
  if (code !== 0) throw new Error(stderr);
  const durationMs = performance.now() - start;
  undisturbed = { tree: await mirrored(scene.remote), requests: requestedPaths(), durationMs };
});

afterAll(() => scene[Symbol.asyncDispose]());

/** What was asked of Jira since the last reset, whatever the order. */
function requestedPaths(): readonly string[] {
  return scene.jira.requests.map(({ method, path }) => `${method} ${path}`).sort();
}

// A request of the killed run may still be on its way to the simulator's record. All wait equally long there, so that
// when a later one is answered they have been recorded.
async function arrivalsRecorded(): Promise<void> {
  const answer = await fetch(`${scene.jira.url}/rest/api/2/serverInfo`);
  await answer.arrayBuffer();
}

/** Starts a run into `remote`, ends it by `kill` with SIGKILL, and lets the next run do its work. */
async function runAfterKill(remote: BareRemote, kill: (running: Running) => Promise<void>) {
  const args = syncDemo({ remote }, "--concurrency", "1", "-o", "json");
  const running = scene.start(args);
  await kill(running);
  const { killedBy } = await running.ended;
  await arrivalsRecorded();
  scene.jira.resetRequests();
  const { code, stdout, stderr } = await scene.run(args);
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  const { changes } = parseResult(stdout);
  const accounted = changes.created.length + changes.updated.length + changes.unchanged;
  return { tree: await mirrored(remote), accounted, requests: requestedPaths(), killedBy };
}

function expectAsUndisturbed(result: Awaited<ReturnType<typeof runAfterKill>>): void {
  expect(result.tree).toEqual(undisturbed.tree);
  expect(result.accounted).toBe(ISSUES);
  expect(result.requests.length, result.requests.join("\n")).toBeLessThanOrEqual(undisturbed.requests.length);
}

describe("the run after one that was killed ends as if nothing had happened", () => {
  it.each(OPERATIONS)("in %s, with all that it had started", async (operation) => {
    await using remote = await createBareRemote();
    const held = await holdOperation({ ...scene, remote }, operation);
    const result = await runAfterKill(remote, async (running) => {
      await held.reached(running);
      await killAll(scene.folder);
      running.kill("SIGKILL");
      await held.release();
    });
    expectAsUndisturbed(result);
    expect(result.killedBy).toBe("SIGKILL");
  });

  it("in push-changes, alone: the push that it had started may still land", async () => {
    await using remote = await createBareRemote();
    const held = await holdOperation({ ...scene, remote }, "push-changes");
    const result = await runAfterKill(remote, async (running) => {
      await held.reached(running);
      running.kill("SIGKILL");
      await held.release();
    });
    expectAsUndisturbed(result);
    expect(result.killedBy).toBe("SIGKILL");
    await killAll(scene.folder);
  });

  it.each(randomShares(SEED, RANDOM_KILLS))("after %f of its time", async (share) => {
    await using remote = await createBareRemote();
    const result = await runAfterKill(remote, async (running) => {
      await delay(share * undisturbed.durationMs);
      // Every other time the processes that it started end with it.
      if (Math.floor(share * 1000) % 2 === 0) await killAll(scene.folder);
      running.kill("SIGKILL");
    });
    expectAsUndisturbed(result);
  });
});

describe("the incremental run after one that was killed misses no change", () => {
  it.each(["sync-issues", "push-changes"] as const)("in %s", async (operation) => {
    await using changing = await createScene({ projects: [{ key: "DEMO", issues: 150 }] });
    await using reference = await createBareRemote();
    const options = ["--incremental", "--concurrency", "1"];
    const [incremental, undisturbedly] = [syncDemo(changing, ...options), syncDemo({ remote: reference }, ...options)];
    await changing.run(incremental);
    await changing.run(undisturbedly);
    for (const key of changing.jira.keys("DEMO").slice(0, 120))
      changing.jira.update(key, { summary: `Changed ${key}` });
    changing.jira.delete("DEMO-140");
    changing.jira.move("DEMO-141", "OPS");
    const held = await holdOperation(changing, operation);
    const running = changing.start(incremental);
    await held.reached(running);
    await killAll(changing.folder);
    running.kill("SIGKILL");
    expect((await running.ended).killedBy).toBe("SIGKILL");
    await held.release();
    expect((await changing.run(incremental)).code).toBe(0);
    expect((await changing.run(undisturbedly)).code).toBe(0);
    expect(await mirrored(changing.remote)).toEqual(await mirrored(reference));
  });
});

/** `count` numbers from 0 to 1, one from each of as many equal parts, so that all of a run is covered. */
function randomShares(seed: number, count: number): readonly number[] {
  let state = seed;
  return Array.from({ length: count }, (_, part) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.round(((part + state / 2 ** 32) / count) * 1000) / 1000;
  });
}

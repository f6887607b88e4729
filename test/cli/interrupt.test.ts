import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { holdOperation, OPERATIONS } from "./held-operation.ts";
import { parseResult } from "./json-result.ts";
import { manifestText } from "./manifest-text.ts";
import { processesOf } from "./processes.ts";
import { createScene, type Scene, syncDemo } from "./scene.ts";

const OPTIONS = ["--concurrency", "1", "--status-dir", "status", "-o", "json"] as const;

/** Two requests for the issues, so that a run can be ended between them. */
function twoBatches(): Promise<Scene> {
  return createScene({ projects: [{ key: "DEMO", issues: 150 }] });
}

describe.each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  it.each(OPERATIONS)("in %s ends the run cleanly, and the next one completes it", async (operation) => {
    await using scene = await twoBatches();
    const held = await holdOperation(scene, operation);
    const running = scene.start(syncDemo(scene, ...OPTIONS));
    await held.reached(running);
    running.kill(signal);
    const { code, killedBy, stdout, stderr } = await running.ended;
    const { phase, commit } = parseResult(stdout);
    expect({ code, killedBy, phase, commit }).toEqual({ code: 130, killedBy: null, phase: "Cancelled", commit: null });
    expect(stderr).toContain(`${signal}: ending cleanly; a second one ends at once\n`);
    expect(stderr).toMatch(/^project-demo: cancelled after /m);
    expect(await readFile(join(scene.folder, "status/project-demo.yaml"), "utf8")).toContain("phase: Cancelled");
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
    expect(await scene.leftovers()).toEqual([]);
    await held.release();
    const next = parseResult((await scene.run(syncDemo(scene, ...OPTIONS))).stdout);
    expect({ phase: next.phase, created: next.changes.created.length }).toEqual({ phase: "Completed", created: 150 });
  });

  // Only Linux tells whose process is whose.
  it.runIf(process.platform === "linux")("leaves no process behind", async () => {
    await using scene = await twoBatches();
    const held = await holdOperation(scene, "push-changes");
    const running = scene.start(syncDemo(scene));
    await held.reached(running);
    expect((await processesOf(scene.folder)).length).toBeGreaterThan(1);
    running.kill(signal);
    await running.ended;
    expect(await processesOf(scene.folder)).toEqual([]);
  });

  it("twice ends it at once", async () => {
    await using scene = await twoBatches();
    const held = await holdOperation(scene, "push-changes");
    const running = scene.start(syncDemo(scene));
    await held.reached(running);
    running.kill(signal);
    running.kill(signal);
    const { code, killedBy } = await running.ended;
    expect({ code, killedBy }).toEqual({ code: 130, killedBy: null });
    await held.release();
  });

  it("ends a command that waits for its manifest on stdin", async () => {
    await using scene = await createScene();
    const running = scene.start(["sync", "-f", "-"], { stdin: "open" });
    await running.readsStdin();
    running.kill(signal);
    expect(await running.ended).toMatchObject({ code: 130, killedBy: null });
  });

  it("skips the syncs that had not begun", async () => {
    await using scene = await createScene();
    const held = await holdOperation(scene, "discover-issues");
    const documents = ["one", "two"].map((name) => manifestText(scene.remote.path, { name }));
    const running = scene.start(["sync", "-f", "-", "-o", "json"], { stdin: documents.join("---\n") });
    await held.reached(running);
    running.kill(signal);
    const { code, stdout } = await running.ended;
    expect({ code, name: parseResult(stdout).name }).toEqual({ code: 130, name: "one" });
  });
});

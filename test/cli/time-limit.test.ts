import { describe, expect, it } from "vitest";
import { parseResult } from "./json-result.ts";
import { createScene, syncDemo } from "./scene.ts";

// The least that --timeout takes is a minute: in this process the time limits, and only these, pass 40 times as fast.
const FAST = `const { timeout } = AbortSignal; AbortSignal.timeout = (ms) => timeout.call(AbortSignal, ms / 40);`;

describe("the time limit of a run", () => {
  it("ends it with 3, nothing pushed and nothing left behind", async () => {
    await using scene = await createScene();
    scene.jira.fault({ kind: "hang", path: "/search", times: 1000 });
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(FAST)}` };
    const { code, stdout, stderr } = await scene.run(syncDemo(scene, "--timeout", "60", "-o", "json"), { env });
    expect(stderr).toMatch(/failed after .*: Timeout: .*time limit/);
    expect(parseResult(stdout)).toMatchObject({ phase: "Failed", lastError: expect.stringMatching(/^Timeout: /) });
    expect({ code, head: await scene.remote.head() }).toEqual({ code: 3, head: scene.remote.initialHead });
    expect(await scene.leftovers()).toEqual([]);
  });
});

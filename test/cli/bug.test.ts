import { describe, expect, it } from "vitest";
import { createScene, syncDemo } from "./scene.ts";

const CANARY = "canary-4f1d9a";

/** Node options that make a function of the platform throw an error with the token in it, as a bug could. */
function broken(statement: string): string {
  const code = `const leak = () => { throw new TypeError("cannot read 'x' of " + process.env.JIRA_PAT); };${statement}`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

const BUGS = [
  ["in the engine", "AbortSignal.timeout = leak;"],
  ["in a step of a sync", "Date.prototype.toISOString = leak;"],
  ["in a callback", "setTimeout(leak, 20);"],
  ["of a promise that nobody awaits", "Promise.resolve().then(leak);"],
] as const;

describe("an error that nobody foresaw", () => {
  it.each(BUGS)("%s is reported with its stack, without secrets, and ends with 1", async (_, statement) => {
    await using scene = await createScene({ latencyMs: 200 });
    const env = { JIRA_PAT: CANARY, NODE_OPTIONS: broken(statement) };
    const { code, killedBy, stdout, stderr } = await scene.run(syncDemo(scene), { env });
    expect(stderr).toMatch(/^This is a bug in jirasync\. Please report it/m);
    expect(stderr).toMatch(/^TypeError: cannot read 'x' of \*\*\*$/m);
    expect(stderr).toMatch(/^ +at /m);
    expect(stdout + stderr).not.toContain(CANARY);
    expect({ code, killedBy }).toEqual({ code: 1, killedBy: null });
  });
});

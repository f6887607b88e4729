import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";
import { jirasync } from "./command.ts";
import { createScene, syncDemo } from "./scene.ts";

const run = promisify(execFile);

/** The machine's own Node.js: the last one on PATH, behind that of node_modules; ours where there is no other. */
async function machinesNode(): Promise<string> {
  const folders = (process.env["PATH"] ?? "").split(delimiter).reverse();
  for (const folder of folders) {
    const node = join(folder, "node");
    const { stdout } = await run(node, ["--version"]).catch(() => ({ stdout: "" }));
    if (Number(/^v(\d+)/.exec(stdout)?.[1]) >= 20) return node;
  }
  return process.execPath;
}

describe("a fresh clone without node_modules", () => {
  it("holds all that the command needs", async () => {
    expect((await readdir(inject("clone"))).sort()).toEqual(["dist", "package.json"]);
    expect(await jirasync(["--version"])).toMatchObject({ code: 0 });
  });

  it("runs on the machine's own Node.js", async () => {
    const node = await machinesNode();
    expect(await jirasync(["--help"], { node })).toMatchObject({ code: 0, stderr: "" });
    await using scene = await createScene();
    expect(await scene.run(syncDemo(scene), { node })).toMatchObject({ code: 0 });
  });

  it("syncs a Data Center with a personal access token alone", async () => {
    await using scene = await createScene({ deployment: "datacenter", contextPath: "/jira" });
    const { code, stdout } = await scene.run(syncDemo(scene), { env: { JIRA_EMAIL: "" } });
    expect(stdout).toContain("30 created");
    expect(code).toBe(0);
  });
});

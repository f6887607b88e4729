import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeWithCluster } from "../../cluster/index.ts";
import { type OperatorScene, operatorScene } from "./operator-scene.ts";

/** Each folder with compiled code, with what it holds. */
async function codeFolders({ env }: OperatorScene): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = env["TMPDIR"] ?? "";
  const names = (await readdir(folder)).filter((name) => name.startsWith("jira-sync-code-"));
  const contents = names.map(async (name) => [name, await readdir(join(folder, name))] as const);
  return new Map(await Promise.all(contents));
}

/** The next one need not wait until the lease of one that was killed expires: folders are no matter of it. */
const WITHOUT_LEASE = "--no-leader-elect";

describeWithCluster("the compiled code of an operator's runs", () => {
  it("is kept from one to the next, and goes with the operator or with the one after it", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const killed = scene.startOperator(WITHOUT_LEASE);
    await scene.apply("first");
    await scene.untilPhase("first", "Completed");
    const [[name, content] = []] = await codeFolders(scene);
    expect(name).toMatch(`jira-sync-code-${killed.pid}-`);
    expect(content).toHaveLength(1); // a folder for this version of Node
    killed.kill("SIGKILL");
    await killed.ended;

    const next = scene.startOperator(WITHOUT_LEASE);
    await scene.apply("second", {}, { path: "/second" });
    await scene.untilPhase("second", "Completed");
    expect([...(await codeFolders(scene)).keys()]).toEqual([expect.stringContaining(`jira-sync-code-${next.pid}-`)]);
    next.kill("SIGTERM");
    await next.ended;
    expect(await codeFolders(scene)).toEqual(new Map());
  });
});

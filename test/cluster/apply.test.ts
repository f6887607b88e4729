import { describe, expect, it } from "vitest";
import * as z from "zod";
import { JIRA_SYNCS, timeSuffix, withSuffix } from "../../src/cluster/index.ts";
import { commandScene } from "./command-scene.ts";
import { createRecordedSync, TO_65_PERCENT, TO_THE_END } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const manifest = (name: string, metadata = "", spec = "") => `apiVersion: sync.jira.io/v1alpha1
kind: JIRASync
metadata:
  name: ${name}
${metadata}spec:
  syncType: batch
  target: {projectKey: DEMO}
  destination: {repository: https://git.example.com/issues.git}
${spec}`;
const several = (...documents: readonly string[]) => documents.join("---\n");
const [STARTED, ...AFTER_START] = TO_65_PERCENT;
if (STARTED?.kind !== "started") throw new Error("a run begins with its start");
const Named = z.object({ metadata: z.object({ name: z.string() }) });
const List = z.object({ items: z.array(Named) });
const Managed = z.object({
  metadata: z.object({ managedFields: z.array(z.looseObject({ manager: z.string(), operation: z.string() })) }),
});

describeWithCluster("apply", () => {
  it("applies all documents as kubectl does, and says so", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const { code, stdout } = await scene.run(["apply", "-f", "-"], several(manifest("first"), manifest("second")));
    expect(stdout).toBe(
      "jirasync.sync.jira.io/first serverside-applied\njirasync.sync.jira.io/second serverside-applied\n",
    );
    expect(code).toBe(0);
    const { items } = await scene.client.list(JIRA_SYNCS, {}, signal);
    expect(items.map(({ metadata }) => metadata.name)).toEqual(["first", "second"]);
  });

  it("sends nothing where one document is not valid", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const bad = manifest("second").replace("DEMO", "not-a-key");
    const { code, stderr } = await scene.run(["apply", "-f", "-"], several(manifest("first"), bad));
    expect(stderr).toMatch(/^stdin:\d+:\d+: spec\.target\.projectKey: /m);
    expect(code).toBe(2);
    expect((await scene.client.list(JIRA_SYNCS, {}, signal)).items).toEqual([]);
  });

  it("owns what is written in the manifest and no default", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    await scene.run(["apply", "-f", "-"], manifest("demo"));
    const { metadata } = Managed.parse(await scene.client.get(JIRA_SYNCS, { name: "demo" }, signal));
    expect(metadata.managedFields).toMatchObject([
      {
        manager: "jirasync-cli",
        operation: "Apply",
        fieldsV1: { "f:spec": { "f:syncType": {}, "f:target": {}, "f:destination": { "f:repository": {} } } },
      },
    ]);
    expect(JSON.stringify(metadata.managedFields)).not.toContain("f:branch");
  });

  it("takes a resource back that was saved from a cluster", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT);
    const saved = await sharedCluster().kubectl(
      ["get", "jirasync", "demo", "-o", "yaml", "--show-managed-fields", "-n", scene.namespace],
      {},
      signal,
    );
    await scene.client.delete(JIRA_SYNCS, { name: "demo" }, signal);
    const { code, stderr } = await scene.run(["apply", "-f", "-"], saved.stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect((await scene.client.get(JIRA_SYNCS, { name: "demo" }, signal)).status.phase).toBe("Pending");
  });

  it("refuses to take over another manager's field, until it is forced", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const theirs = manifest("demo", "", "  timeout: 900\n");
    const args = ["apply", "--server-side", "--field-manager=flux", "-n", scene.namespace, "-f", "-"];
    await sharedCluster().kubectl(args, { stdin: theirs }, signal);
    const ours = manifest("demo", "", "  timeout: 600\n");
    const refused = await scene.run(["apply", "-f", "-"], ours);
    expect({ code: refused.code, stderr: refused.stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("flux"),
    });
    expect((await scene.run(["apply", "-f", "-", "--force-conflicts"], ours)).code).toBe(0);
    expect((await scene.client.get(JIRA_SYNCS, { name: "demo" }, signal)).spec).toMatchObject({ timeout: 600 });
  });

  it("puts the time behind the name for each run", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const { stdout } = await scene.run(["apply", "-f", "-", "--generate-suffix", "-o", "name"], manifest("nightly"));
    expect(stdout).toMatch(/^jirasync\.sync\.jira\.io\/nightly-\d{8}-\d{6}-[a-z\d]{5}\n$/);
  });

  it("prints one resource as it is, several as a List", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const one = await scene.run(["apply", "-f", "-", "-o", "json"], manifest("first"));
    const two = await scene.run(["apply", "-f", "-", "-o", "json"], several(manifest("first"), manifest("second")));
    expect(Named.parse(JSON.parse(one.stdout)).metadata.name).toBe("first");
    expect(List.parse(JSON.parse(two.stdout)).items.map(({ metadata }) => metadata.name)).toEqual(["first", "second"]);
  });

  it("prints what was applied though a later one is refused", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const elsewhere = manifest("second", "  namespace: no-such-namespace\n");
    const { code, stdout } = await scene.run(["apply", "-f", "-", "-o", "name"], several(manifest("first"), elsewhere));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "jirasync.sync.jira.io/first\n" });
  });

  it("waits for the run of the new spec, with only the resource on stdout", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT, ...TO_THE_END);
    const file = manifest("demo", "", "  timeout: 900\n");
    const applying = scene.start(["apply", "-f", "-", "-o", "json", "--wait", "--force-conflicts"], file);
    await applying.said(/^demo {2}Completed/m);
    await sync.record({ ...STARTED, generation: 2 }, ...AFTER_START);
    await applying.said(/^demo {2}Running/m);
    await sync.record(...TO_THE_END);
    const { code, stdout } = await applying.ended;
    expect(Named.parse(JSON.parse(stdout)).metadata.name).toBe("demo");
    expect(code).toBe(0);
  });

  it("refuses a manifest of another namespace than -n names", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const elsewhere = manifest("demo", "  namespace: elsewhere\n");
    const { code, stderr } = await scene.run(["apply", "-f", "-", "-n", scene.namespace], elsewhere);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("namespace elsewhere") });
  });
});

describe("the name of one run of many", () => {
  it("has the time in UTC behind it", () => {
    const at = new Date("2026-11-23T16:20:00.123Z");
    expect(withSuffix("nightly", timeSuffix(at, Math.random))).toMatch(/^nightly-20261123-162000-[a-z\d]{5}$/);
  });

  it("differs from another one of the same second", () => {
    const suffixes = Array.from({ length: 10 }, () => timeSuffix(new Date(0), Math.random));
    expect(new Set(suffixes).size).toBe(10);
  });

  it.each([
    ["x".repeat(63), `${"x".repeat(47)}-20261123-162000`],
    [`${"x".repeat(46)}-${"y".repeat(16)}`, `${"x".repeat(46)}-20261123-162000`],
  ])("is cut where it would be longer than 63 characters: %s", (name, expected) => {
    expect(withSuffix(name, "20261123-162000")).toBe(expected);
  });
});

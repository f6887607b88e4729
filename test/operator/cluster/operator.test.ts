import { expect, it } from "vitest";
import { CANCEL_REQUESTED, JIRA_SYNCS, REQUESTED_AT } from "../../../src/cluster/index.ts";
import { hasSomeIssues, holdOperation } from "../../cli/held-operation.ts";
import { describeWithCluster } from "../../cluster/index.ts";
import { childrenOf } from "./child-processes.ts";
import { operatorScene } from "./operator-scene.ts";

const finalizersOf = ({ metadata }: { readonly metadata: Readonly<Record<string, unknown>> }): unknown =>
  metadata["finalizers"];

describeWithCluster("an operator", () => {
  it("runs a JIRASync that is applied, and leaves its files in the repository", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const operator = scene.startOperator();
    await scene.apply("demo");
    const running = await scene.untilPhase("demo", "Running");
    expect(running.status.executor).toMatchObject({ kind: "Operator" });
    expect(finalizersOf(running)).toEqual(["sync.jira.io/run"]);
    const { status } = await scene.untilPhase("demo", "Completed");
    expect(status).toMatchObject({ observedGeneration: 1, syncState: { issues: "150/150" } });
    expect((await scene.remote.files()).size).toBeGreaterThan(150);
    expect(await scene.operations()).toEqual([status.syncState?.operationID]);
    await scene.until("demo", (object) => finalizersOf(object) === undefined);
    operator.kill("SIGTERM");
    const { code, stderr } = await operator.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('"message":"Run ended"') });
    expect(await scene.leftovers()).toEqual([]);
  });

  it("runs it again when its spec has changed, and when it is asked to", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    scene.startOperator();
    await scene.apply("demo");
    const first = await scene.untilPhase("demo", "Completed");
    await scene.apply("demo", {}, { format: "json" });
    const second = await scene.until(
      "demo",
      ({ status }) => status.phase === "Completed" && status.observedGeneration === 2,
    );
    expect([...(await scene.remote.files()).keys()]).toContain("projects/DEMO/issues/DEMO-1.json");
    await scene.annotate("demo", REQUESTED_AT, "now");
    const third = await scene.until(
      "demo",
      ({ status }) => status.phase === "Completed" && status.lastHandledRequest === "now",
    );
    const operations = [first, second, third].map(({ status }) => status.syncState?.operationID);
    expect(new Set(operations).size).toBe(3);
    // The third had nothing to commit.
    expect(await scene.operations()).toEqual(operations.slice(0, 2));
  });

  it("does not run what is suspended until it is asked to, or it is not suspended any more", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    scene.startOperator();
    await scene.apply("waiting", { suspend: true });
    // Made later and run: by then the first one has been looked at.
    await scene.apply("other", {}, { path: "/other" });
    await scene.untilPhase("other", "Completed");
    expect((await scene.read("waiting")).status.phase).toBe("Pending");
    await scene.annotate("waiting", REQUESTED_AT, "now");
    await scene.untilPhase("waiting", "Completed");
    await scene.apply("waiting", { suspend: false });
    await scene.until("waiting", ({ status }) => status.phase === "Completed" && status.observedGeneration === 2);
  });

  it("leaves a wrong token alone until its Secret is changed", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    scene.startOperator();
    const credentials = { "base-url": scene.jira.url, email: scene.jira.email };
    await scene.secret("jira", { ...credentials, pat: "not-the-token" });
    await scene.apply("demo", { source: { url: scene.jira.url, secretRef: { name: "jira" } } });
    const { status } = await scene.untilPhase("demo", "Failed");
    expect(status.conditions).toContainEqual(
      expect.objectContaining({ type: "Stalled", status: "True", reason: "AuthenticationFailed" }),
    );
    await scene.secret("jira", { ...credentials, pat: scene.jira.token });
    await scene.untilPhase("demo", "Completed");
    const refused = scene.jira.requests.filter((request) => request.status === 401);
    expect(refused).toHaveLength(1);
  });

  it("says which Secret is missing, and runs when it is made", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    scene.startOperator();
    await scene.apply("demo", {}, { secretRef: { name: "git" } });
    const { status } = await scene.untilPhase("demo", "Failed");
    expect(status.lastError).toMatch(/^NotFound: There is no Secret git in namespace .*spec.destination.secretRef/);
    await scene.secret("git", { username: "jirasync", password: "s3cret-password" });
    await scene.untilPhase("demo", "Completed");
  });

  it("ends the run of one that is deleted before it lets it go", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    await holdOperation(scene, "sync-issues");
    scene.startOperator();
    await scene.apply("demo");
    await scene.until("demo", hasSomeIssues);
    await scene.cluster.client.delete(JIRA_SYNCS, { name: "demo" }, signal);
    await scene.untilGone("demo");
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("cancels a run when it is asked to, and does not start it again by itself", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const held = await holdOperation(scene, "sync-issues");
    scene.startOperator();
    await scene.apply("demo");
    await scene.until("demo", hasSomeIssues);
    await scene.annotate("demo", CANCEL_REQUESTED, "now");
    const { status } = await scene.untilPhase("demo", "Cancelled");
    await held.release();
    await scene.apply("other", {}, { path: "/other" });
    await scene.untilPhase("other", "Completed");
    expect((await scene.read("demo")).status.syncState?.operationID).toBe(status.syncState?.operationID);
    await scene.annotate("demo", REQUESTED_AT, "again");
    await scene.untilPhase("demo", "Completed");
  });

  it("runs one at a time of those that write to one branch", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const held = await holdOperation(scene, "sync-issues");
    scene.startOperator();
    await scene.apply("first", {}, { path: "/first" });
    await scene.untilPhase("first", "Running");
    await scene.apply("second", {}, { path: "/second" });
    await scene.apply("elsewhere", {}, { branch: "other" });
    const waiting = await scene.until("second", ({ status }) => status.conditions.length > 0);
    await scene.untilPhase("elsewhere", "Running");
    expect(waiting.status.phase).toBe("Pending");
    expect((await scene.read("second")).status.phase).toBe("Pending");
    await held.release();
    // What hung stays so: the run that is held gives its connection up by its own limits.
    await scene.annotate("first", CANCEL_REQUESTED, "now");
    await scene.untilPhase("second", "Completed");
  });

  it("runs as many at once as it may, the more urgent first", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const held = scene.jira.fault({ kind: "hold", path: "/bulkfetch", times: 1000 });
    const operator = scene.startOperator("--max-concurrent-syncs=1");
    await scene.apply("first", {}, { branch: "first" });
    await scene.untilPhase("first", "Running");
    await scene.apply("low", { priority: "low" }, { branch: "low" });
    await scene.until("low", ({ status }) => status.conditions.length > 0);
    await scene.apply("urgent", { priority: "urgent" }, { branch: "urgent" });
    await scene.until("urgent", ({ status }) => status.conditions.length > 0);
    held.remove();
    for (const name of ["first", "low", "urgent"]) await scene.untilPhase(name, "Completed");
    operator.kill("SIGTERM");
    const started = (await operator.ended).stderr.matchAll(/"message":"Run started","sync":"(\w+)"/g);
    expect([...started].map(([, name]) => name)).toEqual(["first", "urgent", "low"]);
  });

  it("retries a run whose process was killed, and tells that it was", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const held = await holdOperation(scene, "sync-issues");
    const operator = scene.startOperator();
    await scene.apply("demo", { retryPolicy: { maxRetries: 1, initialDelay: 6 } });
    await scene.until("demo", hasSomeIssues);
    for (const child of await childrenOf(operator.pid)) process.kill(child, "SIGKILL");
    const lost = await scene.untilPhase("demo", "Failed");
    expect(lost.status.lastError).toMatch(/^ExecutorLost: The process of its run was ended by SIGKILL/);
    await held.release();
    const { status } = await scene.untilPhase("demo", "Completed");
    expect(status.retryCount).toBe(1);
  });
});

describeWithCluster("an operator and runs from outside", () => {
  it("never runs them, and tells when they are lost", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    scene.startOperator("--heartbeat-limit=2s");
    const { metadata } = await scene.apply("outside", { executor: "External" });
    const status = {
      phase: "Running",
      observedGeneration: metadata.generation,
      executor: { kind: "External", id: "github-1", lastHeartbeat: new Date().toISOString() },
    };
    const options = { fieldManager: "jirasync", force: true, subresource: "status" } as const;
    await scene.cluster.client.apply(JIRA_SYNCS, { metadata: { name: "outside" }, status }, options, signal);
    const lost = await scene.untilPhase("outside", "Failed");
    expect(lost.status.lastError).toMatch(/^ExecutorLost: Who ran it \(github-1\)/);
    expect(scene.jira.requests).toEqual([]);
  });
});

import { expect, it } from "vitest";
import { JIRA_SYNCS, type JiraSyncObject, StatusWriter } from "../../src/cluster/index.ts";
import type { Failure } from "../../src/failure/index.ts";
import type { Status } from "../../src/resource/index.ts";
import { initialStatus, nextStatus, type SyncEvent } from "../../src/status/index.ts";
import { type ClusterScene, clusterScene } from "./jira-syncs.ts";
import { createRecordedSync } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const NAME = "demo";
const EXECUTOR = { kind: "External", id: "test-run" } as const;

interface WriterScene extends ClusterScene {
  readonly writer: StatusWriter;
  readonly object: JiraSyncObject;
  /** What the writer has told, in order. */
  readonly told: readonly string[];
  /** What each write came to. */
  readonly written: readonly string[];
  /** Takes the events one after the other into the status, as a run does. */
  emit(...events: readonly SyncEvent[]): Status;
  read(): Promise<JiraSyncObject>;
  /** Requests that wrote the status, as the proxy saw them. */
  writes(): number;
  until(holds: () => boolean | Promise<boolean>): Promise<void>;
}

async function writerScene(signal: AbortSignal): Promise<WriterScene> {
  const scene = await clusterScene(sharedCluster(), signal);
  const { object } = await createRecordedSync(scene.client, NAME, signal);
  const told: string[] = [];
  const written: string[] = [];
  const tell = (what: string) => () => void told.push(what);
  const writer = new StatusWriter(scene.proxied, object, EXECUTOR, {
    onDeleted: tell("deleted"),
    onCancelRequested: tell("cancel"),
    onTrouble: ({ reason }: Failure) => void told.push(reason),
    onWritten: (result) => void written.push(result),
  });
  let status: Status = initialStatus;
  return {
    ...scene,
    writer,
    object,
    told,
    written,
    emit: (...events) => {
      status = events.reduce(nextStatus, status);
      writer.update(status);
      return status;
    },
    read: () => scene.client.get(JIRA_SYNCS, { name: NAME }, signal),
    writes: () => scene.proxy.requests.filter((request) => /^PATCH .*\/status/.test(request)).length,
    until: async (holds) => {
      while (!(await holds())) await new Promise(setImmediate);
    },
    async [Symbol.asyncDispose]() {
      await writer.close(0);
      await scene[Symbol.asyncDispose]();
    },
  };
}

const at = () => new Date();
const started = (): SyncEvent => ({ kind: "started", at: at(), operationID: "op-1", generation: 1 });
const processed = (created: number): SyncEvent => ({
  kind: "processed",
  at: at(),
  created,
  updated: 0,
  unchanged: 0,
  failed: 0,
});
const discovered = (total: number): SyncEvent => ({ kind: "discovered", at: at(), total });
const completed = (): SyncEvent => ({ kind: "completed", at: at(), commit: null });

describeWithCluster("the status writer", () => {
  it("writes a change of phase at once, and the last status at the end", async ({ signal }) => {
    await using scene = await writerScene(signal);
    scene.emit(started());
    await scene.until(async () => (await scene.read()).status.phase === "Running");
    const last = scene.emit(discovered(2), processed(2), completed());
    expect(await scene.writer.close()).toBeUndefined();
    expect((await scene.read()).status).toMatchObject({ ...last, executor: EXECUTOR });
  });

  it("writes many changes of one second once", async ({ signal }) => {
    await using scene = await writerScene(signal);
    scene.emit(started());
    await scene.until(async () => (await scene.read()).status.phase === "Running");
    const before = scene.writes();
    for (let issue = 0; issue < 500; issue++) scene.emit(...(issue === 0 ? [discovered(500)] : []), processed(1));
    await scene.until(async () => (await scene.read()).status.syncState?.issues === "500/500");
    expect(scene.writes() - before).toBe(1);
  });

  it.each([
    ["500", { kind: "status", status: 500 }],
    ["503", { kind: "status", status: 503 }],
    ["429 with Retry-After", { kind: "status", status: 429, headers: { "retry-after": "1" } }],
    ["a dropped connection", { kind: "drop" }],
    ["an answer that is lost", { kind: "swallow" }],
  ] as const)("writes again after %s", async (_, fault) => {
    const { signal } = new AbortController();
    await using scene = await writerScene(signal);
    const restore = scene.proxy.add({ method: "PATCH", path: /\/status/, times: 2, fault });
    scene.emit(started());
    await scene.until(async () => (await scene.read()).status.phase === "Running" && scene.writes() > 2);
    restore();
    scene.emit(completed());
    expect(await scene.writer.close()).toBeUndefined();
    expect((await scene.read()).status.phase).toBe("Completed");
  });

  it("tells of each write whether the server took it", async ({ signal }) => {
    await using scene = await writerScene(signal);
    const fault = { kind: "status", status: 503 } as const;
    scene.proxy.add({ method: "PATCH", path: /\/status/, times: 2, fault });
    scene.emit(started());
    await scene.until(() => scene.written.length > 2);
    expect(scene.written).toEqual(["error", "error", "success"]);
  });

  it("tells of trouble once for each outage, and what is written last is the newest", async ({ signal }) => {
    await using scene = await writerScene(signal);
    const restore = scene.proxy.add({ method: "PATCH", path: /\/status/, fault: { kind: "status", status: 503 } });
    scene.emit(started());
    await scene.until(() => scene.writes() > 2);
    const last = scene.emit(discovered(3), processed(3), completed());
    expect(scene.told).toEqual(["ClusterUnavailable"]);
    restore();
    expect(await scene.writer.close()).toBeUndefined();
    expect((await scene.read()).status).toMatchObject({ phase: "Completed", syncState: last.syncState });
  });

  it("gives the failure when the last status can't be written in time", async ({ signal }) => {
    await using scene = await writerScene(signal);
    scene.proxy.add({ method: "PATCH", path: /\/status/, fault: { kind: "status", status: 503 } });
    scene.emit(started(), completed());
    await scene.until(() => scene.told.length > 0);
    expect(await scene.writer.close(100)).toMatchObject({ reason: "ClusterUnavailable" });
  });

  it("wins over somebody else who wrote the status meanwhile", async ({ signal }) => {
    await using scene = await writerScene(signal);
    scene.emit(started());
    await scene.until(async () => (await scene.read()).status.phase === "Running");
    const body = { metadata: { name: NAME }, status: { phase: "Failed", conditions: [] } };
    const options = { fieldManager: "other", force: true, subresource: "status" } as const;
    await scene.client.apply(JIRA_SYNCS, body, options, signal);
    scene.emit(discovered(1), processed(1), completed());
    expect(await scene.writer.close()).toBeUndefined();
    expect((await scene.read()).status.phase).toBe("Completed");
  });

  it("tells that the resource was deleted, and writes no more", async ({ signal }) => {
    await using scene = await writerScene(signal);
    scene.emit(started());
    await scene.until(async () => (await scene.read()).status.phase === "Running");
    await scene.client.delete(JIRA_SYNCS, { name: NAME }, signal);
    await scene.until(() => scene.told.length > 0);
    expect(scene.told).toEqual(["deleted"]);
  });

  it("does not write to another resource that has the same name now", async ({ signal }) => {
    await using scene = await writerScene(signal);
    scene.emit(started());
    await scene.until(async () => (await scene.read()).status.phase === "Running");
    await scene.until(() => scene.proxy.watches() > 0);
    scene.proxy.freezeWatches();
    await scene.client.delete(JIRA_SYNCS, { name: NAME }, signal);
    await createRecordedSync(scene.client, NAME, signal);
    scene.emit(completed());
    await scene.until(() => scene.told.length > 0);
    expect({ told: scene.told, phase: (await scene.read()).status.phase }).toEqual({
      told: ["deleted"],
      phase: "Pending",
    });
  });

  it("tells of the request to cancel, once", async ({ signal }) => {
    await using scene = await writerScene(signal);
    scene.emit(started());
    const ask = (time: string) =>
      scene.client.patch(
        JIRA_SYNCS,
        { name: NAME },
        { metadata: { annotations: { "sync.jira.io/cancelRequested": time } } },
        signal,
      );
    await ask("2026-11-23T10:00:00Z");
    await scene.until(() => scene.told.length > 0);
    await ask("2026-11-23T10:00:01Z");
    scene.emit(completed());
    await scene.writer.close();
    expect(scene.told).toEqual(["cancel"]);
  });

  it("leaves an Event for each transition, which kubectl finds", async ({ signal }) => {
    await using scene = await writerScene(signal);
    const failure: Failure = { reason: "JiraUnavailable", message: "Jira is away.", retryable: true };
    scene.emit(started());
    for (let retry = 1; retry <= 3; retry++) {
      scene.emit({ kind: "retrying", at: at(), failure, retryCount: retry, seconds: 1 });
      scene.emit({ ...started(), retryCount: retry } as SyncEvent);
    }
    scene.emit(completed());
    await scene.writer.close();
    const cluster = sharedCluster();
    const selector = ["--field-selector", `involvedObject.name=${NAME}`, "-n", scene.namespace];
    const { stdout } = await cluster.kubectl(["get", "events", ...selector, "-o", "jsonpath={.items[*].reason}"]);
    expect(stdout.split(" ").toSorted()).toEqual(["Completed", "Retrying", "Started"]);
    const described = await cluster.kubectl(["describe", "jirasync", NAME, "-n", scene.namespace]);
    expect(described.stdout).toMatch(/Retrying\s.*\(x3 over/);
  });
});

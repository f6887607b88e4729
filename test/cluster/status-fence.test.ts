import { expect, it } from "vitest";
import { FIELD_MANAGER, JIRA_SYNCS, StatusWriter } from "../../src/cluster/index.ts";
import { initialStatus, nextStatus, type Status } from "../../src/status/index.ts";
import { type ClusterScene, clusterScene } from "./jira-syncs.ts";
import { createRecordedSync } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const NAME = "demo";

interface FenceScene extends ClusterScene {
  readonly writer: StatusWriter;
  readonly told: readonly string[];
  /** As the run has it. */
  readonly status: Status;
  /** Writes the status as another operator's run, or as whoever else does. */
  overwrite(status: Status): Promise<void>;
  read(): Promise<Status>;
}

/** A run of operation "ours" that gives way, its status written through the fault proxy. */
async function fenceScene(signal: AbortSignal): Promise<FenceScene> {
  const scene = await clusterScene(sharedCluster(), signal);
  const { object } = await createRecordedSync(scene.client, NAME, signal);
  const told: string[] = [];
  const tell = (what: string) => () => void told.push(what);
  const writer = new StatusWriter(
    scene.proxied,
    object,
    { kind: "Operator", id: "operator-1" },
    {
      onDeleted: tell("deleted"),
      onCancelRequested: tell("cancel"),
      onTrouble: tell("trouble"),
      onTakenOver: tell("taken over"),
    },
  );
  const status = running("ours");
  writer.update(status);
  return {
    ...scene,
    writer,
    told,
    status,
    overwrite: async (theirs) => {
      const body = { metadata: { name: NAME }, status: theirs };
      const options = { fieldManager: FIELD_MANAGER, force: true, subresource: "status" } as const;
      await scene.client.apply(JIRA_SYNCS, body, options, signal);
    },
    read: async () => (await scene.client.get(JIRA_SYNCS, { name: NAME }, signal)).status,
    async [Symbol.asyncDispose]() {
      await writer.close(0);
      await scene[Symbol.asyncDispose]();
    },
  };
}

const running = (operationID: string): Status =>
  nextStatus(initialStatus, { kind: "started", at: new Date(), operationID, generation: 1 });

describeWithCluster("a run that asks before it pushes", () => {
  it("is told at once that the resource is its own", async ({ signal }) => {
    await using scene = await fenceScene(signal);
    await scene.writer.confirm(signal);
    expect((await scene.read()).syncState?.operationID).toBe("ours");
    await scene.writer.confirm(signal);
    expect(scene.told).toEqual([]);
  });

  it("waits while the API server is away, for as long as it may", async ({ signal }) => {
    await using scene = await fenceScene(signal);
    await scene.writer.confirm(signal);
    const restore = scene.proxy.add({ fault: { kind: "drop" } });
    const patience = new AbortController();
    const inVain = scene.writer.confirm(patience.signal);
    patience.abort();
    await expect(inVain).rejects.toThrow();
    const confirmed = scene.writer.confirm(signal);
    restore();
    await confirmed;
  });

  it("is not told so, and writes nothing more, when another run has taken over", async ({ signal }) => {
    await using scene = await fenceScene(signal);
    await scene.writer.confirm(signal);
    await scene.overwrite(running("theirs"));
    const patience = new AbortController();
    const confirmed = scene.writer.confirm(patience.signal);
    while (scene.told.length === 0) await new Promise(setImmediate);
    patience.abort();
    await expect(confirmed).rejects.toThrow();
    expect(scene.told).toEqual(["taken over"]);
    await scene.writer.close();
    expect((await scene.read()).syncState?.operationID).toBe("theirs");
  });

  it("is not told so when somebody has ended it", async ({ signal }) => {
    await using scene = await fenceScene(signal);
    await scene.writer.confirm(signal);
    await scene.overwrite(nextStatus(scene.status, { kind: "cancelled", at: new Date(), message: "lost" }));
    const patience = new AbortController();
    const confirmed = scene.writer.confirm(patience.signal);
    while (scene.told.length === 0) await new Promise(setImmediate);
    patience.abort();
    await expect(confirmed).rejects.toThrow();
    expect((await scene.read()).phase).toBe("Cancelled");
  });

  it("does not take its own write, whose answer was lost, for another's", async ({ signal }) => {
    await using scene = await fenceScene(signal);
    scene.proxy.add({ method: "PATCH", path: /\/status/, times: 1, fault: { kind: "swallow" } });
    await scene.writer.confirm(signal);
    await scene.writer.confirm(signal);
    expect(scene.told).not.toContain("taken over");
    expect((await scene.read()).syncState?.operationID).toBe("ours");
  });

  it("goes on when somebody changes a label in between", async ({ signal }) => {
    await using scene = await fenceScene(signal);
    await scene.writer.confirm(signal);
    await scene.client.patch(JIRA_SYNCS, { name: NAME }, { metadata: { labels: { team: "a" } } }, signal);
    await scene.writer.confirm(signal);
    expect(scene.told).toEqual([]);
  });
});

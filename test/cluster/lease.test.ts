import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { type ClusterClient, LEASES, type LeaseSettings, whileLeader } from "../../src/cluster/index.ts";
import { untilAborted } from "./held-work.ts";
import { type ClusterScene, clusterScene } from "./jira-syncs.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const LOOK_AGAIN_MS = 20;
// A busy machine may take seconds for a renewal: only what has to be lost is short.
const LONG = { durationMs: 60_000, renewDeadlineMs: 40_000, retryMs: 200 };
const SHORT = { durationMs: 3_000, renewDeadlineMs: 2_000 };

/** One that wants to lead: what it has told, and how its turn ends. */
function candidate(client: ClusterClient, identity: string, more: Partial<LeaseSettings> = {}) {
  const stop = new AbortController();
  const told: string[] = [];
  const leads = Promise.withResolvers<void>();
  const observer = {
    onLeader: (isLeader: boolean) => {
      told.push(isLeader ? "leads" : "leads no more");
      if (isLeader) leads.resolve();
    },
    onTrouble: () => {},
  };
  const settings = { name: "test-operator", identity, ...LONG, ...more };
  const ended = whileLeader(client, settings, observer, untilAborted, stop.signal).then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { stop: () => stop.abort(), told, leads: leads.promise, ended };
}

/** Waits until so many requests of a verb for the lease have passed the proxy. */
async function untilAsked({ proxy }: ClusterScene, verb: string, times: number): Promise<void> {
  const isOne = (request: string) => request.startsWith(verb) && request.includes("/leases/test-operator");
  while (proxy.requests.filter(isOne).length < times) await sleep(LOOK_AGAIN_MS);
}

describeWithCluster("a lease", () => {
  it("is one process's at a time, and another's as soon as it is given back", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    const first = candidate(scene.client, "first", { durationMs: 3_600_000 });
    await first.leads;
    const second = candidate(scene.proxied, "second");
    await untilAsked(scene, "GET", 3);
    expect(second.told).toEqual([]);
    first.stop();
    await second.leads;
    expect(first.told).toEqual(["leads", "leads no more"]);
    const lease = await scene.client.get(LEASES, { name: "test-operator" }, signal);
    expect(lease["spec"]).toMatchObject({ holderIdentity: "second", leaseTransitions: 1, leaseDurationSeconds: 60 });
    second.stop();
    await second.ended;
  });

  it("is taken from one that does not renew it, by the clock of the one that looks", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    // Its holder is gone without a word; its clock, an hour ahead, tells that it has just renewed it.
    const renewTime = new Date(Date.now() + 3_600_000).toISOString().replace("Z", "000Z");
    const spec = { holderIdentity: "gone", leaseDurationSeconds: 1, renewTime, acquireTime: renewTime };
    await scene.client.create(LEASES, { metadata: { name: "test-operator" }, spec }, signal);
    const next = candidate(scene.client, "next");
    await next.leads;
    next.stop();
    await next.ended;
    expect(next.told).toEqual(["leads", "leads no more"]);
  });

  it("is lost by one whose renewals do not arrive, before another may take it", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    const first = candidate(scene.proxied, "first", SHORT);
    await first.leads;
    const second = candidate(scene.client, "second");
    const restore = scene.proxy.add({ fault: { kind: "silent" } });
    const order = await Promise.race([first.ended.then(() => "first"), second.leads.then(() => "second")]);
    restore();
    expect(order).toBe("first");
    expect(await first.ended).toMatch(/leader no more: the API server took no renewal/);
    await second.leads;
    second.stop();
    await second.ended;
  });

  it("outlasts a connection that falls silent under a renewal", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    const first = candidate(scene.proxied, "first", { durationMs: 12_000, renewDeadlineMs: 8_000 });
    await first.leads;
    await untilAsked(scene, "PATCH", 1);
    scene.proxy.add({ method: "PATCH", path: /\/leases\//, fault: { kind: "silent" }, times: 1 });
    const goesOn = untilAsked(scene, "PATCH", 4).then(() => "goes on");
    expect(await Promise.race([goesOn, first.ended])).toBe("goes on");
    first.stop();
    await first.ended;
  });

  it("is lost at once by one that finds another's name in it", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    const first = candidate(scene.client, "first");
    await first.leads;
    await scene.client.patch(LEASES, { name: "test-operator" }, { spec: { holderIdentity: "thief" } }, signal);
    expect(await first.ended).toMatch(/leader no more: it is held by thief/);
  });

  it("outlasts a change of its labels, and an API server that is away for a moment", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    const first = candidate(scene.proxied, "first");
    await first.leads;
    await scene.client.patch(LEASES, { name: "test-operator" }, { metadata: { labels: { team: "a" } } }, signal);
    const restore = scene.proxy.add({ fault: { kind: "status", status: 503 }, times: 3 });
    await untilAsked(scene, "PATCH", 8);
    restore();
    expect(first.told).toEqual(["leads"]);
    first.stop();
    await first.ended;
  });
});

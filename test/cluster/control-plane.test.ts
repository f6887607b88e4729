import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { beforeAll, expect, it } from "vitest";
import * as z from "zod";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";
import { isRunning } from "./lock-file.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const Owner = z.object({ folder: z.string(), pids: z.array(z.number()) });

const start = (signal: AbortSignal) => startControlPlane({ binaries: sharedCluster().connection.binaries }, signal);

/** Whether it runs; not so when it has ended and its new parent (a container's PID 1, perhaps) never asks for its code. */
async function isAlive(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return isRunning(pid) && !stat.includes(" Z ");
}

describeWithCluster("a control plane", () => {
  it("runs beside another without sharing anything", async ({ signal }) => {
    await using other = await start(signal);
    const namespace = await other.createNamespace({}, signal);
    expect((await sharedCluster().kubectl(["get", "namespace", namespace], {}, signal)).stderr).toContain("NotFound");
  });

  it("leaves nothing running and nothing on disk", async ({ signal }) => {
    const controlPlane = await start(signal);
    const { folder } = controlPlane.connection;
    const pids = [controlPlane.etcd, controlPlane.apiServer, controlPlane.controllerManager].map(({ pid }) => pid());
    expect(pids.map(isRunning)).toEqual([true, true, true]);
    await controlPlane[Symbol.asyncDispose]();
    expect(pids.map(isRunning)).toEqual([false, false, false]);
    expect(existsSync(folder)).toBe(false);
  });

  it("ends with the process that started it, even when that one is killed", async () => {
    const owner = spawn(process.execPath, [join(import.meta.dirname, "owner.ts")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const { value } = await createInterface(owner.stdout)[Symbol.asyncIterator]().next();
      const { folder, pids } = Owner.parse(JSON.parse(String(value)));
      expect(pids.map(isRunning)).toEqual([true, true, true]);
      owner.kill("SIGKILL");
      const left = async () => [...(await Promise.all(pids.map(isAlive))), existsSync(folder)];
      await expect.poll(left).toEqual([false, false, false, false]);
    } finally {
      owner.kill("SIGKILL");
    }
  });

  it("says what the log says when a program ends at once", async ({ signal }) => {
    const { binaries } = sharedCluster().connection;
    const starting = startControlPlane({ binaries, apiServerFlags: ["--no-such-flag"] }, signal);
    await expect(starting).rejects.toThrow(/kube-apiserver ended.*unknown flag: --no-such-flag/s);
  });
});

describeWithCluster("a control plane that breaks", () => {
  let controlPlane: ControlPlane;
  beforeAll(async () => {
    controlPlane = await start(AbortSignal.timeout(150_000));
    return () => controlPlane[Symbol.asyncDispose]();
  });

  it("keeps its objects when the API server is killed and comes back", async ({ signal }) => {
    const namespace = await controlPlane.createNamespace({}, signal);
    await controlPlane.apiServer.kill();
    await expect(controlPlane.request("GET", "/readyz", undefined, signal)).rejects.toThrow("ECONNREFUSED");
    await controlPlane.apiServer.restart(signal);
    const response = await controlPlane.request("GET", `/api/v1/namespaces/${namespace}`, undefined, signal);
    expect(response.status).toBe(200);
  });

  it("keeps its objects when etcd is killed and comes back", async ({ signal }) => {
    const namespace = await controlPlane.createNamespace({}, signal);
    await controlPlane.etcd.kill();
    await controlPlane.etcd.restart(signal);
    const namespaceStatus = async (): Promise<number> =>
      (await controlPlane.request("GET", `/api/v1/namespaces/${namespace}`, undefined, signal)).status;
    await expect.poll(namespaceStatus).toBe(200);
  });

  it("hangs while its API server is paused, and answers afterwards", async ({ signal }) => {
    controlPlane.apiServer.pause();
    try {
      const limit = AbortSignal.timeout(500);
      await expect(controlPlane.request("GET", "/readyz", undefined, limit)).rejects.toThrow("aborted");
    } finally {
      controlPlane.apiServer.resume();
    }
    expect((await controlPlane.request("GET", "/readyz", undefined, signal)).text).toBe("ok");
  });
});

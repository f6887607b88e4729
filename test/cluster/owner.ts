// Run by control-plane.test.ts, which kills it: starts a control plane, prints its folder and pids, and never ends it.
import { controlPlaneBinaries } from "./binaries.ts";
import { startControlPlane } from "./control-plane.ts";

const { signal } = new AbortController();
const found = await controlPlaneBinaries({ env: process.env, notice: () => {} }, signal);
if (found.kind === "missing") throw new Error(found.remedy);
const { connection, etcd, apiServer, controllerManager } = await startControlPlane(
  { binaries: found.binaries },
  signal,
);
const pids = [etcd, apiServer, controllerManager].map(({ pid }) => pid());
console.log(JSON.stringify({ folder: connection.folder, pids }));

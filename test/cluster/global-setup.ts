import type { TestProject } from "vitest/node";
import { controlPlaneBinaries } from "./binaries.ts";
import { startControlPlane } from "./control-plane.ts";
import type {} from "./shared-cluster.ts"; // declares what is provided

/** Starts the control plane that all tests of the run share; without the programs says so in one line. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { signal } = new AbortController();
  const found = await controlPlaneBinaries({ env: process.env, notice: (line) => console.log(line) }, signal);
  if (found.kind === "missing") {
    console.warn(`Tests that need a Kubernetes control plane are skipped: ${found.remedy}.`);
    project.provide("cluster", found);
    return undefined;
  }
  const controlPlane = await startControlPlane({ binaries: found.binaries }, signal);
  project.provide("cluster", { kind: "running", connection: controlPlane.connection });
  return async () => controlPlane[Symbol.asyncDispose]();
}

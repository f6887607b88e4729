import { describe, inject } from "vitest";
import { canRunPods } from "./kubelet.ts";

const hasCluster = inject("cluster").kind === "running";
const isAllowed = canRunPods();
if (hasCluster && !isAllowed) {
  console.warn(
    "Tests that run pods are skipped: they need Linux with unshare and ip, and the right to make namespaces: be root, or " +
      "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0.",
  );
}

/** As `describeWithCluster`; skipped too where this machine lets nobody run pods as processes, which is said. */
export const describeWithPods = describe.skipIf(!hasCluster || !isAllowed);

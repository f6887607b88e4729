import { describe, inject } from "vitest";
import { canRunPods } from "./kubelet.ts";

const hasCluster = inject("cluster").kind === "running";
const isAllowed = canRunPods();
if (hasCluster && !isAllowed) {
  console.warn("Tests that run pods are skipped: this user may not mount (unshare --mount). Run them as root.");
}

/** As `describeWithCluster`; skipped too where this machine lets nobody run pods as processes, which is said. */
export const describeWithPods = describe.skipIf(!hasCluster || !isAllowed);

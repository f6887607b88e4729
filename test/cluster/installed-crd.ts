import { expect } from "vitest";
import { crdText } from "../../src/resource/index.ts";
import type { Cluster } from "./cluster.ts";

/** Makes JIRASync known to a control plane and waits until it is served. Side by side with others that do the same. */
export async function installCrd(cluster: Cluster): Promise<void> {
  const applied = await cluster.kubectl(["apply", "--server-side", "--force-conflicts", "-f", "-"], {
    stdin: crdText(),
  });
  expect(applied).toMatchObject({ code: 0, stderr: "" });
  const served = await cluster.kubectl([
    "wait",
    "--for=condition=Established",
    "--timeout=60s",
    "crd/jirasyncs.sync.jira.io",
  ]);
  expect(served).toMatchObject({ code: 0 });
}

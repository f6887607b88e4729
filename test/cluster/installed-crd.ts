import { crdText } from "../../src/resource/index.ts";
import type { Cluster } from "./cluster.ts";

/** Makes JIRASync known to a control plane and waits until it is served. Side by side with others that do the same. */
export async function installCrd(cluster: Cluster): Promise<void> {
  const applied = await cluster.kubectl(["apply", "--server-side", "--force-conflicts", "-f", "-"], {
    stdin: crdText(),
  });
  const served = await cluster.kubectl([
    "wait",
    "--for=condition=Established",
    "--timeout=60s",
    "crd/jirasyncs.sync.jira.io",
  ]);
  if (served.code !== 0) throw new Error(`the CRD can't be installed: ${applied.stderr}${served.stderr}`);
}

import { crdText } from "../../src/resource/index.ts";
import type { Cluster } from "./cluster.ts";

const WAIT = ["wait", "--for=condition=Established", "--timeout=60s", "crd/jirasyncs.sync.jira.io"];
const MOST_TRIES = 50;

/** Makes JIRASync known to a control plane and waits until it is served. Side by side with others that do the same. */
export async function installCrd(cluster: Cluster): Promise<void> {
  const applied = await cluster.kubectl(["apply", "--server-side", "--force-conflicts", "-f", "-"], {
    stdin: crdText(),
  });
  for (let tries = 1; ; tries++) {
    const served = await cluster.kubectl(WAIT);
    if (served.code === 0) return;
    // One that was made a moment ago has no conditions yet, which kubectl takes for an error.
    const isNew = served.stderr.includes(".status.conditions accessor error");
    if (!isNew || tries >= MOST_TRIES) throw new Error(`the CRD can't be installed: ${applied.stderr}${served.stderr}`);
  }
}

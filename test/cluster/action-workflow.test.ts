import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { JIRA_SYNCS } from "../../src/cluster/index.ts";
import type { Status } from "../../src/resource/index.ts";
import { initialStatus, nextStatus } from "../../src/status/index.ts";
import { runWorkflow } from "../action/act.ts";
import { findTool } from "../action/tools.ts";
import { createScene } from "../cli/scene.ts";
import { createCertificates, serveOverHttp } from "../git/http-remote.ts";
import { sendError, serve } from "../jira-client/http-server.ts";
import { clusterScene } from "./jira-syncs.ts";
import { NOT_FOUND, TO_65_PERCENT, TO_THE_END } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const settings = { env: process.env, notice: (line: string) => console.log(line) };
const act = await findTool("act", settings, new AbortController().signal);
if (act.kind === "missing") console.warn(`The examples with a cluster are not run: ${act.remedy}.`);

const examples = new URL("../../examples/", import.meta.url);

/** Runs apply-and-wait.yml, and gives its resource the status that follows from the steps, as an operator would. */
async function applyAndWait(steps: typeof TO_THE_END, signal: AbortSignal) {
  await using scene = await clusterScene(sharedCluster(), signal);
  const { text: kubeconfig } = await sharedCluster().kubeconfig({ namespace: scene.namespace });
  const running = runWorkflow(act.kind === "found" ? act.path : "", {
    text: await readFile(new URL("workflows/apply-and-wait.yml", examples), "utf8"),
    event: "schedule",
    files: { "jirasyncs/nightly.yaml": await readFile(new URL("jirasyncs/nightly.yaml", examples), "utf8") },
    secrets: { KUBECONFIG: kubeconfig },
  });
  let applied: string | undefined;
  while (applied === undefined) {
    const { items } = await scene.client.list(JIRA_SYNCS, { namespace: scene.namespace }, signal);
    applied = items[0]?.metadata.name;
  }
  const at = new Date();
  const status = [...TO_65_PERCENT, ...steps].reduce<Status>(
    (now, step) => nextStatus(now, { ...step, at }),
    initialStatus,
  );
  const body = { metadata: { name: applied, namespace: scene.namespace }, status };
  await scene.client.apply(JIRA_SYNCS, body, { fieldManager: "test", force: true, subresource: "status" }, signal);
  return { ...(await running), applied };
}

describeWithCluster("apply-and-wait.yml under act", () => {
  it.runIf(act.kind === "found")("ends with the sync that it applied", async ({ signal }) => {
    const { code, log, applied } = await applyAndWait(TO_THE_END, signal);
    expect(code, log).toBe(0);
    expect(applied).toMatch(/^nightly-\d+$/);
    expect(log).toContain("Completed with 150 issues");
  });

  it.runIf(act.kind === "found")("fails as that does, and says why", async ({ signal }) => {
    const { code, log } = await applyAndWait([{ kind: "failed", failure: NOT_FOUND }], signal);
    expect(code, log).toBe(1);
    expect(log).toContain(NOT_FOUND.message);
    expect(log).toContain("Failed with 150 issues");
  });
});

const ClusterOfKubeconfig = z.object({
  clusters: z.tuple([
    z.object({ cluster: z.object({ server: z.string(), "certificate-authority-data": z.string() }) }),
  ]),
});

/** Gives `token` to a job that may ask for one: what GitHub's is, in the place that the job is told. */
async function serveTokens(token: string, audience: string) {
  const server = await serve(({ query, headers }, response) => {
    const isAsked = query.get("audience") === audience && headers.authorization === "Bearer of-the-job";
    return isAsked ? { value: token } : sendError(response, 401, {}, "Unauthorized");
  });
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "of-the-job",
  };
  return { env, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

describeWithCluster("oidc-cluster.yml under act", () => {
  it.runIf(act.kind === "found")("shows the run in the cluster, by a token that it asks for", async ({ signal }) => {
    const control = sharedCluster();
    await using cluster = await clusterScene(control, signal);
    await using scene = await createScene({ projects: [{ key: "DEMO", issues: 4 }] });
    await using tls = await createCertificates();
    await scene.remote.git("config", "http.receivepack", "true");
    await using host = await serveOverHttp(scene.remote, { tls });
    const { text: kubeconfig } = await control.kubeconfig();
    const [{ cluster: place }] = ClusterOfKubeconfig.parse(parse(kubeconfig)).clusters;
    // The API server of the tests knows no tokens of GitHub's: one of an account of its own takes its place.
    const token = await control.serviceAccountToken(cluster.namespace, "default", signal);
    await using tokens = await serveTokens(token, place.server);
    const text = await readFile(new URL("workflows/oidc-cluster.yml", examples), "utf8");
    const { code, log } = await runWorkflow(act.kind === "found" ? act.path : "", {
      text: text
        .replace("https://example.atlassian.net", scene.jira.url)
        .replace("https://kubernetes.example.com", place.server)
        .replace("namespace: mirrors", `namespace: ${cluster.namespace}`)
        .replace("project: DEMO", `project: DEMO\n          repository: ${host.url}`),
      event: "schedule",
      secrets: { JIRA_TOKEN: scene.jira.token },
      vars: { JIRA_EMAIL: scene.jira.email, CLUSTER_CA: place["certificate-authority-data"] },
      env: { ...tokens.env, JIRASYNC_GIT_CA_FILE: tls.caFile },
    });
    expect(code, log).toBe(0);
    const key = { name: "project-demo", namespace: cluster.namespace };
    expect((await cluster.client.get(JIRA_SYNCS, key, signal)).status.phase).toBe("Completed");
    expect(log).not.toContain(token);
  });
});

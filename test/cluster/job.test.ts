import { expect, it } from "vitest";
import * as z from "zod";
import { type JobDraft, jobFor } from "../../src/operator/job.ts";
import { aJobSync, someJobSettings } from "../operator/a-job.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const JobSpec = z.looseObject({ template: z.object({ spec: z.looseObject({}) }) });
const RESTRICTED = { "pod-security.kubernetes.io/enforce": "restricted" };

/** What the API server says to it, strict about unknown fields; nothing is stored. */
async function verdict(namespace: string, job: JobDraft): Promise<{ status: number; text: string }> {
  const path = `/apis/batch/v1/namespaces/${namespace}/jobs?dryRun=All&fieldValidation=Strict`;
  return sharedCluster().request("POST", path, job);
}

describeWithCluster("the Job of a run, on a real API server", () => {
  it.each([
    ["with Jira's Secret alone", {}],
    ["with all that it can have", { git: { name: "git", keys: ["username", "password", "identity", "ca.crt"] } }],
  ])("is taken %s", async (_, settings) => {
    const namespace = await sharedCluster().createNamespace(RESTRICTED);
    const answer = await verdict(namespace, jobFor(aJobSync({ namespace }), someJobSettings(settings)));
    expect(answer, answer.text).toMatchObject({ status: 201 });
  });

  it("is taken for the longest sync that there can be", async () => {
    const namespace = await sharedCluster().createNamespace(RESTRICTED);
    const labels = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`label-${i}`, "x".repeat(63)]));
    const retryPolicy = { maxRetries: 10, backoffMultiplier: 10, initialDelay: 3600 };
    const sync = aJobSync({ name: "a.".repeat(31).concat("b"), namespace }, { timeout: 7200, retryPolicy, labels });
    const answer = await verdict(namespace, jobFor(sync, someJobSettings()));
    expect(answer, answer.text).toMatchObject({ status: 201 });
  });

  it("makes pods that a restricted namespace takes", async () => {
    const namespace = await sharedCluster().createNamespace(RESTRICTED);
    const job = jobFor(aJobSync({ namespace }), someJobSettings({ git: { name: "git", keys: ["identity"] } }));
    const { template } = JobSpec.parse(job["spec"]);
    const pod = { metadata: { name: "pod" }, spec: { ...template.spec, serviceAccountName: "default" } };
    const path = `/api/v1/namespaces/${namespace}/pods?dryRun=All&fieldValidation=Strict`;
    const { status, text } = await sharedCluster().request("POST", path, pod);
    expect(status, text).toBe(201);
  });
});

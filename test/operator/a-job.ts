import { type JobDraft, type JobSettings, type JobSync, jobFor } from "../../src/operator/job.ts";

export const IMAGE = "ghcr.io/owner/jirasync:v0.1.0";

/** A JIRASync as jobFor takes it. */
export function aJobSync(sync: Partial<Omit<JobSync, "spec">> = {}, spec: Partial<JobSync["spec"]> = {}): JobSync {
  return {
    name: "project-abc",
    namespace: "team-a",
    uid: "0e8c4a52-3f5a-4f3e-9d3c-7a1f0f6f6a10",
    ...sync,
    spec: { timeout: 1800, retryPolicy: { maxRetries: 3, backoffMultiplier: 2, initialDelay: 30 }, ...spec },
  };
}

export function someJobSettings(settings: Partial<JobSettings> = {}): JobSettings {
  return {
    image: IMAGE,
    run: "generation-1",
    jira: { name: "jira-credentials", keys: ["base-url", "email", "pat"] },
    ...settings,
  };
}

export function aJob(settings: Partial<JobSettings> = {}): JobDraft {
  return jobFor(aJobSync(), someJobSettings(settings));
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type JobDraft, jobFor, jobName } from "../../src/operator/job.ts";
import { jobStateOf } from "../../src/operator/job-state.ts";
import { ENVIRONMENT } from "../../src/run/index.ts";
import { EXIT_CODES } from "../../src/status/index.ts";
import { aJob, aJobSync, someJobSettings } from "./a-job.ts";

const Variable = z.object({
  name: z.string(),
  value: z.string().optional(),
  valueFrom: z.object({ secretKeyRef: z.object({ name: z.string(), key: z.string() }) }).optional(),
});

const Job = z.object({
  metadata: z.looseObject({ name: z.string(), labels: z.record(z.string(), z.string()) }),
  spec: z.looseObject({
    backoffLimit: z.number(),
    activeDeadlineSeconds: z.number(),
    podFailurePolicy: z.object({
      rules: z.array(
        z.object({ action: z.string(), onExitCodes: z.object({ values: z.array(z.number()) }).optional() }),
      ),
    }),
    template: z.object({
      spec: z.looseObject({
        containers: z.tuple([z.looseObject({ args: z.array(z.string()), env: z.array(Variable) })]),
        volumes: z.array(z.looseObject({ name: z.string() })),
      }),
    }),
  }),
});

function read(job: JobDraft) {
  const { metadata, spec } = Job.parse(job);
  const pod = spec.template.spec;
  const [container] = pod.containers;
  return { metadata, spec, pod, container, env: new Map(container.env.map((variable) => [variable.name, variable])) };
}

describe("the Job of a run", () => {
  it("runs the sync by name, as itself, and keeps to one name however many pods it takes", () => {
    const { metadata, container, env } = read(aJob());
    expect(container.args).toEqual(["run", "project-abc", "--namespace", "team-a"]);
    expect([env.get("JIRASYNC_EXECUTOR")?.value, env.get("JIRASYNC_EXECUTOR_ID")?.value]).toEqual([
      "Job",
      metadata.name,
    ]);
  });

  it("has the same name for the same run, and another for another run or another sync of that name", () => {
    const names = [
      jobName(aJobSync(), "generation-1"),
      jobName(aJobSync(), "generation-1"),
      jobName(aJobSync(), "generation-2"),
      jobName(aJobSync({ uid: "5b1d4e3a-0000-4000-8000-000000000000" }), "generation-1"),
    ];
    expect(names[0]).toBe(names[1]);
    expect(new Set(names).size).toBe(3);
  });

  it("has a name that is a DNS label of at most 63 characters, whatever the sync is called", () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);
    const syncName = fc
      .array(label, { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join("."))
      .filter((name) => name.length <= 63);
    fc.assert(
      fc.property(syncName, fc.string(), (name, run) => {
        expect(jobName(aJobSync({ name }), run)).toMatch(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
      }),
    );
  });

  it("is given Jira's settings by reference to the Secret, and only the keys that it has", () => {
    const { env } = read(aJob({ jira: { name: "mine", keys: ["base-url", "pat", "unrelated"] } }));
    expect(env.get("JIRA_BASE_URL")?.valueFrom).toEqual({ secretKeyRef: { name: "mine", key: "base-url" } });
    expect(env.get("JIRA_PAT")?.valueFrom).toEqual({ secretKeyRef: { name: "mine", key: "pat" } });
    expect(env.has("JIRA_EMAIL")).toBe(false);
  });

  it("is given Git's passwords as variables and its keys as files", () => {
    const keys = ["username", "password", "identity", "known_hosts"];
    const { env, pod } = read(aJob({ git: { name: "git", keys } }));
    expect(env.get("JIRASYNC_GIT_PASSWORD")?.valueFrom?.secretKeyRef).toEqual({ name: "git", key: "password" });
    expect(env.get("JIRASYNC_GIT_IDENTITY_FILE")?.value).toBe("/var/run/secrets/sync.jira.io/git/identity");
    expect(env.has("JIRASYNC_GIT_CA_FILE")).toBe(false);
    expect(pod.volumes.map(({ name }) => name)).toEqual(["tmp", "git"]);
  });

  it("sets no variable twice, and none that the command does not know", () => {
    const git = ["username", "password", "bearerToken", "identity", "known_hosts", "ca.crt"];
    const names = read(aJob({ git: { name: "git", keys: git } })).container.env.map(({ name }) => name);
    const known = [...Object.keys(ENVIRONMENT), "JIRASYNC_EXECUTOR", "JIRASYNC_EXECUTOR_ID", "HOME", "TMPDIR"];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it("passes a value on as it is, although Kubernetes would read variables in it", () => {
    expect(read(aJob({ env: { NO_PROXY: "$(HOME)" } })).env.get("NO_PROXY")?.value).toBe("$$(HOME)");
  });

  it("can't be made to overrule what says who runs it", () => {
    const { env } = read(aJob({ env: { JIRASYNC_EXECUTOR: "External" } }));
    expect(env.get("JIRASYNC_EXECUTOR")?.value).toBe("Job");
  });

  it("carries the sync's labels, and its own where they clash", () => {
    const labels = { team: "platform", app: "mine" };
    expect(read(jobFor(aJobSync({}, { labels }), someJobSettings())).metadata.labels).toEqual({
      team: "platform",
      app: "jira-sync-job",
      "sync.jira.io/name": "project-abc",
    });
  });

  it("leaves the retries of a failed sync to the command, and looks at disruptions before exit codes", () => {
    const { rules } = read(aJob()).spec.podFailurePolicy;
    expect(rules.map(({ action }) => action)).toEqual(["Ignore", "FailJob"]);
    expect(rules[1]?.onExitCodes?.values).toEqual(Object.values(EXIT_CODES).filter((code) => code !== 0));
  });

  it("has time for every pod that its retry policy allows, and for the waits between them", () => {
    const { spec } = read(aJob());
    expect(spec).toMatchObject({ backoffLimit: 3, activeDeadlineSeconds: 4 * 1800 + (10 + 20 + 40) + 600 });
  });
});

describe("the state of a Job", () => {
  const metadata = { name: "job", uid: "", resourceVersion: "" };
  const condition = (type: string, status = "True") => ({ type, status, reason: "Because", message: "It did." });

  it.each([
    ["without a status", {}, { kind: "running" }],
    ["with no conditions yet", { status: { active: 1 } }, { kind: "running" }],
    ["suspended", { status: { conditions: [condition("Suspended")] } }, { kind: "running" }],
    ["complete", { status: { conditions: [condition("Complete")] } }, { kind: "succeeded" }],
    ["whose pod is still going out", { status: { conditions: [condition("FailureTarget")] } }, { kind: "running" }],
    ["that is not failed", { status: { conditions: [condition("Failed", "False")] } }, { kind: "running" }],
    [
      "failed",
      { status: { conditions: [condition("FailureTarget"), condition("Failed")] } },
      { kind: "failed", reason: "Because", message: "It did." },
    ],
    ["with conditions of another shape", { status: { conditions: "none" } }, { kind: "running" }],
  ])("is seen in one %s", (_, job, expected) => {
    expect(jobStateOf({ metadata, ...job })).toEqual(expected);
  });

  it("is lost when the Job is gone or going, but not when it ended first", () => {
    const going = { metadata: { ...metadata, deletionTimestamp: "2026-11-26T02:00:00Z" } };
    expect(jobStateOf(undefined)).toEqual({ kind: "lost" });
    expect(jobStateOf(going)).toEqual({ kind: "lost" });
    expect(jobStateOf({ ...going, status: { conditions: [condition("Complete")] } })).toEqual({ kind: "succeeded" });
  });
});

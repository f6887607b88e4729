import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import * as z from "zod";
import { API_VERSION, KIND, parseJiraSync, parseSpec, type Status, StatusSchema } from "../../src/resource/index.ts";
import { initialStatus, nextStatus } from "../../src/status/index.ts";
import { ACCEPTED, REFUSED } from "../resource/specs.ts";
import { anyEvents } from "../status/any-events.ts";
import { type Cluster, describeWithCluster, sharedCluster } from "./index.ts";
import { installCrd } from "./installed-crd.ts";
import { serverVerdict } from "./server-verdict.ts";

const RESOURCES = `/apis/${API_VERSION}/namespaces`;
const SPEC = {
  syncType: "batch",
  target: { projectKey: "ABC" },
  destination: { repository: "https://example.com/team/repo.git" },
};

const StoredSchema = z.looseObject({
  metadata: z.looseObject({ generation: z.int(), resourceVersion: z.string() }),
  spec: z.unknown(),
  status: z.unknown(),
});

const CrdSchema = z.object({
  status: z.object({ conditions: z.array(z.object({ type: z.string(), status: z.string() })) }),
});

describeWithCluster("JIRASync on the API server", () => {
  let cluster: Cluster;
  let namespace: string;

  beforeAll(async () => {
    cluster = sharedCluster();
    await installCrd(cluster);
    namespace = await cluster.createNamespace();
  });

  async function put(name: string, spec: unknown, method: "POST" | "PUT" = "POST") {
    const stored = method === "PUT" ? await read(name) : undefined;
    const metadata = { name, ...(stored === undefined ? {} : { resourceVersion: stored.metadata.resourceVersion }) };
    const path = `${RESOURCES}/${namespace}/jirasyncs${method === "PUT" ? `/${name}` : ""}`;
    return cluster.request(method, path, { apiVersion: API_VERSION, kind: KIND, metadata, spec });
  }

  async function read(name: string) {
    const { text } = await cluster.request("GET", `${RESOURCES}/${namespace}/jirasyncs/${name}`);
    return StoredSchema.parse(JSON.parse(text));
  }

  async function writeStatus(name: string, status: Status) {
    const { metadata, spec } = await read(name);
    const path = `${RESOURCES}/${namespace}/jirasyncs/${name}/status`;
    return cluster.request("PUT", path, { apiVersion: API_VERSION, kind: KIND, metadata, spec, status });
  }

  it("is established, and its schema structural", async () => {
    const { stdout } = await cluster.kubectl(["get", "crd", "jirasyncs.sync.jira.io", "-o", "json"]);
    const { conditions } = CrdSchema.parse(JSON.parse(stdout)).status;
    expect(conditions).toContainEqual({ type: "Established", status: "True" });
    expect(conditions.map(({ type }) => type)).not.toContain("NonStructuralSchema");
  });

  it.each(ACCEPTED)("may have $title", async ({ spec }) => {
    expect(await serverVerdict(cluster, namespace, spec)).toBeNull();
  });

  it.each(REFUSED)("may not have $title, of which the server names the same field", async ({ spec, path }) => {
    const fields = (await serverVerdict(cluster, namespace, spec))?.map(({ field }) => field) ?? [];
    // The server names the list where an item is wrong by its neighbours, the map where a key is, and puts keys in brackets.
    const inBrackets = path.replace(/\.(\w+)$/, "[$1]");
    const isNamed = (field: string) => [path, inBrackets].includes(field) || path.startsWith(`${field}[`);
    expect(fields.filter(isNamed)).not.toEqual([]);
  });

  it("is refused with the words of the local validation", async () => {
    const spec = { ...SPEC, destination: { ...SPEC.destination, branch: "a..b" } };
    const local = parseSpec(spec);
    const [complaint] = (await serverVerdict(cluster, namespace, spec)) ?? [];
    const words = complaint?.message.split(": ").slice(2).join(": ") ?? "";
    expect(words).toContain("dots or slashes");
    expect(local.ok ? "" : local.problems[0]?.message).toContain(words);
  });

  it("never repeats a password that stands in an address", async () => {
    const repository = "https://user:hunter2@example.com/repo.git";
    const verdict = await serverVerdict(cluster, namespace, { ...SPEC, destination: { repository } });
    expect(JSON.stringify(verdict)).toMatch(/holds a user name or password(?!.*hunter2)/);
  });

  it.each([
    ["branch", (branch: string) => ({ ...SPEC, destination: { ...SPEC.destination, branch } })],
    ["path", (path: string) => ({ ...SPEC, destination: { ...SPEC.destination, path } })],
    ["repository", (rest: string) => ({ ...SPEC, destination: { repository: `https://example.com/${rest}` } })],
    ["JQL", (jqlQuery: string) => ({ ...SPEC, syncType: "jql", target: { jqlQuery } })],
    ["schedule", (schedule: string) => ({ ...SPEC, schedule })],
    ["label", (label: string) => ({ ...SPEC, labels: { [label]: label } })],
  ] as const)("gets the same verdict here and there, whatever the %s", async (_, specOf) => {
    const piece = fc.constantFrom(
      ..."aZ09-_./\\\"'():;@~^*?[]{}%=<>| \t\n\r\u0000\u0085\u2028\ufeffé🎉,",
      ...["..", ".git", ".lock", "%2e", "@{", "0", "5", "* ", "*/2 ", "1-5 ", "9-3 ", "MON", "FRI-MON", "@daily", "x/"],
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const spec = specOf(value);
        expect((await serverVerdict(cluster, namespace, spec)) === null).toBe(parseSpec(spec).ok);
      }),
      { numRuns: 60 },
    );
  });

  it("gets the same defaults here and there", async () => {
    await put("defaults", SPEC);
    const local = parseSpec(SPEC);
    expect((await read("defaults")).spec).toEqual(local.ok ? local.spec : undefined);
  });

  it("shows as Pending, with no generation observed, before anything has looked at it", async () => {
    await put("fresh", SPEC);
    expect((await read("fresh")).status).toEqual(initialStatus);
  });

  it("may not have a name that is too long for a label", async () => {
    const { status, text } = await put("n".repeat(64), SPEC);
    expect({ status, text }).toMatchObject({ status: 422, text: expect.stringContaining("metadata.name") });
  });

  it.each([
    ["project", { projectKey: "ABC" }, { projectKey: "DEF" }, "spec.target.projectKey"],
    ["epic", { epicKey: "ABC-1" }, { epicKey: "ABC-2" }, "spec.target.epicKey"],
    ["project for an epic", { projectKey: "ABC" }, { epicKey: "ABC-1" }, "spec.target.projectKey"],
  ])("may not exchange its %s, whose mirror would be lost", async (_, before, after, field) => {
    const name = `kept-${field.split(".").at(-1)?.toLowerCase()}-${Object.keys(after).join().toLowerCase()}`;
    await put(name, { ...SPEC, target: before });
    const { status, text } = await put(name, { ...SPEC, target: after }, "PUT");
    expect({ status, text }).toMatchObject({ status: 422, text: expect.stringContaining(field) });
  });

  it("may name other issues, and another place for them", async () => {
    await put("moved", { ...SPEC, target: { issueKeys: ["ABC-1"] } });
    const destination = { repository: "https://example.com/team/other.git", branch: "next", path: "docs" };
    const { status } = await put("moved", { ...SPEC, target: { issueKeys: ["ABC-1", "ABC-2"] }, destination }, "PUT");
    expect(status).toBe(200);
    expect((await read("moved")).metadata.generation).toBe(2);
  });

  it("gives back any status as it was written", async () => {
    await put("status", SPEC);
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const status = events.reduce(nextStatus, initialStatus);
        const { status: code, text } = await writeStatus("status", status);
        expect(code, text).toBe(200);
        expect((await read("status")).status).toEqual(status);
      }),
      { numRuns: 50 },
    );
  });

  it("gives back a status with every field as it was written", async () => {
    await put("full", SPEC);
    expect(Object.keys(FULL_STATUS).toSorted()).toEqual(Object.keys(StatusSchema.shape).toSorted());
    await writeStatus("full", FULL_STATUS);
    expect((await read("full")).status).toEqual(FULL_STATUS);
  });

  it("is read back by the local schema with its status", async () => {
    await put("readable", SPEC);
    await writeStatus("readable", FULL_STATUS);
    const parsed = parseJiraSync(await read("readable"), "the API server");
    expect(parsed.ok ? parsed.manifests[0]?.status : parsed.problems).toEqual(FULL_STATUS);
  });

  it("shows where it stands in the columns of kubectl get", async () => {
    const columns = await columnsOf("narrow", []);
    expect(columns.map(([heading]) => heading)).toEqual([
      "NAME",
      "TYPE",
      "PHASE",
      "PROGRESS",
      "ISSUES",
      "OPERATION",
      "RETRIES",
      "AGE",
    ]);
    expect(Object.fromEntries(columns)).toMatchObject({
      NAME: "narrow",
      TYPE: "batch",
      PHASE: "Running",
      PROGRESS: "65%",
      ISSUES: "98/150",
      OPERATION: "sync-issues",
      RETRIES: "1",
    });
  });

  it("shows its repository, last sync, commit and error with -o wide", async () => {
    const columns = await columnsOf("wide", ["-o", "wide"]);
    expect(columns.map(([heading]) => heading).slice(8)).toEqual(["REPOSITORY", "LAST SYNC", "COMMIT", "ERROR"]);
    expect(Object.fromEntries(columns)).toMatchObject({
      REPOSITORY: SPEC.destination.repository,
      "LAST SYNC": expect.stringMatching(/^\d+[smhdy]/),
      COMMIT: FULL_STATUS.syncState?.commit,
      ERROR: FULL_STATUS.lastError,
    });
  });

  /** The headings of `kubectl get` with the values of one resource; headings have single spaces, columns more between them. */
  async function columnsOf(name: string, options: readonly string[]): Promise<[string, string][]> {
    await put(name, SPEC);
    await writeStatus(name, FULL_STATUS);
    const { stdout } = await cluster.kubectl(["get", "jsync", name, "-n", namespace, ...options]);
    const [headings = [], values = []] = stdout.split("\n").map((line) => line.trim().split(/ {2,}/));
    return headings.map((heading, index) => [heading, values[index] ?? ""]);
  }

  it.each(["js", "jsync", "jirasync", "jira"])("is listed as %s", async (word) => {
    await put(`listed-${word}`, SPEC);
    const { stdout } = await cluster.kubectl(["get", word, "-n", namespace, "-o", "name"]);
    expect(stdout).toContain(`jirasync.sync.jira.io/listed-${word}\n`);
  });

  it("is no part of all, which people delete", async () => {
    await put("safe", SPEC);
    const { stdout } = await cluster.kubectl(["get", "all", "-n", namespace, "-o", "name"]);
    expect(stdout).not.toContain("jirasync");
  });

  it.each([
    ["status.phase=Running", ["selected"]],
    ["spec.target.projectKey=SELECT", ["selected", "waiting"]],
    ["spec.executor=External,spec.target.projectKey=SELECT", ["waiting"]],
  ])("is selected by %s", async (selector, expected) => {
    const target = { projectKey: "SELECT" };
    const own = await cluster.createNamespace();
    const create = (name: string, changes: object) =>
      cluster.request("POST", `${RESOURCES}/${own}/jirasyncs`, {
        apiVersion: API_VERSION,
        kind: KIND,
        metadata: { name },
        spec: { ...SPEC, target, ...changes },
      });
    await create("waiting", { executor: "External" });
    const created = await create("selected", {});
    await cluster.request("PUT", `${RESOURCES}/${own}/jirasyncs/selected/status`, {
      ...StoredSchema.parse(JSON.parse(created.text)),
      status: FULL_STATUS,
    });
    const { stdout } = await cluster.kubectl(["get", "js", "-n", own, "--field-selector", selector, "-o", "name"]);
    expect(stdout.trim().split("\n")).toEqual(expected.map((name) => `jirasync.sync.jira.io/${name}`));
  });

  it.each([
    ["jirasync", "A sync of Jira issues into a Git repository."],
    ["jirasync.spec.target.jqlQuery", "A JQL query"],
    ["jirasync.spec.destination.prune", "deleted"],
    ["jirasync.status.progress.percentage", "until the push is acknowledged"],
    ["jirasync.status.conditions.reason", "one word for programs"],
  ])("is explained by kubectl: %s", async (path, words) => {
    const { stdout } = await cluster.kubectl(["explain", path]);
    expect(stdout.replace(/\s+/g, " ")).toContain(words);
  });
});

const TIME = "2026-11-23T10:00:00Z";
const condition = { reason: "SyncInProgress", message: "Sync operation 65% complete", lastTransitionTime: TIME };

const FULL_STATUS: Status = {
  phase: "Running",
  observedGeneration: 1,
  progress: {
    percentage: 65,
    percentageText: "65%",
    currentOperation: "sync-issues",
    totalOperations: 4,
    completedOperations: 2,
    estimatedCompletion: TIME,
    stage: "Writing issues",
    processingRate: "12.5/s",
    rateSample: { time: "2026-11-23T10:00:00.123Z", processedIssues: 98 },
  },
  syncState: {
    startTime: TIME,
    totalIssues: 150,
    processedIssues: 98,
    successfulIssues: 96,
    failedIssues: 2,
    issues: "98/150",
    createdIssues: 90,
    updatedIssues: 4,
    deletedIssues: 1,
    unchangedIssues: 2,
    lastSyncTime: TIME,
    configHash: "7f9a8b2c3d4e5f6a",
    operationID: "1a2b3c",
    commit: "0123456789abcdef0123456789abcdef01234567",
    healthStatus: "Healthy",
  },
  lastError: "RateLimited: Jira asked to slow down.",
  retryCount: 1,
  nextSyncTime: TIME,
  lastHandledRequest: TIME,
  jobRef: { name: "sync-1", namespace: "default", uid: "5d1e" },
  executor: {
    kind: "External",
    id: "run-1",
    url: "https://github.com/acme/issues/actions/runs/1",
    lastHeartbeat: TIME,
  },
  conditions: [
    { ...condition, type: "Ready", status: "False", observedGeneration: 1 },
    { ...condition, type: "Processing", status: "True", observedGeneration: 1 },
  ],
  lastStatusUpdate: TIME,
};

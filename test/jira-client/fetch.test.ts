import { existsSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inProject, type JiraIssue } from "../../src/jira/index.ts";
import { type FaultKind, type JiraSimulator, readRealIssues } from "../jira/index.ts";
import { connected, fetchAll } from "./connected.ts";

const realIssues = new URL("../../../shared/data/jira-issues.ndjson.gz", import.meta.url);
if (!existsSync(realIssues)) console.warn("SKIPPED: no real issues at ../shared/data, beside the checkout");

function idsOf(server: JiraSimulator, keys: readonly string[] = server.keys()): string[] {
  return keys.map((key) => server.issue(key).id);
}

function listIn(issue: JiraIssue | undefined, field: "comment" | "worklog"): unknown[] {
  const holder = issue?.fields[field];
  const name = `${field}s`;
  if (typeof holder !== "object" || holder === null || !(name in holder)) throw new Error(`no ${field} in the issue`);
  const items: unknown = Reflect.get(holder, name);
  return Array.isArray(items) ? items : [];
}

describe.each(["cloud", "datacenter"] as const)("on %s", (deployment) => {
  const setup = (issues: number, more: object = {}, settings: object = {}) =>
    connected({ deployment, projects: [{ key: "A", issues }], issueBytes: 1000, ...more }, settings);

  it("gives every listed issue as the server has it", async () => {
    await using jira = await setup(430, { longListEvery: 40 });
    const ids = (await jira.jira.list(inProject("A"), jira.signal)).map(({ id }) => id);
    const { issues, missing, failed } = await fetchAll(jira, ids);
    expect([issues.size, missing, failed]).toEqual([430, [], []]);
    for (const id of ids) {
      const { key, fields } = jira.server.issue(id);
      expect(issues.get(id)?.key).toBe(key);
      expect(issues.get(id)?.fields["summary"]).toEqual(fields["summary"]);
      expect(issues.get(id)?.fields["description"]).toEqual(fields["description"]);
    }
  });

  it("takes keys, moved ones too, and gives an issue once that goes by two of them", async () => {
    await using jira = await setup(5);
    const moved = jira.server.move("A-2", "B");
    const { issues, missing } = await fetchAll(jira, ["A-1", "A-2", moved, "A-99"]);
    expect([...issues.values()].map(({ key }) => key).sort()).toEqual(["A-1", moved].sort());
    expect(missing).toEqual(["A-99"]);
  });

  it("proves deleted and hidden issues missing, one by one", async () => {
    await using jira = await setup(20);
    const ids = idsOf(jira.server);
    jira.server.delete("A-20");
    jira.server.hide("A-19", jira.server.email);
    jira.server.resetRequests();
    const { issues, missing } = await fetchAll(jira, ids);
    expect(missing.length).toBeGreaterThanOrEqual(2);
    expect(issues.size + missing.length).toBe(20);
    const alone = jira.server.requests.filter(({ path, status }) => /\/issue\/\d+$/.test(path) && status === 404);
    expect(alone).toHaveLength(missing.length);
  });

  it("names a poisoned issue and gives the other 99 of its batch", async () => {
    await using jira = await setup(100);
    jira.server.poison("A-37");
    const [poisoned] = idsOf(jira.server, ["A-37"]);
    const { issues, missing, failed } = await fetchAll(jira, idsOf(jira.server));
    expect(issues.size).toBe(99);
    expect(missing).toEqual([]);
    expect(failed).toEqual([{ id: poisoned, failure: expect.objectContaining({ reason: "JiraUnavailable" }) }]);
  });

  it("names several poisoned issues in several batches", async () => {
    await using jira = await setup(350);
    const keys = ["A-1", "A-2", "A-3", "A-100", "A-101", "A-222", "A-350"];
    for (const key of keys) jira.server.poison(key);
    const { issues, failed } = await fetchAll(jira, idsOf(jira.server));
    expect(failed.map(({ id }) => id).sort()).toEqual(idsOf(jira.server, keys).sort());
    expect(issues.size).toBe(343);
  });

  it.each([1, 16])("names 130 poisoned issues side by side, with %i requests at once", async (concurrency) => {
    await using jira = await setup(400, { longListEvery: 0 }, { concurrency });
    const keys = jira.server.keys().slice(0, 130);
    for (const key of keys) jira.server.poison(key);
    const { issues, failed } = await fetchAll(jira, idsOf(jira.server));
    expect(failed.map(({ id }) => id).sort()).toEqual(idsOf(jira.server, keys).sort());
    expect(issues.size).toBe(270);
  });

  it("asks for one issue that it has, when many others fail at once, before it takes Jira for down", async () => {
    await using jira = await setup(2000, { longListEvery: 0 });
    const ids = idsOf(jira.server);
    jira.server.resetRequests();
    const read = async () => {
      for await (const _batch of jira.jira.fetch(ids, {}, jira.signal)) {
        jira.server.fault({ kind: "500", path: /bulkfetch|search|\/issue\/\d+/, times: 1e9 });
      }
    };
    await expect(read()).rejects.toMatchObject({ failure: { reason: "JiraUnavailable" } });
    const alone = jira.server.requests.flatMap(({ path }) => /\/issue\/(\d+)$/.exec(path)?.[1] ?? []);
    // Twice, in case that the first try was bad luck.
    expect(alone).toEqual([alone[0], alone[0]]);
    const given = jira.server.requests.filter(({ status }) => status === 200).map(({ body }) => JSON.stringify(body));
    expect(given.some((asked) => asked.includes(alone[0] ?? "no issue"))).toBe(true);
    expect(jira.server.requests.length).toBeLessThan(250);
  });

  it("names a poisoned issue that is the only one asked for", async () => {
    await using jira = await setup(3);
    jira.server.poison("A-2");
    const { failed } = await fetchAll(jira, idsOf(jira.server, ["A-2"]));
    expect(failed).toHaveLength(1);
  });

  it("ends as unavailable when Jira fails for every issue, without asking for each", async () => {
    await using jira = await setup(500);
    jira.server.fault({
      kind: "500",
      path: deployment === "cloud" ? /bulkfetch|\/issue\// : /search|\/issue\//,
      times: 1e9,
    });
    jira.server.resetRequests();
    await expect(fetchAll(jira, idsOf(jira.server))).rejects.toMatchObject({
      failure: { reason: "JiraUnavailable", retryable: true },
    });
    expect(jira.server.requests.length).toBeLessThan(120);
  });

  it("ends as unavailable when the connection is gone", async () => {
    await using jira = await setup(500, {}, { maxAttempts: 2 });
    const ids = idsOf(jira.server);
    await jira.server[Symbol.asyncDispose]();
    await expect(fetchAll(jira, ids)).rejects.toMatchObject({ failure: { reason: "JiraUnavailable" } });
    expect(jira.jira.requests).toBeLessThan(40);
  });

  it.each<FaultKind>(["429", "500", "502", "503", "504", "reset", "cut", "malformed", "html", "wrong-shape"])(
    "outlives %s in the middle",
    async (kind) => {
      await using jira = await setup(300);
      jira.server.fault({ kind, path: deployment === "cloud" ? "bulkfetch" : "search", nth: 2, times: 2 });
      const { issues, missing, failed } = await fetchAll(jira, idsOf(jira.server));
      expect([issues.size, missing, failed]).toEqual([300, [], []]);
    },
  );

  it("outlives a page that silently lacks half of its issues", async () => {
    await using jira = await setup(300);
    jira.server.fault({ kind: "truncate", path: deployment === "cloud" ? "bulkfetch" : "search", nth: 2 });
    const { issues, missing } = await fetchAll(jira, idsOf(jira.server));
    expect([issues.size, missing]).toEqual([300, []]);
  });

  it("waits for the rate limit and shows it", async () => {
    await using jira = await setup(300);
    jira.server.fault({ kind: "429", retryAfter: 20, nth: 2 });
    expect((await fetchAll(jira, idsOf(jira.server))).issues.size).toBe(300);
    expect(jira.time.waits).toContainEqual({
      kind: "rate-limit",
      seconds: expect.any(Number),
      message: expect.any(String),
    });
  });

  it("gives 99 issues and names the one whose answer exceeds the size limit", async () => {
    await using jira = await setup(100, {}, { maxResponseBytes: 1_500_000 });
    jira.server.update("A-50", { summary: "x".repeat(2_000_000) });
    const [large] = idsOf(jira.server, ["A-50"]);
    const { issues, failed } = await fetchAll(jira, idsOf(jira.server));
    expect(failed.map(({ id }) => id)).toContain(large);
    expect(issues.size + failed.length).toBe(100);
    expect(failed.find(({ id }) => id === large)?.failure.message).toContain("larger than");
  });

  it("completes comments, worklogs and changelog past what Jira embeds", async () => {
    await using jira = await setup(10);
    jira.server.addComments("A-3", 345);
    jira.server.addWorklogs("A-4", 60);
    jira.server.addHistories("A-5", 250);
    const whole = (key: string) => jira.server.issue(key);
    const { issues } = await fetchAll(jira, idsOf(jira.server), {
      include: ["comments", "worklogs", "attachments", "changelog"],
    });
    const commented = issues.get(whole("A-3").id);
    const logged = issues.get(whole("A-4").id);
    expect(listIn(commented, "comment")).toEqual(Reflect.get(Object(whole("A-3").fields["comment"]), "comments"));
    expect(listIn(commented, "comment").length).toBeGreaterThanOrEqual(345);
    expect(listIn(logged, "worklog")).toEqual(Reflect.get(Object(whole("A-4").fields["worklog"]), "worklogs"));
    expect(listIn(logged, "worklog").length).toBeGreaterThanOrEqual(60);
    const changelog = issues.get(whole("A-5").id)?.changelog ?? [];
    expect(changelog.length).toBeGreaterThanOrEqual(250);
    expect(new Set(changelog.map((history) => Reflect.get(Object(history), "id"))).size).toBe(changelog.length);
  });

  it("leaves out what is not included, and asks nothing more for it", async () => {
    await using jira = await setup(10);
    jira.server.addComments("A-3", 345);
    jira.server.resetRequests();
    const { issues } = await fetchAll(jira, idsOf(jira.server), { include: [] });
    for (const issue of issues.values()) {
      expect(Object.keys(issue.fields)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(comment|worklog|attachment)$/)]),
      );
      expect(issue.changelog).toBeUndefined();
    }
    expect(jira.server.requests).toHaveLength(1);
  });

  it("asks for the chosen fields only", async () => {
    await using jira = await setup(10);
    const { issues } = await fetchAll(jira, idsOf(jira.server), { fields: ["summary"] });
    expect([...issues.values()].map(({ fields }) => Object.keys(fields))).toEqual(
      Array.from({ length: 10 }, () => ["summary"]),
    );
  });

  it("begins no batch while the consumer is busy", async () => {
    await using jira = await setup(3000, { longListEvery: 0 }, { concurrency: 3 });
    const ids = idsOf(jira.server);
    jira.server.resetRequests();
    for await (const batch of jira.jira.fetch(ids, {}, jira.signal)) {
      expect(batch.issues).toHaveLength(100);
      // Long enough for requests that should not be made.
      await delay(300);
      break;
    }
    expect(jira.server.requests.length).toBeLessThanOrEqual(3);
  });

  it("ends the requests under way when the consumer stops", async () => {
    await using jira = await setup(1000);
    jira.server.fault({ kind: "hang", nth: 2, times: 100 });
    for await (const batch of jira.jira.fetch(idsOf(jira.server), {}, jira.signal)) {
      expect(batch.issues.length).toBe(100);
      break;
    }
    // Leaving the loop has waited for the hanging requests to end: nothing is left to hold the connection.
    await jira.jira[Symbol.asyncDispose]();
  });

  it("ends as cancelled when it is aborted", async () => {
    await using jira = await setup(1000);
    const controller = new AbortController();
    const read = async () => {
      for await (const _batch of jira.jira.fetch(idsOf(jira.server), {}, controller.signal)) controller.abort();
    };
    await expect(read()).rejects.toMatchObject({ failure: { reason: "Cancelled" } });
  });

  it("fetches nothing for no ids", async () => {
    await using jira = await setup(1);
    jira.server.resetRequests();
    expect((await fetchAll(jira, [])).issues.size).toBe(0);
    expect(jira.server.requests).toEqual([]);
  });

  it("accounts for every id exactly once, whatever is deleted, hidden or poisoned", async () => {
    await using jira = await setup(150);
    const ids = idsOf(jira.server);
    const keys = jira.server.keys();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 149 }), { maxLength: 3 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 149 }), { maxLength: 5 }),
        async (poisoned, hidden) => {
          const cure = poisoned.map((position) => jira.server.poison(keys[position] ?? ""));
          for (const position of hidden) jira.server.hide(keys[position] ?? "", jira.server.email);
          const { issues, missing, failed } = await fetchAll(jira, ids);
          const accounted = [...issues.keys(), ...missing, ...failed.map(({ id }) => id)];
          expect(accounted.sort()).toEqual([...ids].sort());
          expect(missing.sort()).toEqual(hidden.map((position) => ids[position]).sort());
          for (const heal of cure) heal();
          for (const position of hidden) jira.server.unhide(keys[position] ?? "", jira.server.email);
        },
      ),
      { numRuns: 15 },
    );
  });

  it.skipIf(!existsSync(realIssues))("gives the 1,816 real issues field by field (../shared/data)", async () => {
    const real = await readRealIssues(realIssues);
    await using jira = await connected({ deployment, load: real });
    const listed = await jira.jira.list("project in (ALOY, DAEMON)", jira.signal);
    const { issues, missing, failed } = await fetchAll(
      jira,
      listed.map(({ id }) => id),
    );
    expect([issues.size, missing, failed]).toEqual([real.length, [], []]);
    for (const { id } of listed) {
      const { key, fields } = jira.server.issue(id);
      expect(issues.get(id)?.key).toBe(key);
      expect(new Set(Object.keys(issues.get(id)?.fields ?? {}))).toEqual(new Set(Object.keys(fields)));
    }
  });
});

it("names an issue that Cloud cannot return, with the other 99", async () => {
  await using jira = await connected({ projects: [{ key: "A", issues: 100 }] });
  jira.server.poison("A-9", "issue-error");
  const { issues, failed } = await fetchAll(jira, idsOf(jira.server));
  expect(issues.size).toBe(99);
  expect(failed.map(({ id }) => id)).toEqual(idsOf(jira.server, ["A-9"]));
});

it.each([99, 100, 101, 5001])("lists and fetches %i issues of Cloud within the bound of requests", async (count) => {
  await using jira = await connected({ projects: [{ key: "A", issues: count }], issueBytes: 600, longListEvery: 0 });
  await jira.jira.fieldNames(jira.signal);
  const listed = await jira.jira.list(inProject("A"), jira.signal);
  const { issues } = await fetchAll(
    jira,
    listed.map(({ id }) => id),
  );
  expect(issues.size).toBe(count);
  expect(jira.jira.requests).toBeLessThanOrEqual(Math.ceil(count / 5000) + Math.ceil(count / 100) + 3);
});

it("fetches everything from a Data Center that gives 40 issues a page and no result beyond 120", async () => {
  const limits = { dataCenterPage: 40, resultWindow: 120 };
  await using jira = await connected({
    deployment: "datacenter",
    projects: [{ key: "A", issues: 333 }],
    issueBytes: 600,
    limits,
  });
  const listed = await jira.jira.list(inProject("A"), jira.signal);
  const { issues } = await fetchAll(
    jira,
    listed.map(({ id }) => id),
  );
  expect(issues.size).toBe(333);
});

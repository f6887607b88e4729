import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passing, permanent } from "../../src/failure/index.ts";
import { listCloud, type ReadSearchPage } from "../../src/jira/cloud-listing.ts";
import { listDataCenter, type ReadSearchWindow } from "../../src/jira/datacenter-listing.ts";
import type { ListedIssue } from "../../src/jira/index.ts";
import { RequestProblem } from "../../src/jira/request-problem.ts";

const signal = new AbortController().signal;

function issues(from: number, to: number): ListedIssue[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => ({
    id: String(from + index),
    key: `A-${from + index}`,
  }));
}

function ids(listed: readonly ListedIssue[]): string[] {
  return listed.map((issue) => issue.id);
}

describe("on Cloud", () => {
  /** Serves pages in turn; tokens are "1", "2", … */
  function pages(...served: readonly unknown[]): ReadSearchPage & { asked: (string | null)[]; jql: string[] } {
    const asked: (string | null)[] = [];
    const jql: string[] = [];
    const read = async (query: string, token: string | null) => {
      asked.push(token);
      jql.push(query);
      const page = served[Math.min(asked.length - 1, served.length - 1)];
      if (page instanceof Error) throw page;
      return page;
    };
    return Object.assign(read, { asked, jql });
  }
  const expired = permanent("InvalidQuery", "bad token", new RequestProblem("status", "HTTP 400", { status: 400 }));

  it("follows the tokens to the page that has none", async () => {
    const read = pages(
      { issues: issues(0, 3), nextPageToken: "1" },
      { issues: issues(3, 5), nextPageToken: null, isLast: true },
    );
    expect(ids(await listCloud("project = A", read, signal))).toEqual(["0", "1", "2", "3", "4"]);
    expect(read.asked).toEqual([null, "1"]);
  });

  it("replaces the order by one in which issues keep their place", async () => {
    const read = pages({ issues: [] });
    await listCloud("project = A ORDER BY updated DESC", read, signal);
    expect(read.jql).toEqual(["project = A ORDER BY created ASC, key ASC"]);
  });

  it("names an issue once that came on two pages", async () => {
    const read = pages({ issues: issues(0, 3), nextPageToken: "1" }, { issues: issues(2, 4) });
    expect(ids(await listCloud("", read, signal))).toEqual(["0", "1", "2", "3"]);
  });

  const sparse = [
    { issues: issues(0, 2), nextPageToken: "1" },
    { issues: [], nextPageToken: "2" },
    { issues: issues(2, 3) },
  ];

  it("goes on after an empty page that has a token, and takes the result when a second pass agrees", async () => {
    const read = pages(...sparse, ...sparse);
    expect(ids(await listCloud("", read, signal))).toEqual(["0", "1", "2"]);
    expect(read.asked).toEqual([null, "1", "2", null, "1", "2"]);
  });

  it("keeps what a page held in one pass only", async () => {
    const whole = [
      { issues: issues(0, 2), nextPageToken: "1" },
      { issues: issues(3, 5), nextPageToken: "2" },
      { issues: [] },
    ];
    expect(ids(await listCloud("", pages(...sparse, ...whole), signal))).toEqual(["0", "1", "2", "3", "4"]);
  });

  it("refuses a result that differs from pass to pass", async () => {
    let pass = 0;
    const read: ReadSearchPage = async (_jql, token) => {
      if (token === null) return { issues: issues(0, 2), nextPageToken: `${++pass}` };
      return token.endsWith("b")
        ? { issues: [] }
        : { issues: issues(pass * 10, pass * 10 + 1), nextPageToken: `${token}b` };
    };
    await expect(listCloud("", read, signal)).rejects.toMatchObject({ failure: { reason: "Incomplete" } });
  });

  it("starts again when a token expires on the way", async () => {
    const read = pages(
      { issues: issues(0, 1), nextPageToken: "1" },
      expired,
      { issues: issues(0, 1), nextPageToken: "2" },
      { issues: issues(1, 2) },
    );
    expect(ids(await listCloud("", read, signal))).toEqual(["0", "1"]);
    expect(read.asked).toEqual([null, "1", null, "2"]);
  });

  it("does not try a query again that Jira refuses from the start", async () => {
    const read = pages(expired);
    await expect(listCloud("nonsense", read, signal)).rejects.toMatchObject({ failure: { reason: "InvalidQuery" } });
    expect(read.asked).toEqual([null]);
  });

  it.each([
    ["a token that comes twice", pages({ issues: issues(0, 1), nextPageToken: "1" })],
    ["a page before the last one without a token", pages({ issues: issues(0, 1), isLast: false })],
  ])("never takes %s for the end", async (_name, read) => {
    await expect(listCloud("", read, signal)).rejects.toMatchObject({
      failure: { reason: "Incomplete", retryable: true },
    });
  });

  it("gives up on empty pages without end", async () => {
    let asked = 0;
    const read = async () => ({ issues: [], nextPageToken: `token-${++asked}` });
    await expect(listCloud("", read, signal)).rejects.toMatchObject({ failure: { reason: "Incomplete" } });
    expect(asked).toBe(60);
  });

  it("refuses a result that Jira says it has truncated", async () => {
    const read = pages({ issues: issues(0, 1), warnings: [{ type: "CLAUSE_LIMIT_EXCEEDED", message: "…" }] });
    await expect(listCloud("", read, signal)).rejects.toMatchObject({
      failure: { reason: "Incomplete", message: expect.stringContaining("CLAUSE_LIMIT_EXCEEDED") },
    });
  });

  it.each([
    {},
    null,
    [],
    { issues: {} },
    { issues: [{ id: "1" }] },
    { issues: [{ id: "x/../y", key: "A-1" }] },
    { issues: [], nextPageToken: 7 },
  ])("refuses the answer %j", async (answer) => {
    await expect(listCloud("", pages(answer), signal)).rejects.toMatchObject({
      failure: { reason: "MalformedResponse" },
    });
  });
});

describe("on Data Center", () => {
  interface Stored extends ListedIssue {
    readonly createdMs: number;
  }

  /** A server with a page limit and a result window, that sorts and filters by whole seconds as Jira's index does. */
  function index(stored: Stored[], pageSize: number, onRequest: (count: number, stored: Stored[]) => void = () => {}) {
    const asked: { jql: string; startAt: number }[] = [];
    const find = (jql: string): Stored[] => {
      const since = Number(/created >= (\d+)/.exec(jql)?.[1] ?? "0");
      const seconds = (ms: number) => Math.floor(ms / 1000);
      return stored
        .filter((issue) => seconds(issue.createdMs) >= seconds(since))
        .sort((a, b) => seconds(a.createdMs) - seconds(b.createdMs) || (a.key < b.key ? -1 : 1));
    };
    const read: ReadSearchWindow = async (jql, startAt) => {
      asked.push({ jql, startAt });
      onRequest(asked.length, stored);
      if (startAt >= 10_000) throw new Error("beyond the result window");
      const found = find(jql);
      const page = found.slice(startAt, startAt + pageSize).map(({ id, key, createdMs }) => ({
        id,
        key,
        fields: { created: new Date(createdMs).toISOString().replace("Z", "+0000") },
      }));
      return { startAt, maxResults: pageSize, total: found.length, issues: page };
    };
    const count = async (jql: string) => find(jql).length;
    return { read, count, asked };
  }

  const stored = (count: number, apartMs = 60_000): Stored[] =>
    issues(1, count + 1).map((issue, position) => ({ ...issue, createdMs: 1_700_000_000_000 + position * apartMs }));

  const sorted = (listed: readonly ListedIssue[]) => ids(listed).sort((a, b) => Number(a) - Number(b));

  it("lists issues past the result window of 10,000", async () => {
    const server = index(stored(12_345, 500), 1000);
    const listed = await listDataCenter("project = A", server.read, server.count, signal);
    expect(sorted(listed)).toEqual(ids(issues(1, 12_346)));
    expect(server.asked.length).toBeLessThan(16);
  });

  it("asks once when one page holds everything", async () => {
    const server = index(stored(50), 50);
    await listDataCenter("project = A ORDER BY updated", server.read, server.count, signal);
    expect(server.asked).toEqual([{ jql: "project = A ORDER BY created ASC, key ASC", startAt: 0 }]);
  });

  it("lists more issues of one second than a page holds", async () => {
    const server = index(stored(500, 1), 50);
    expect(sorted(await listDataCenter("", server.read, server.count, signal))).toEqual(ids(issues(1, 501)));
  });

  it("loses nothing when issues before the page go away", async () => {
    const server = index(stored(300), 50, (count, all) => {
      if (count > 1) all.splice(0, 7);
    });
    const listed = new Set(ids(await listDataCenter("", server.read, server.count, signal)));
    for (let id = 100; id <= 300; id++) expect(listed.has(String(id))).toBe(true);
  });

  const ofOneSecond = (count: number): Stored[] => stored(count, 0);

  it.each([2, 3, 10])(
    "loses nothing when an issue goes away between two pages of %i of one second",
    async (pageSize) => {
      for (let goneAt = 2; goneAt <= 30 / (pageSize - 1); goneAt++) {
        const all = ofOneSecond(30);
        const server = index(all, pageSize, (count) => {
          if (count === goneAt) all.shift();
        });
        const listed = new Set(ids(await listDataCenter("", server.read, server.count, signal)));
        expect(ids(all).filter((id) => !listed.has(id))).toEqual([]);
      }
    },
  );

  it("loses nothing when so many issues of one second go away that the next page is empty", async () => {
    const all = ofOneSecond(30);
    const server = index(all, 10, (count) => {
      if (count === 3) all.splice(2, 22);
    });
    const listed = new Set(ids(await listDataCenter("", server.read, server.count, signal)));
    expect(ids(all).filter((id) => !listed.has(id))).toEqual([]);
  });

  it("loses nothing when an issue goes away between pages of one issue", async () => {
    const all = ofOneSecond(5);
    const server = index(all, 1, (count) => {
      if (count === 4) all.shift();
    });
    const listed = new Set(ids(await listDataCenter("", server.read, server.count, signal)));
    expect(ids(all).filter((id) => !listed.has(id))).toEqual([]);
  });

  it("loses no issue of one second, whatever goes away at whatever page", async () => {
    const goings = fc.array(fc.tuple(fc.integer({ min: 2, max: 40 }), fc.nat({ max: 39 })), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(goings, fc.integer({ min: 2, max: 12 }), async (gone, pageSize) => {
        const all = ofOneSecond(40);
        const server = index(all, pageSize, (count) => {
          for (const [at, position] of gone) if (at === count && position < all.length) all.splice(position, 1);
        });
        const listed = new Set(ids(await listDataCenter("", server.read, server.count, signal)));
        expect(ids(all).filter((id) => !listed.has(id))).toEqual([]);
      }),
    );
  });

  it("refuses a result while issues of one second never stop going away", async () => {
    const all = ofOneSecond(400).sort((a, b) => (a.key < b.key ? -1 : 1));
    const server = index(all, 10, () => all.shift());
    await expect(listDataCenter("", server.read, server.count, signal)).rejects.toMatchObject({
      failure: {
        reason: "Incomplete",
        retryable: true,
        message: expect.stringMatching(/created at 2023-11-14T22:13:20\.000Z.*Run the sync again/),
      },
    });
    expect(server.asked.length).toBeLessThan(30);
  });

  it("finds issues that are created meanwhile", async () => {
    let next = 301;
    const server = index(stored(300), 50, (count, all) => {
      if (count > 1 && next < 311)
        all.push({ id: String(next), key: `A-${next}`, createdMs: 1_700_100_000_000 + next++ });
    });
    const listed = await listDataCenter("", server.read, server.count, signal);
    expect(sorted(listed)).toEqual(ids(issues(1, next)));
  });

  it("names an issue once that moved to another project meanwhile", async () => {
    const server = index(stored(120), 50, (count, all) => {
      const last = all[49];
      if (count === 2 && last !== undefined) all[49] = { ...last, key: "Z-1" };
    });
    const listed = await listDataCenter("", server.read, server.count, signal);
    expect(sorted(listed)).toEqual(ids(issues(1, 121)));
    expect(listed.find((issue) => issue.id === "50")?.key).toBe("Z-1");
  });

  it("lists again when the server showed fewer than it announced, and keeps what it has", async () => {
    const server = index(stored(120), 50);
    let asked = 0;
    const forgetful: ReadSearchWindow = async (jql, startAt, abort) => {
      const answer = await server.read(jql, startAt, abort);
      if (
        ++asked !== 2 ||
        typeof answer !== "object" ||
        answer === null ||
        !("issues" in answer) ||
        !Array.isArray(answer.issues)
      )
        return answer;
      return { ...answer, issues: answer.issues.filter((_issue, position) => position !== 20) };
    };
    expect(sorted(await listDataCenter("", forgetful, server.count, signal))).toEqual(ids(issues(1, 121)));
  });

  it("refuses a result that stays short of its total", async () => {
    const server = index(stored(120), 50);
    await expect(listDataCenter("", server.read, async () => 121, signal)).resolves.toHaveLength(120);
    const boastful: ReadSearchWindow = async (jql, startAt, abort) => {
      const answer = await server.read(jql, startAt, abort);
      return typeof answer === "object" && answer !== null && "total" in answer
        ? { ...answer, total: Number(answer.total) + 1 }
        : answer;
    };
    await expect(listDataCenter("", boastful, async () => 121, signal)).rejects.toMatchObject({
      failure: { reason: "Incomplete", message: expect.stringContaining("121") },
    });
  });

  it("lists every issue once, whatever the page size and the dates", async () => {
    const dates = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(dates, fc.integer({ min: 1, max: 20 }), async (createdMs, pageSize) => {
        const all = createdMs.map((ms, position) => ({
          id: String(position),
          key: `A-${position}`,
          createdMs: 1_700_000_000_000 + ms,
        }));
        const server = index(all, pageSize);
        const listed = await listDataCenter("", server.read, server.count, signal);
        expect(sorted(listed)).toEqual(all.map((issue) => issue.id));
      }),
    );
  });

  it.each([{}, { issues: [], total: "1" }, { issues: [{ id: "1", key: "A-1", fields: {} }], total: 1 }])(
    "refuses the answer %j",
    async (answer) => {
      await expect(
        listDataCenter(
          "",
          async () => answer,
          async () => 0,
          signal,
        ),
      ).rejects.toMatchObject({ failure: { reason: "MalformedResponse" } });
    },
  );

  it("passes Jira's own failure on", async () => {
    const failing = async () => Promise.reject(passing("JiraUnavailable", "down"));
    await expect(listDataCenter("", failing, failing, signal)).rejects.toMatchObject({
      failure: { reason: "JiraUnavailable" },
    });
  });
});

import { describe, expect, it } from "vitest";
import type { Destination, PushRetry } from "../../src/git/index.ts";
import { createBareRemote } from "./bare-remote.ts";
import { serveOverHttp } from "./http-remote.ts";
import { AUTHOR, failureOf, filesPlan, open } from "./plan.ts";

describe("several publishers on one branch", () => {
  it("all land, each with its file, when eight start at once", async ({ signal }) => {
    await using remote = await createBareRemote();
    const names = Array.from({ length: 8 }, (_, index) => `sync-${index}`);
    await Promise.all(
      names.map(async (name) => {
        await using to = await open(remote, signal);
        await to.publish(filesPlan(to, { [`${name}.yaml`]: name }, signal, name), signal);
      }),
    );
    expect([...(await remote.files()).keys()]).toEqual(["README.md", ...names.map((name) => `${name}.yaml`)]);
    const log = await remote.log();
    expect(log.map(({ message }) => message).sort()).toEqual(["A change by someone else", ...names]);
    expect(log.every(({ parents }) => parents.length <= 1)).toBe(true);
  });

  it("all land in an empty repository, on one root", async ({ signal }) => {
    await using remote = await createBareRemote({ files: null });
    const destinations = await Promise.all(Array.from({ length: 4 }, () => open(remote, signal)));
    await Promise.all(
      destinations.map((to, index) => to.publish(filesPlan(to, { [`f${index}`]: "" }, signal), signal)),
    );
    for (const to of destinations) await to[Symbol.asyncDispose]();
    expect([...(await remote.files()).keys()]).toEqual(["f0", "f1", "f2", "f3"]);
    expect((await remote.log()).filter(({ parents }) => parents.length === 0)).toHaveLength(1);
  });
});

describe("a branch that moves while a commit is made", () => {
  it.for(["path", "http"] as const)(
    "keeps the other's commit and plans again on it, by %s",
    async (way, { signal }) => {
      await using remote = await createBareRemote();
      await using http = await serveOverHttp(remote);
      await using to = await open(remote, signal, way === "http" ? { repository: http.url } : {});
      await remote.commit({ theirs: "1" });
      const second = await remote.commit({ theirs: "2" });
      const seen: (string | undefined)[] = [];
      const { attempts } = await to.publish(async (base) => {
        seen.push((await base.readFile("theirs", signal))?.toString());
        return filesPlan(to, { ours: String(seen.length) }, signal)(base);
      }, signal);
      expect(attempts).toBe(2);
      expect(seen).toEqual([undefined, "2"]);
      expect(Object.fromEntries(await remote.files())).toEqual({ "README.md": "# Mirror\n", ours: "2", theirs: "2" });
      expect((await remote.log())[0]?.parents).toEqual([second]);
    },
  );

  it("does not bring back what a rewind of the branch removed", async ({ signal }) => {
    await using remote = await createBareRemote();
    await remote.commit({ secret: "leaked" });
    await using to = await open(remote, signal);
    await remote.git("update-ref", "refs/heads/main", remote.initialHead ?? "");
    await to.publish(filesPlan(to, { ours: "1" }, signal), signal);
    expect([...(await remote.files()).keys()]).toEqual(["README.md", "ours"]);
    expect(await remote.log()).toHaveLength(2);
  });

  it("ends without a commit when the other has done the same", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal);
    const theirs = await remote.commit({ a: "1" });
    expect(await to.publish(filesPlan(to, { a: "1" }, signal), signal)).toEqual({ commit: null, attempts: 1 });
    expect(await remote.head()).toBe(theirs);
  });

  it("follows a branch that is deleted meanwhile by making it anew", async ({ signal }) => {
    await using remote = await createBareRemote();
    await remote.commit({ a: "1" }, { branch: "mirror" });
    await using to = await open(remote, signal, { branch: "mirror" });
    await remote.git("update-ref", "-d", "refs/heads/mirror");
    await to.publish(filesPlan(to, { b: "2" }, signal), signal);
    expect([...(await remote.files("mirror")).keys()]).toEqual(["README.md", "b"]);
  });

  it("reports each new try, and gives up as PushConflict after thirty", async ({ signal }) => {
    await using remote = await createBareRemote();
    const retries: PushRetry[] = [];
    await using to = await open(remote, signal, {}, { random: () => 0, onRetry: (retry) => retries.push(retry) });
    const plan = filesPlan(to, { ours: "1" }, signal);
    const failure = await failureOf(
      to.publish(async (base) => {
        await remote.commit({ theirs: String(Math.random()) });
        return plan(base);
      }, signal),
    );
    expect(failure).toMatchObject({ reason: "PushConflict", retryable: true });
    expect(retries.map(({ attempt }) => attempt)).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
    expect((await remote.files()).has("ours")).toBe(false);
  });
});

describe("a push whose answer is lost", () => {
  const oneCommit = async (to: Destination, signal: AbortSignal): Promise<number> => {
    let plans = 0;
    await to.publish(async (base) => filesPlan(to, { [`ours-${++plans}`]: "1" }, signal)(base), signal);
    return plans;
  };

  it.for([1, 2, 3])(
    "is found on the branch, not made a second time (connection cut %i times)",
    async (cutAnswers, { signal }) => {
      await using remote = await createBareRemote();
      await using http = await serveOverHttp(remote, { cutAnswers });
      await using to = await open(remote, signal, { repository: http.url }, { random: () => 0 });
      expect(await oneCommit(to, signal)).toBe(1);
      expect(await remote.log()).toHaveLength(2);
      expect(to.base.head).toBe(await remote.head());
    },
  );

  it("is found below the commits that others made since", async ({ signal }) => {
    await using remote = await createBareRemote();
    let theirs: Promise<string> | undefined;
    await using http = await serveOverHttp(remote, { cutAnswers: 1 });
    const onRetry = (): void => {
      theirs ??= remote.commit({ theirs: "1" });
    };
    await using to = await open(remote, signal, { repository: http.url }, { random: () => 1, onRetry });
    const { commit } = await to.publish(filesPlan(to, { ours: "1" }, signal), signal);
    const log = await remote.log();
    expect(log.map(({ oid }) => oid)).toEqual([await theirs, commit, remote.initialHead]);
  });

  it("is pushed again as the same commit when it did not arrive", async ({ signal }) => {
    await using remote = await createBareRemote();
    let failures = 2;
    await using http = await serveOverHttp(remote, {
      intercept: (request, response) => {
        if (request.method !== "POST" || !request.url?.endsWith("/git-receive-pack") || failures-- <= 0) return false;
        response.writeHead(502).end();
        return true;
      },
    });
    await using to = await open(remote, signal, { repository: http.url }, { random: () => 0 });
    expect(await oneCommit(to, signal)).toBe(1);
    expect(await remote.log()).toHaveLength(2);
  });

  it("fails as RepositoryUnavailable when the server stays away", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using http = await serveOverHttp(remote, {
      intercept: (request, response) => {
        if (!request.url?.includes("receive-pack")) return false;
        response.writeHead(503).end();
        return true;
      },
    });
    await using to = await open(remote, signal, { repository: http.url }, { random: () => 0 });
    const failure = await failureOf(to.publish(filesPlan(to, { a: "1" }, signal), signal));
    expect(failure).toMatchObject({ reason: "RepositoryUnavailable", retryable: true });
  });
});

it("refuses a second publish while one is running", async ({ signal }) => {
  await using remote = await createBareRemote();
  await using to = await open(remote, signal);
  const first = to.publish(filesPlan(to, { a: "1" }, signal), signal);
  expect(await failureOf(to.publish(async () => null, signal))).toMatchObject({ reason: "Internal" });
  await first;
});

it("refuses an author without a name", async ({ signal }) => {
  await using remote = await createBareRemote();
  await using to = await open(remote, signal);
  const plan = filesPlan(to, { a: "1" }, signal);
  const nameless = to.publish(
    async (base) => ({ changes: [], message: "", ...(await plan(base)), author: { ...AUTHOR, name: " <>" } }),
    signal,
  );
  expect(await failureOf(nameless)).toMatchObject({ reason: "InvalidSpec" });
});

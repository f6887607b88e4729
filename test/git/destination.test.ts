import { chown, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { createBareRemote } from "./bare-remote.ts";
import { AUTHOR, ENVIRONMENT, failureOf, filesPlan, open } from "./plan.ts";

describe("publishing to a local repository", () => {
  it("adds one commit with the planned files on top of the branch", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal);
    const { commit } = await to.publish(filesPlan(to, { "a/b.yaml": "x: 1\n" }, signal), signal);
    expect(await remote.head()).toBe(commit);
    expect(Object.fromEntries(await remote.files())).toEqual({ "README.md": "# Mirror\n", "a/b.yaml": "x: 1\n" });
    expect((await remote.log())[0]?.parents).toEqual([remote.initialHead]);
  });

  it("takes file:// URLs", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal, { repository: pathToFileURL(remote.path).href });
    const { commit } = await to.publish(filesPlan(to, { a: "1" }, signal), signal);
    expect(await remote.head()).toBe(commit);
  });

  it("writes author, committer, date and message as planned", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal);
    const committer = { name: "Ops <ops>\n", email: "ops@example.com", date: new Date("2026-02-03T00:00:00Z") };
    const plan = filesPlan(to, { a: "1" }, signal, "Sync ünicode\n\nJirasync-Name: x\0");
    await to.publish(
      async (base) => ({ changes: [], message: "", author: AUTHOR, ...(await plan(base)), committer }),
      signal,
    );
    expect((await remote.log())[0]).toMatchObject({
      author: "Jira Sync <sync@example.com> 1767323045 +0000",
      committer: "Ops ops <ops@example.com> 1770076800 +0000",
      message: "Sync ünicode\n\nJirasync-Name: x",
    });
  });

  it("makes no commit when the plan is null", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal);
    expect(await to.publish(async () => null, signal)).toEqual({ commit: null, attempts: 0 });
    expect(await remote.head()).toBe(remote.initialHead);
  });

  it("makes no commit when the tree would stay as it is", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal);
    const plan = filesPlan(to, { "README.md": "# Mirror\n", "not/there": null }, signal);
    expect(await to.publish(plan, signal)).toEqual({ commit: null, attempts: 0 });
  });

  it("builds the next publish on the last one", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal);
    const first = await to.publish(filesPlan(to, { a: "1" }, signal), signal);
    expect(to.base.head).toBe(first.commit);
    const second = await to.publish(filesPlan(to, { a: null, b: "2" }, signal), signal);
    expect((await remote.log()).map(({ oid }) => oid)).toEqual([second.commit, first.commit, remote.initialHead]);
  });

  it("starts an empty repository with a commit without parents", async ({ signal }) => {
    await using remote = await createBareRemote({ files: null });
    await using to = await open(remote, signal);
    expect(to.base.head).toBeNull();
    await to.publish(filesPlan(to, { a: "1" }, signal), signal);
    expect((await remote.log())[0]?.parents).toEqual([]);
  });

  it("makes no commit of nothing in an empty repository", async ({ signal }) => {
    await using remote = await createBareRemote({ files: null });
    await using to = await open(remote, signal);
    expect(await to.publish(filesPlan(to, {}, signal), signal)).toEqual({ commit: null, attempts: 0 });
  });

  it("starts a missing branch from the default branch, which stays where it is", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal, { branch: "mirror/jira" });
    await to.publish(filesPlan(to, { a: "1" }, signal), signal);
    expect((await remote.log("mirror/jira"))[0]?.parents).toEqual([remote.initialHead]);
    expect([...(await remote.files("mirror/jira")).keys()]).toEqual(["README.md", "a"]);
    expect(await remote.head()).toBe(remote.initialHead);
  });

  it("follows the repository's object format", async ({ signal }) => {
    await using remote = await createBareRemote({ objectFormat: "sha256" });
    await using to = await open(remote, signal);
    const { commit } = await to.publish(filesPlan(to, { "README.md": null, a: "1" }, signal), signal);
    expect(commit).toMatch(/^[\da-f]{64}$/);
    expect((await remote.entries()).get("a")).toBe(`100644 ${to.blobId(Buffer.from("1"))}`);
  });

  it("follows the object format of an empty repository", async ({ signal }) => {
    await using remote = await createBareRemote({ objectFormat: "sha256", files: null });
    await using to = await open(remote, signal);
    await to.publish(filesPlan(to, { a: "1" }, signal), signal);
    expect(Object.fromEntries(await remote.files())).toEqual({ a: "1" });
  });

  it("pushes to a repository with shallow history", async ({ signal }) => {
    await using remote = await createBareRemote();
    await remote.commit({ a: "1" });
    await using shallow = await createBareRemote({ files: null });
    await shallow.git("fetch", "--quiet", "--depth=1", `file://${remote.path}`, "main:main");
    await using to = await open(shallow, signal);
    const { commit } = await to.publish(filesPlan(to, { b: "2" }, signal), signal);
    expect(await shallow.head()).toBe(commit);
  });

  it("leaves nothing in the temporary directory, whether it succeeds or not", async ({ signal }) => {
    const tempDir = await mkdtemp(join(tmpdir(), "jirasync-test-"));
    await using remote = await createBareRemote();
    {
      await using to = await open(remote, signal, {}, { tempDir });
      await to.writeBlob(Buffer.from("x"), signal);
      expect(await readdir(tempDir)).toHaveLength(1);
    }
    await failureOf(open({ path: "/nowhere/x.git" }, signal, {}, { tempDir }));
    expect(await readdir(tempDir)).toEqual([]);
    await rm(tempDir, { recursive: true });
  });
});

describe("a temporary directory", () => {
  it("is rid of what killed runs left a day ago, and of nothing else", async ({ signal }) => {
    const tempDir = await mkdtemp(join(tmpdir(), "jirasync-test-"));
    const yesterday = new Date(Date.now() - 25 * 60 * 60_000);
    for (const name of ["jirasync-git-abandoned", "jirasync-git-running", "somebody-elses"]) {
      await mkdir(join(tempDir, name));
      if (name !== "jirasync-git-running") await utimes(join(tempDir, name), yesterday, yesterday);
    }
    await using remote = await createBareRemote();
    await using _to = await open(remote, signal, {}, { tempDir });
    const left = (await readdir(tempDir)).filter((name) => !/^jirasync-git-.{6}$/.test(name)).sort();
    expect(left).toEqual(["jirasync-git-running", "somebody-elses"]);
    await rm(tempDir, { recursive: true });
  });
});

describe("a destination that cannot be used", () => {
  it.for([
    ["/nowhere/x.git", "NotFound"],
    ["/etc/passwd", "NotFound"],
    ["/etc", "NotFound"],
    ["http://example.com/x.git", "InvalidSpec"],
  ] as const)("%s → %s", async ([repository, reason], { signal }) => {
    expect(await failureOf(open({ path: "" }, signal, { repository }))).toMatchObject({ reason, retryable: false });
  });

  it("is a directory inside another repository", async ({ signal }) => {
    await using remote = await createBareRemote({ bare: false });
    expect(await failureOf(open({ path: join(remote.path, "..") }, signal))).toMatchObject({ reason: "NotFound" });
    expect(await failureOf(open({ path: join(remote.path, ".git", "refs") }, signal))).toMatchObject({
      reason: "NotFound",
    });
  });

  it.runIf(process.getuid?.() === 0)("belongs to another user", async ({ signal }) => {
    await using remote = await createBareRemote();
    await chown(remote.path, 12345, 12345);
    const failure = await failureOf(open(remote, signal));
    expect(failure).toMatchObject({ reason: "PermissionDenied", retryable: false });
    expect(failure.message).toContain("belongs to another user");
  });

  it("is no program: git is missing from PATH", async ({ signal }) => {
    await using remote = await createBareRemote();
    const failure = await failureOf(open(remote, signal, {}, { env: { PATH: "/nowhere" } }));
    expect(failure).toMatchObject({
      reason: "RepositoryUnavailable",
      retryable: false,
      message: expect.stringContaining("Install git"),
    });
  });
});

describe("a push that the repository refuses", () => {
  it("says what its hook said, without terminal escapes", async ({ signal }) => {
    await using remote = await createBareRemote();
    await remote.hook(
      "pre-receive",
      "printf 'main is \\033[31mprotected\\033[0m by \\033]0;x\\007policy\\n' >&2; exit 1",
    );
    await using to = await open(remote, signal);
    const failure = await failureOf(to.publish(filesPlan(to, { a: "1" }, signal), signal));
    expect(failure).toMatchObject({ reason: "PushRejected", retryable: false });
    expect(failure.message).toContain("(pre-receive hook declined): main is protected by policy.");
    expect(await remote.head()).toBe(remote.initialHead);
  });

  it("names the checked out branch of a repository with a work tree", async ({ signal }) => {
    await using remote = await createBareRemote({ bare: false });
    await using to = await open(remote, signal);
    const failure = await failureOf(to.publish(filesPlan(to, { a: "1" }, signal), signal));
    expect(failure).toMatchObject({ reason: "PushRejected", message: expect.stringContaining("has main checked out") });
  });

  it("names the branch that stands in the way of the name", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal, { branch: "main/jira" });
    const failure = await failureOf(to.publish(filesPlan(to, { a: "1" }, signal), signal));
    expect(failure).toMatchObject({
      reason: "PushRejected",
      message: expect.stringContaining("beside refs/heads/main"),
    });
  });

  it("lands where only non-fast-forwards are denied", async ({ signal }) => {
    await using remote = await createBareRemote();
    await remote.git("config", "receive.denyNonFastForwards", "true");
    await using to = await open(remote, signal);
    const { commit } = await to.publish(filesPlan(to, { a: "1" }, signal), signal);
    expect(await remote.head()).toBe(commit);
  });

  it("ignores the caller's own git configuration and environment", async ({ signal }) => {
    const home = await mkdtemp(join(tmpdir(), "jirasync-home-"));
    await writeFile(join(home, ".gitconfig"), "[core]\n\tbare = nonsense\n[user]\n\tname = Wrong\n");
    await using remote = await createBareRemote();
    const env = {
      ...ENVIRONMENT,
      HOME: home,
      GIT_DIR: "/nowhere",
      GIT_INDEX_FILE: "/nowhere/i",
      GIT_AUTHOR_NAME: "Wrong",
    };
    await using to = await open(remote, signal, {}, { env });
    await to.publish(filesPlan(to, { a: "1" }, signal), signal);
    expect((await remote.log())[0]?.author).toMatch(/^Jira Sync </);
    await rm(home, { recursive: true });
  });
});

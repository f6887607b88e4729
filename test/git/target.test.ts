import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTarget } from "../../src/git/target.ts";

describe("the repository's address", () => {
  it.each([
    ["https://github.com/a/b.git", "http", "https://github.com/a/b.git"],
    ["HTTPS://Example.COM:8443/scm/a.git", "http", "https://example.com:8443/scm/a.git"],
    ["http://localhost:3000/a.git", "http", "http://localhost:3000/a.git"],
    ["http://127.0.0.1:3000/a.git", "http", "http://127.0.0.1:3000/a.git"],
    ["http://[::1]:3000/a.git", "http", "http://[::1]:3000/a.git"],
    ["ssh://git@example.com:2222/a/b.git", "ssh", "ssh://git@example.com:2222/a/b.git"],
    ["git@github.com:a/b.git", "ssh", "git@github.com:a/b.git"],
    ["github.com:a/b.git", "ssh", "github.com:a/b.git"],
    ["file:///srv/a%20b.git", "local", "/srv/a b.git"],
    ["/srv/a.git", "local", "/srv/a.git"],
    ["/srv/with:colon.git", "local", "/srv/with:colon.git"],
  ])("%s is %s", (repository, kind, url) => {
    expect(parseTarget(repository, "main").remote).toMatchObject({ kind, url });
  });

  it("is made absolute when it is a relative path", () => {
    expect(parseTarget("./x/../a.git", "main").remote.url).toBe(`${process.cwd()}/a.git`);
  });

  it.each([
    [String.raw`C:\runner\remote.git`, String.raw`C:\runner\remote.git`],
    ["d:/a/x/../remote.git", String.raw`d:\a\remote.git`],
  ])("%s is a local path on Windows", (repository, url) => {
    expect(parseTarget(repository, "main", "win32").remote).toEqual({ kind: "local", url });
  });

  it("with a drive is a host's elsewhere, as git has it", () => {
    expect(parseTarget("d:/a/remote.git", "main", "linux").remote).toMatchObject({ kind: "ssh" });
  });

  it.each([
    ["", "No repository"],
    ["--upload-pack=touch /tmp/x", "must not start"],
    ["ext::sh -c touch% /tmp/x", "Remote helpers"],
    ["fd::17", "Remote helpers"],
    ["git://example.com/a.git", "git:// are not supported"],
    ["ftp://example.com/a.git", "ftp:// are not supported"],
    ["http://example.com/a.git", "Use https://"],
    ["http://127.0.0.1.example.com/a.git", "Use https://"],
    ["https://user:s3cret@example.com/a.git", "credentials"],
    ["https://t0ken@example.com/a.git", "credentials"],
    ["https://example.com/a.git?token=s3cret", "query"],
    ["https://example.com/a.git#x", "fragment"],
    ["https://exa mple.com/a.git", "not a valid URL"],
    ["https://", "not a valid URL"],
    ["ssh://git:s3cret@example.com/a.git", "password"],
    ["ssh://-oProxyCommand=x/a.git", "not valid"],
    ["-oProxyCommand=x:a.git", "must not start"],
    ["git@-oProxyCommand=x:a.git", "not a valid address"],
    ["git@example.com:-x", "not a valid address"],
    ["git@example.com:", "not a valid address"],
    ["file://host/a.git", "path of this machine"],
    ["/srv/a\nb.git", "control characters"],
  ])("%j is refused", (repository, words) => {
    expect(() => parseTarget(repository, "main")).toThrow(words);
  });

  it.each([
    "https://user:s3cret@example.com/a.git",
    "https://s3cret@example.com/a.git",
    "https://example.com/a?t=s3cret",
  ])("never repeats the secrets of %s", (repository) => {
    expect(() => parseTarget(repository, "main")).not.toThrow("s3cret");
  });
});

describe("the branch's name", () => {
  it.each(["main", "feature/JIRA-1", "ünï", "a.b", "v1@x", "mirror--x"])("may be %j", (branch) => {
    expect(parseTarget("/a.git", branch)).toMatchObject({ branch, ref: `refs/heads/${branch}` });
  });

  it.each([
    "",
    "-x",
    "HEAD",
    "@",
    "refs/heads/main",
    "a b",
    "a..b",
    "a@{1}",
    "a/",
    "/a",
    "a//b",
    ".a",
    "a/.b",
    "a.lock",
    "a.",
    "a\\b",
  ])("must not be %j", (branch) => {
    expect(() => parseTarget("/a.git", branch)).toThrow(/The branch .* A valid one: main\./s);
  });

  it("passes only if git takes it too", () => {
    const unit = fc.constantFrom(..."ab.-/@{~^:?*[\\ \u0001\u007flock", ".lock", "..", "@{");
    const property = fc.property(fc.string({ unit, maxLength: 8 }), (branch) => {
      const { status } = spawnSync("git", ["check-ref-format", `refs/heads/${branch}`]);
      const isOurs = passes(branch);
      // Valid refs that are no sensible branch: -x, HEAD, @, refs/…
      const isReserved = /^(?:-|HEAD$|@$|refs\/)/.test(branch);
      expect(isOurs).toBe(status === 0 && !isReserved);
    });
    fc.assert(property, { numRuns: 300 });
  });
});

function passes(branch: string): boolean {
  try {
    parseTarget("/a.git", branch);
    return true;
  } catch {
    return false;
  }
}

import { describe, expect, it } from "vitest";
import { isLocalPath, repositoryProblem } from "../../src/resource/index.ts";

describe("the address of a repository", () => {
  it.each([
    ["https://example.com/repo.git", "remote"],
    ["git@example.com:team/repo.git", "remote"],
    ["ssh://example.com/repo.git", "remote-or-local"],
    ["../repo.git", "remote-or-local"],
  ] as const)("%s is fine where %s is allowed", (repository, allow) => {
    expect(repositoryProblem(repository, allow)).toBeNull();
  });

  it.each([
    "https://user:hunter2@example.com/repo.git",
    "https://hunter2@example.com/repo.git",
    "https://example.com/r?t=hunter2",
  ])("is not repeated when it holds a secret: %s", (repository) => {
    expect(repositoryProblem(repository, "remote-or-local")).toMatch(/^The repository h.* such as "https:/);
    expect(repositoryProblem(repository, "remote-or-local")).not.toContain("hunter2");
  });

  it.each(["", "../repo.git", "file:///repo.git", "-x"])("%j will not do for a remote one", (repository) => {
    expect(repositoryProblem(repository, "remote")).toMatch(/^The repository /);
  });

  it.each([
    ["/srv/repo.git", true],
    ["repo", true],
    ["host:repo", false],
    ["ext::sh", false],
    ["https://example.com/r", false],
    ["-x", false],
  ])("%s is a local path: %s", (repository, expected) => {
    expect(isLocalPath(repository)).toBe(expected);
  });

  it.each([
    [String.raw`C:\runner\remote.git`, true],
    ["d:/a/remote.git", true],
    [String.raw`..\remote.git`, true],
    ["C:remote.git", false],
    ["CD:/remote.git", false],
    ["C:", false],
  ])("%s is a local path on Windows: %s", (repository, expected) => {
    expect(isLocalPath(repository, "win32")).toBe(expected);
    expect(repositoryProblem(repository, "remote-or-local", "win32") === null).toBe(expected);
  });

  it.each(["win32", "linux"] as const)("is never one of a drive where only a remote one will do, on %s", (platform) => {
    expect(repositoryProblem("C:/remote.git", "remote", platform)).toMatch(/^The repository /);
  });

  it("is no local path for its drive elsewhere, where git would look for a host of that name", () => {
    expect(isLocalPath("C:/remote.git", "linux")).toBe(false);
  });
});

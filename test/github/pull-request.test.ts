import { describe, expect, it } from "vitest";
import { ensurePullRequest } from "../../src/github/index.ts";
import { failureOf } from "../git/plan.ts";
import { connect } from "./client.ts";
import { startGithub } from "./server.ts";

const WISH = {
  repository: "acme/mirror",
  head: "jirasync/project-demo",
  base: "main",
  title: "Mirror DEMO",
  body: "30 issues",
};

describe("the pull request of a branch", () => {
  it("is opened when there is none", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    const made = await ensurePullRequest(connection.client, WISH, signal);
    expect(made).toEqual({ number: 1, url: "https://github.com/acme/mirror/pull/1", isNew: true });
    expect(github.pulls).toMatchObject([{ title: "Mirror DEMO", body: "30 issues" }]);
  });

  it("is brought up to date when it is open", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    await ensurePullRequest(connection.client, WISH, signal);
    const again = await ensurePullRequest(connection.client, { ...WISH, body: "31 issues" }, signal);
    expect(again).toMatchObject({ number: 1, isNew: false });
    expect(github.pulls).toMatchObject([{ body: "31 issues" }]);
  });

  it("is left alone when nothing has changed", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    await ensurePullRequest(connection.client, WISH, signal);
    const before = github.requests.length;
    await ensurePullRequest(connection.client, WISH, signal);
    expect(github.requests.slice(before).map(({ method }) => method)).toEqual(["GET"]);
  });

  it("is not opened twice when the answer to its opening is lost", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    github.fault(/^POST .*pulls$/, { kind: "lost" });
    expect(await ensurePullRequest(connection.client, WISH, signal)).toMatchObject({ number: 1, isNew: true });
    expect(github.pulls).toHaveLength(1);
  });

  it("is the other run's when both open it at once", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    const other = () => ensurePullRequest(connection.client, WISH, signal);
    github.fault(/^POST .*pulls$/, { kind: "meanwhile", work: other });
    expect(await ensurePullRequest(connection.client, WISH, signal)).toMatchObject({ number: 1 });
    expect(github.pulls).toHaveLength(1);
  });

  it("fails with what the job has to grant", async ({ signal }) => {
    await using github = await startGithub({ permissions: ["pull-requests: read"] });
    await using connection = connect(github);
    const failure = await failureOf(ensurePullRequest(connection.client, WISH, signal));
    expect(failure.reason).toBe("PermissionDenied");
    expect(failure.message).toContain("pull-requests: write");
  });

  it("is not asked for in a path of somebody's choice", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    const work = ensurePullRequest(connection.client, { ...WISH, repository: "acme/../../user" }, signal);
    expect(await failureOf(work)).toMatchObject({ reason: "InvalidSpec" });
    expect(github.requests).toEqual([]);
  });
});

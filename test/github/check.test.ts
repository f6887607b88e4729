import { describe, expect, it } from "vitest";
import { type CheckAnnotation, writeCheck } from "../../src/github/index.ts";
import { failureOf } from "../git/plan.ts";
import { connect } from "./client.ts";
import { startGithub } from "./server.ts";

const note = (line: number): CheckAnnotation => ({
  level: "error",
  file: "jirasyncs/a.yaml",
  line,
  col: 3,
  title: "Invalid manifest",
  message: "spec.target is missing.",
});

const CHECK = {
  repository: "acme/mirror",
  sha: "a".repeat(40),
  name: "jirasync",
  conclusion: "failure",
  title: "1 of 2 manifests is wrong",
  summary: "…",
  detailsUrl: "https://github.com/acme/mirror/actions/runs/1",
  annotations: [note(4)],
} as const;

describe("the check of a commit", () => {
  it("is a check run with its annotations", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    expect(await writeCheck(connection.client, CHECK, signal)).toBe("check run");
    expect(github.checkRuns).toMatchObject([
      {
        name: "jirasync",
        head_sha: CHECK.sha,
        conclusion: "failure",
        output: {
          annotations: [{ path: "jirasyncs/a.yaml", start_line: 4, start_column: 3, annotation_level: "failure" }],
        },
      },
    ]);
  });

  it("holds every annotation, though GitHub takes 50 at once", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    const annotations = Array.from({ length: 120 }, (_, index) => note(index + 1));
    await writeCheck(connection.client, { ...CHECK, annotations }, signal);
    expect(github.requests.map(({ method }) => method)).toEqual(["POST", "PATCH", "PATCH"]);
    const lines = annotations.map(({ line }) => ({ start_line: line }));
    expect(github.checkRuns).toMatchObject([{ output: { annotations: lines } }]);
  });

  it("is a commit status where the token may not write check runs", async ({ signal }) => {
    await using github = await startGithub({ isPersonal: true });
    await using connection = connect(github);
    expect(await writeCheck(connection.client, { ...CHECK, title: "x".repeat(200) }, signal)).toBe("commit status");
    expect(github.statuses).toMatchObject([{ context: "jirasync", state: "failure", description: "x".repeat(140) }]);
  });

  it("fails with what the job has to grant when it may write neither", async ({ signal }) => {
    await using github = await startGithub({ permissions: [] });
    await using connection = connect(github);
    const failure = await failureOf(writeCheck(connection.client, CHECK, signal));
    expect(failure.reason).toBe("PermissionDenied");
    expect(failure.message).toContain("checks: write");
  });
});

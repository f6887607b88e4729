import { describe, expect, it } from "vitest";
import { writeStickyComment } from "../../src/github/index.ts";
import { connect } from "./client.ts";
import { startGithub } from "./server.ts";

const COMMENT = { repository: "acme/mirror", number: 7, name: "validate", body: "All is well." };
const MARKER = "<!-- jirasync:validate -->";

describe("the sticky comment", () => {
  it("is written once and replaced afterwards", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    const url = await writeStickyComment(connection.client, COMMENT, signal);
    expect(await writeStickyComment(connection.client, { ...COMMENT, body: "Not so well." }, signal)).toBe(url);
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\nNot so well.`]);
  });

  it("is not written again when it says the same", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    await writeStickyComment(connection.client, COMMENT, signal);
    const before = github.requests.length;
    await writeStickyComment(connection.client, COMMENT, signal);
    expect(github.requests.slice(before).map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  it("is found behind hundreds of other comments", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    for (let n = 0; n < 230; n++) github.comment(`comment ${n}`, { login: "octocat", type: "User" });
    await writeStickyComment(connection.client, COMMENT, signal);
    await writeStickyComment(connection.client, { ...COMMENT, body: "Again." }, signal);
    expect(github.comments).toHaveLength(231);
  });

  it("is never the comment of somebody who wrote our marker", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    github.comment(`${MARKER}\nmine`, { login: "mallory", type: "User" });
    await writeStickyComment(connection.client, COMMENT, signal);
    expect(github.comments[0]?.["body"]).toBe(`${MARKER}\r\nmine`);
    expect(github.comments).toHaveLength(2);
  });

  it("is found again with a personal token too", async ({ signal }) => {
    await using github = await startGithub({ isPersonal: true });
    await using connection = connect(github);
    github.comment(`${MARKER}\nof an app`, { login: "some-app[bot]", type: "Bot" });
    await writeStickyComment(connection.client, COMMENT, signal);
    await writeStickyComment(connection.client, { ...COMMENT, body: "Again." }, signal);
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\r\nof an app`, `${MARKER}\nAgain.`]);
  });

  it("is not written twice when the answer is lost", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    github.fault(/^POST .*comments$/, { kind: "lost" });
    await writeStickyComment(connection.client, COMMENT, signal);
    expect(github.comments).toHaveLength(1);
  });

  it("is cut between lines to what GitHub takes", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    const line = `| ${"x".repeat(97)} |`;
    await writeStickyComment(connection.client, { ...COMMENT, body: `${line}\n`.repeat(1000) }, signal);
    const text = String(github.comments[0]?.["body"]).replaceAll("\r\n", "\n");
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(new Set(text.split("\n").slice(1, -2))).toEqual(new Set([line]));
  });
});

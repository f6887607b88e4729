import { describe, expect, it } from "vitest";
import { type CommitPlan, type Destination, type FileChange, openDestination } from "../../src/git/index.ts";
import { createBareRemote } from "./bare-remote.ts";

const AUTHOR = { name: "Jira Sync", email: "sync@example.com", date: new Date("2026-01-02T03:04:05Z") };

async function write(to: Destination, path: string, text: string, signal: AbortSignal): Promise<FileChange> {
  return { kind: "write", path, mode: "100644", oid: await to.writeBlob(Buffer.from(text), signal) };
}
const planOf = (...changes: FileChange[]): CommitPlan => ({ changes, message: "Sync", author: AUTHOR });

describe("a local bare repository", () => {
  it("gets one commit with the planned files, on top of what was there", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await openDestination({ repository: remote.path, branch: "main" }, { env: process.env }, signal);
    const { commit } = await to.publish(async () => planOf(await write(to, "a/b.yaml", "x: 1\n", signal)), signal);
    expect(await remote.head()).toBe(commit);
    expect(await remote.files()).toEqual(
      new Map([
        ["README.md", "# Mirror\n"],
        ["a/b.yaml", "x: 1\n"],
      ]),
    );
    expect((await remote.log())[0]?.parents).toEqual([remote.initialHead]);
  });
});

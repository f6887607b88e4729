import { describe, expect, it } from "vitest";
import type { GitCredentials } from "../../src/git/index.ts";
import { failureOf, open } from "./plan.ts";

const HTTPS = "https://example.invalid/a.git";

describe("credentials that cannot serve the repository are InvalidSpec before anything is sent", () => {
  it.for<[string, string, GitCredentials, string]>([
    ["a password and a bearer token", HTTPS, { password: "s3cret", bearerToken: "s3cret" }, "Give one of them"],
    ["an SSH key for https", HTTPS, { identity: "s3cret" }, "SSH key"],
    ["a password for ssh", "git@example.invalid:a.git", { password: "s3cret" }, "Give an SSH key"],
    ["a line break in a password", HTTPS, { password: "s3cret\nhost=evil" }, "password holds a line break"],
    ["a line break in a bearer token", HTTPS, { bearerToken: "s3cret\r\nX: y" }, "bearerToken holds a line break"],
    ["a NUL in a username", HTTPS, { username: "me\0", password: "s3cret" }, "username holds a line break"],
  ])("%s", async ([, repository, credentials, words], { signal }) => {
    const failure = await failureOf(open({ path: "" }, signal, { repository, credentials }));
    expect(failure).toMatchObject({ reason: "InvalidSpec", retryable: false, message: expect.stringContaining(words) });
    expect(failure.message).not.toContain("s3cret");
  });
});

import { describe, expect, it } from "vitest";
import { connectionFailure, rejection } from "../../src/git/refusal.ts";

// What git 2.39 and ssh print themselves is also provoked for real in http.test.ts, ssh.test.ts and destination.test.ts where a test can;
// the words of GitHub, GitLab, OpenSSH with a real server, and broken transfers are written from what they are known to print.
const CONNECTIONS: readonly (readonly [reason: string, retryable: boolean, stderr: string])[] = [
  [
    "AuthenticationFailed",
    false,
    "fatal: could not read Username for 'https://example.com': terminal prompts disabled\n",
  ],
  ["AuthenticationFailed", false, "fatal: Authentication failed for 'https://example.com/a.git/'\n"],
  [
    "AuthenticationFailed",
    false,
    "remote: Invalid username or token. Password authentication is not supported for Git operations.\nfatal: Authentication failed for 'https://github.com/a/b.git/'\n",
  ],
  [
    "AuthenticationFailed",
    false,
    "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.\n\nPlease make sure you have the correct access rights\nand the repository exists.\n",
  ],
  [
    "AuthenticationFailed",
    false,
    "git@example.com: Permission denied (publickey,gssapi-keyex,password).\nfatal: Could not read from remote repository.\n",
  ],
  [
    "AuthenticationFailed",
    false,
    "No ED25519 host key is known for example.com and you have requested strict checking.\nHost key verification failed.\nfatal: Could not read from remote repository.\n",
  ],
  [
    "AuthenticationFailed",
    false,
    'Load key "/tmp/x/identity": error in libcrypto\ngit@example.com: Permission denied (publickey).\nfatal: Could not read from remote repository.\n',
  ],
  [
    "PermissionDenied",
    false,
    "remote: Permission to a/b.git denied to someone.\nfatal: unable to access 'https://github.com/a/b.git/': The requested URL returned error: 403\n",
  ],
  [
    "PermissionDenied",
    false,
    "ERROR: This repository was archived so it is read-only.\nfatal: Could not read from remote repository.\n",
  ],
  [
    "PermissionDenied",
    false,
    "remote: You are not allowed to push code to this project.\nfatal: unable to access 'https://gitlab.com/a/b.git/': The requested URL returned error: 403\n",
  ],
  [
    "PermissionDenied",
    false,
    "fatal: detected dubious ownership in repository at '/srv/a.git'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory /srv/a.git\nfatal: Could not read from remote repository.\n",
  ],
  ["NotFound", false, "remote: Repository not found.\nfatal: repository 'https://github.com/a/b.git/' not found\n"],
  [
    "NotFound",
    false,
    "remote: The project you were looking for could not be found or you don't have permission to view it.\nfatal: repository 'https://gitlab.com/a/b.git/' not found\n",
  ],
  [
    "NotFound",
    false,
    "fatal: '/srv/a.git' does not appear to be a git repository\nfatal: Could not read from remote repository.\n",
  ],
  ["NotFound", false, "fatal: unable to access 'http://localhost/a.git/': The requested URL returned error: 301\n"],
  [
    "RepositoryUnavailable",
    true,
    "fatal: unable to access 'https://localhost/a.git/': server certificate verification failed. CAfile: /etc/ssl/certs/ca-certificates.crt CRLfile: none\n",
  ],
  [
    "RepositoryUnavailable",
    true,
    "fatal: unable to access 'https://example.com/a.git/': SSL certificate problem: unable to get local issuer certificate\n",
  ],
  [
    "RepositoryUnavailable",
    true,
    "fatal: unable to access 'https://x.invalid/a.git/': Could not resolve host: x.invalid\n",
  ],
  [
    "RepositoryUnavailable",
    true,
    "fatal: unable to access 'https://localhost:1/x.git/': Failed to connect to localhost port 1 after 0 ms: Couldn't connect to server\n",
  ],
  ["RepositoryUnavailable", true, "fatal: unable to access 'http://localhost/a.git/': Empty reply from server\n"],
  [
    "RepositoryUnavailable",
    true,
    "error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502\nfatal: the remote end hung up unexpectedly\n",
  ],
  [
    "RepositoryUnavailable",
    true,
    "fetch-pack: unexpected disconnect while reading sideband packet\nfatal: early EOF\nfatal: fetch-pack: invalid index-pack output\n",
  ],
  ["RepositoryUnavailable", true, ""],
];

describe("a failed connection", () => {
  it.each(CONNECTIONS)("is %s (retryable: %s) when git says %j", (reason, retryable, stderr) => {
    const { failure } = connectionFailure("Reading from", "https://example.com/a.git", stderr);
    expect(failure).toMatchObject({ reason, retryable });
    expect(failure.message).toMatch(/^Reading from https:\/\/example\.com\/a\.git failed: .+\.$|\)$/);
  });

  it("is told by ssh's words rather than by git's about them", () => {
    const stderr =
      "ssh: connect to host a.example port 22: Connection refused\nfatal: Could not read from remote repository.\n";
    expect(connectionFailure("Reading from", "a", stderr).message).toContain("port 22: Connection refused");
  });

  it("never shows credentials, queries or control characters that git passes on", () => {
    const stderr =
      "fatal: unable to update url base from redirection:\n  asked for: https://u:s3cret@h/x\n   redirect: https://h/y?token=s3cret\u001b[31m\u0007\n";
    const { message } = connectionFailure("Reading from", "a", `error: ${stderr.replaceAll("\n", " ")}`);
    expect(message).not.toMatch(/s3cret|[\u0000-\u001f]/);
  });
});

describe("a rejected ref", () => {
  it.each([
    ["[rejected] (fetch first)", "", "conflict", "PushConflict"],
    ["[rejected] (stale info)", "", "conflict", "PushConflict"],
    ["[rejected] (non-fast-forward)", "", "conflict", "PushConflict"],
    ["[remote rejected] (failed to update ref)", "", "conflict", "PushConflict"],
    ["[remote rejected] (cannot lock ref 'refs/heads/main': is at 1 but expected 2)", "", "conflict", "PushConflict"],
    ["[remote rejected] (reference already exists)", "", "conflict", "PushConflict"],
    [
      "[remote rejected] (unpacker error)",
      "error: remote unpack failed: index-pack failed\n",
      "trouble",
      "RepositoryUnavailable",
    ],
    ["[remote failure] (remote failed to report status)", "", "trouble", "RepositoryUnavailable"],
    ["[remote rejected] (Internal Server Error)", "", "trouble", "RepositoryUnavailable"],
    [
      "[remote rejected] (protected branch hook declined)",
      "remote: error: GH006: Protected branch update failed for refs/heads/main.\n",
      "refused",
      "PushRejected",
    ],
    [
      "[remote rejected] (pre-receive hook declined)",
      "remote: GitLab: You are not allowed to push code to protected branches on this project.\n",
      "refused",
      "PushRejected",
    ],
    ["[remote rejected] (pre-receive hook declined)", "remote: Permission denied: frozen\n", "refused", "PushRejected"],
    ["[remote rejected] (branch is currently checked out)", "", "refused", "PushRejected"],
    ["[remote rejected] (shallow update not allowed)", "", "refused", "PushRejected"],
    [
      "[remote rejected] (push declined due to repository rule violations)",
      "remote: error: GH013: Repository rule violations found\n",
      "refused",
      "PushRejected",
    ],
    [
      "[remote rejected] (unpacker error)",
      "remote: error: insufficient permission for adding an object to repository database ./objects\n",
      "refused",
      "PermissionDenied",
    ],
  ])("%s %j is %s, %s", (summary, stderr, kind, reason) => {
    expect(rejection("https://example.com/a.git", "main", summary, stderr)).toMatchObject({
      kind,
      failure: { failure: { reason } },
    });
  });

  it("keeps the server's own words, cut to a readable length", () => {
    const stderr = `remote: error: GH006: Protected branch update failed for refs/heads/main.\nremote: ${"x".repeat(2000)}\nTo https://example.com\n`;
    const { message } = rejection(
      "https://example.com/a.git",
      "main",
      "[remote rejected] (protected branch hook declined)",
      stderr,
    ).failure;
    expect(message).toContain("GH006: Protected branch update failed for refs/heads/main.");
    expect(message.length).toBeLessThan(900);
  });
});

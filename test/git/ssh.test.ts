import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createBareRemote } from "./bare-remote.ts";
import { ENVIRONMENT, failureOf, filesPlan, open } from "./plan.ts";
import { hasSshd, startSshServer } from "./sshd.ts";

/** An `ssh` for PATH that records its arguments and the files they name, then runs the remote command here. */
async function createSshStandIn(
  script = "",
): Promise<AsyncDisposable & { bin: string; calls: () => Promise<string[]> }> {
  const dir = await mkdtemp(join(tmpdir(), "jirasync ssh-"));
  const bin = join(dir, "bin");
  const log = join(dir, "log");
  await mkdir(bin);
  const record = [
    `for a in "$@"; do printf '%s|' "$a" >> '${log}'; last=$a`,
    `case "$a" in IdentityFile=*) f=\${a#*=\\"}; f=\${f%\\"}; printf '(mode %s: %s)|' "$(stat -c %a "$f")" "$(cat "$f")" >> '${log}';; esac`,
    `done; printf '\\n' >> '${log}'`,
  ];
  await writeFile(join(bin, "ssh"), ["#!/bin/sh", ...record, script, 'exec sh -c "$last"', ""].join("\n"));
  await chmod(join(bin, "ssh"), 0o755);
  return {
    bin,
    calls: async () => (await readFile(log, "utf8")).trimEnd().split("\n\n"),
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }),
  };
}

const envWith = (bin: string): Record<string, string | undefined> => ({
  ...ENVIRONMENT,
  PATH: `${bin}:${ENVIRONMENT.PATH}`,
});

describe("a repository over ssh", () => {
  it("is reached with the given key and host keys alone, written for this run's user only", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using ssh = await createSshStandIn();
    const credentials = { identity: "PRIVATE KEY", knownHosts: "example.com ssh-ed25519 AAAA" };
    const settings = { repository: `ssh://git@example.com:2222${remote.path}`, credentials };
    await using to = await open(remote, signal, settings, { env: envWith(ssh.bin) });
    const { commit } = await to.publish(filesPlan(to, { a: "1" }, signal), signal);
    expect(await remote.head()).toBe(commit);
    const [call] = await ssh.calls();
    expect(call).toContain("-o|BatchMode=yes|-o|StrictHostKeyChecking=yes|");
    expect(call).toContain("|IdentitiesOnly=yes|");
    expect(call).toContain("(mode 600: PRIVATE KEY)");
    expect(call).toMatch(/\|UserKnownHostsFile="[^"|]*known_hosts"\|-o\|GlobalKnownHostsFile=\/dev\/null\|/);
    expect(call).toMatch(/\|-p\|2222\|git@example\.com\|git-upload-pack/);
  });

  it("uses the machine's own keys and known hosts without credentials, but never asks", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using ssh = await createSshStandIn();
    await using to = await open(
      remote,
      signal,
      { repository: `git@example.com:${remote.path}` },
      { env: envWith(ssh.bin) },
    );
    expect(to.base.head).toBe(remote.initialHead);
    const [call] = await ssh.calls();
    expect(call).toContain("BatchMode=yes");
    expect(call).not.toMatch(/IdentityFile|KnownHostsFile/);
  });

  it("takes key files with blanks and quotes in their names", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using ssh = await createSshStandIn();
    const identityFile = join(ssh.bin, "it's a key");
    await writeFile(identityFile, "FILE KEY", { mode: 0o600 });
    const settings = { repository: `git@example.com:${remote.path}`, credentials: { identityFile } };
    await using _ = await open(remote, signal, settings, { env: envWith(ssh.bin) });
    expect((await ssh.calls())[0]).toContain("(mode 600: FILE KEY)");
  });

  it("leaves GIT_SSH_COMMAND to the user who set it, without credentials of ours", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using ssh = await createSshStandIn();
    const env = { ...ENVIRONMENT, GIT_SSH_COMMAND: `'${ssh.bin}/ssh' -o MyOption=1` };
    await using to = await open(remote, signal, { repository: `git@example.com:${remote.path}` }, { env });
    expect(to.base.head).toBe(remote.initialHead);
    expect((await ssh.calls())[0]).toContain("-o|MyOption=1|");
  });

  it.for([
    ["git@example.com: Permission denied (publickey).", "AuthenticationFailed", false],
    ["Host key verification failed.", "AuthenticationFailed", false],
    ["ERROR: Repository not found.", "NotFound", false],
    ["ERROR: Permission to a/b.git denied to deploy-key.", "PermissionDenied", false],
    ["ssh: connect to host example.com port 22: Connection refused", "RepositoryUnavailable", true],
  ] as const)("that says %j is %s", async ([words, reason, retryable], { signal }) => {
    await using ssh = await createSshStandIn(`echo '${words}' >&2; exit 255`);
    const settings = { repository: "git@example.com:a/b.git" };
    const failure = await failureOf(open({ path: "" }, signal, settings, { env: envWith(ssh.bin) }));
    expect(failure).toMatchObject({ reason, retryable });
  });

  it("refuses a password, which ssh cannot use here", async ({ signal }) => {
    const settings = { repository: "git@example.com:a/b.git", credentials: { password: "x" } };
    expect(await failureOf(open({ path: "" }, signal, settings))).toMatchObject({ reason: "InvalidSpec" });
  });
});

describe.skipIf(!hasSshd)("a repository behind a real OpenSSH server", () => {
  it("takes a commit with the given key and host key", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using server = await startSshServer();
    const { identity, knownHosts } = server;
    const settings = { repository: `${server.url}${remote.path}`, credentials: { identity, knownHosts } };
    await using to = await open(remote, signal, settings);
    const { commit } = await to.publish(filesPlan(to, { a: "1" }, signal), signal);
    expect(await remote.head()).toBe(commit);
  });

  it("gets nothing when its host key is another one", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using server = await startSshServer();
    const { identity, wrongKnownHosts: knownHosts } = server;
    const settings = { repository: `${server.url}${remote.path}`, credentials: { identity, knownHosts } };
    const failure = await failureOf(open(remote, signal, settings));
    expect(failure).toMatchObject({ retryable: false, message: expect.stringContaining("host key") });
  });

  it("refuses a key that it does not know as AuthenticationFailed", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using server = await startSshServer();
    const { strangeIdentity: identity, knownHosts } = server;
    const settings = { repository: `${server.url}${remote.path}`, credentials: { identity, knownHosts } };
    expect(await failureOf(open(remote, signal, settings))).toMatchObject({ reason: "AuthenticationFailed" });
  });
});

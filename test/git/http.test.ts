import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GitCredentials } from "../../src/git/index.ts";
import { createBareRemote, foreignEnvironment } from "./bare-remote.ts";
import { createCertificates, serveOverHttp } from "./http-remote.ts";
import { ENVIRONMENT, failureOf, filesPlan, open } from "./plan.ts";

const CANARY = "canary-7c1f-s3cr3t'\"$(x)";
const basic = (username: string): string => `Basic ${Buffer.from(`${username}:${CANARY}`).toString("base64")}`;

let tls: Awaited<ReturnType<typeof createCertificates>>;
beforeAll(async () => {
  tls = await createCertificates();
});
afterAll(async () => {
  await tls[Symbol.asyncDispose]();
});

describe("a repository over https", () => {
  it.for<[string, GitCredentials, string]>([
    ["username and password", { username: "me", password: CANARY }, basic("me")],
    ["a token alone", { password: CANARY }, basic("x-access-token")],
    ["a bearer token", { bearerToken: CANARY }, `Bearer ${CANARY}`],
  ])(
    "is reached with %s, which no process list and no file shows",
    async ([, credentials, authorization], { signal }) => {
      const tempDir = await mkdtemp(join(tmpdir(), "jirasync-test-"));
      const leaks: string[] = [];
      let looks = 0;
      await using remote = await createBareRemote();
      await using http = await serveOverHttp(remote, {
        tls,
        authorization,
        intercept: async () => {
          leaks.push(...(await commandLinesWith(CANARY)), ...(await filesWith(CANARY, tempDir)));
          looks++;
          return false;
        },
      });
      const settings = { repository: http.url, credentials: { ...credentials, caFile: tls.caFile } };
      {
        await using to = await open(remote, signal, settings, { tempDir });
        const { commit } = await to.publish(filesPlan(to, { a: "1" }, signal), signal);
        expect(await remote.head()).toBe(commit);
        leaks.push(...(await filesWith(CANARY, tempDir)));
      }
      expect(looks).toBeGreaterThan(3);
      expect(leaks).toEqual([]);
      await rm(tempDir, { recursive: true });
    },
  );

  it("is trusted by a CA given as text", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using http = await serveOverHttp(remote, { tls });
    const ca = await readFile(tls.caFile, "utf8");
    await using to = await open(remote, signal, { repository: http.url, credentials: { ca } });
    expect(to.base.head).toBe(remote.initialHead);
  });

  it("is trusted by SSL_CERT_FILE", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using http = await serveOverHttp(remote, { tls });
    const env = { ...ENVIRONMENT, SSL_CERT_FILE: tls.caFile };
    await using to = await open(remote, signal, { repository: http.url }, { env });
    expect(to.base.head).toBe(remote.initialHead);
  });

  it("is not talked to when its certificate is not trusted", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using http = await serveOverHttp(remote, { tls });
    const failure = await failureOf(open(remote, signal, { repository: http.url }));
    expect(failure).toMatchObject({ reason: "RepositoryUnavailable", message: expect.stringContaining("caFile") });
    expect(http.requests).toEqual([]);
  });

  it.for<[string, GitCredentials]>([
    ["no credentials", {}],
    ["a wrong password", { username: "me", password: "wrong-one" }],
    ["a wrong bearer token", { bearerToken: "wrong-one" }],
  ])("says AuthenticationFailed for %s, without showing it", async ([, credentials], { signal }) => {
    await using remote = await createBareRemote();
    await using http = await serveOverHttp(remote, { authorization: basic("me") });
    const failure = await failureOf(open(remote, signal, { repository: http.url, credentials }));
    expect(failure).toMatchObject({ reason: "AuthenticationFailed", retryable: false });
    expect(failure.message).not.toContain("wrong-one");
  });

  it("says PermissionDenied for a token that may only read", async ({ signal }) => {
    await using remote = await createBareRemote();
    await remote.git("config", "http.receivepack", "false");
    await using http = await serveOverHttp(remote);
    await using to = await open(remote, signal, { repository: http.url });
    const failure = await failureOf(to.publish(filesPlan(to, { a: "1" }, signal), signal));
    expect(failure).toMatchObject({ reason: "PermissionDenied", retryable: false });
  });

  it.for<[number, string, boolean]>([
    [403, "PermissionDenied", false],
    [404, "NotFound", false],
    [429, "RepositoryUnavailable", true],
    [500, "RepositoryUnavailable", true],
    [503, "RepositoryUnavailable", true],
  ])("that answers %i is %s", async ([status, reason, retryable], { signal }) => {
    await using remote = await createBareRemote();
    await using http = await serveOverHttp(remote, {
      intercept: (_, response) => {
        response.writeHead(status).end();
        return true;
      },
    });
    expect(await failureOf(open(remote, signal, { repository: http.url }))).toMatchObject({ reason, retryable });
  });

  it("is RepositoryUnavailable when nothing listens or nobody has the name", async ({ signal }) => {
    for (const repository of ["https://localhost:1/x.git", "https://no-such-host.invalid/x.git"]) {
      const failure = await failureOf(open({ path: "" }, signal, { repository }));
      expect(failure).toMatchObject({ reason: "RepositoryUnavailable", retryable: true });
    }
  });

  it("starts as empty with the server's object format", async ({ signal }) => {
    await using remote = await createBareRemote({ files: null, objectFormat: "sha256" });
    await using http = await serveOverHttp(remote);
    await using to = await open(remote, signal, { repository: http.url });
    await to.publish(filesPlan(to, { a: "1" }, signal), signal);
    expect(Object.fromEntries(await remote.files())).toEqual({ a: "1" });
  });

  it("starts a missing branch from the default branch", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using http = await serveOverHttp(remote);
    await using to = await open(remote, signal, { repository: http.url, branch: "mirror" });
    await to.publish(filesPlan(to, { a: "1" }, signal), signal);
    expect((await remote.log("mirror"))[0]?.parents).toEqual([remote.initialHead]);
  });
});

describe("a redirect", () => {
  it.for<[string, GitCredentials]>([
    ["password", { username: "me", password: CANARY }],
    ["bearer token", { bearerToken: CANARY }],
  ])("to another host never gets the %s", async ([, credentials], { signal }) => {
    await using remote = await createBareRemote();
    await using elsewhere = await serveOverHttp(remote, { authorization: "Basic never" });
    await using http = await serveOverHttp(remote, {
      intercept: (request, response) => {
        response.writeHead(302, { location: `${new URL(elsewhere.url).origin}${request.url}&token=q-secret` }).end();
        return true;
      },
    });
    const failure = await failureOf(open(remote, signal, { repository: http.url, credentials }));
    expect(failure.retryable).toBe(false);
    expect(failure.message).not.toMatch(/q-secret|canary/);
    expect(elsewhere.authorizations.filter((header) => header !== undefined)).toEqual([]);
  });
});

describe("a partial clone", () => {
  const FILES = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`d${i % 7}/f${i}.txt`, `text ${i}\n`]));

  it("fetches no file's content to list, commit and push, and one to read one", async ({ signal }) => {
    await using remote = await createBareRemote({ files: FILES });
    await remote.git("config", "uploadpack.allowFilter", "true");
    const tempDir = await mkdtemp(join(tmpdir(), "jirasync-test-"));
    await using http = await serveOverHttp(remote);
    await using to = await open(remote, signal, { repository: http.url }, { tempDir });
    const listed: string[] = [];
    for await (const { path } of to.base.listFiles([""], signal)) listed.push(path);
    expect(listed).toHaveLength(300);
    const before = http.requests.length;
    // f1 moves without a change, f2 goes, a directory loses its place, one comes.
    const moved = to.blobId(Buffer.from("text 1\n"));
    const plan = filesPlan(to, { "d1/f1.txt": null, "d2/f2.txt": null, d3: "file", new: "n" }, signal);
    const { commit } = await to.publish(async (base) => {
      const planned = await plan(base);
      if (planned === null) return null;
      return {
        ...planned,
        changes: [...planned.changes, { kind: "write", path: "moved", mode: "100644", oid: moved }],
      };
    }, signal);
    expect(await remote.head()).toBe(commit);
    expect((await remote.files()).get("moved")).toBe("text 1\n");
    expect(http.requests.slice(before).filter((request) => request.includes("upload-pack"))).toEqual([]);
    expect(await blobCount(tempDir)).toBe(2);

    expect((await to.base.readFile("d0/f0.txt", signal))?.toString()).toBe("text 0\n");
    expect(await blobCount(tempDir)).toBe(3);
    await to[Symbol.asyncDispose]();
    await rm(tempDir, { recursive: true });
  });

  it("stays partial when the branch has moved and is fetched again", async ({ signal }) => {
    await using remote = await createBareRemote({ files: FILES });
    await remote.git("config", "uploadpack.allowFilter", "true");
    const tempDir = await mkdtemp(join(tmpdir(), "jirasync-test-"));
    await using http = await serveOverHttp(remote);
    await using to = await open(remote, signal, { repository: http.url }, { tempDir });
    await remote.commit({ theirs: "1" });
    await to.publish(filesPlan(to, { ours: "1" }, signal), signal);
    expect(await blobCount(tempDir)).toBe(1);
    await to[Symbol.asyncDispose]();
    await rm(tempDir, { recursive: true });
  });

  it("is not needed: a server without filters works the same", async ({ signal }) => {
    await using remote = await createBareRemote({ files: FILES });
    await remote.git("config", "uploadpack.allowFilter", "false");
    await using http = await serveOverHttp(remote);
    await using to = await open(remote, signal, { repository: http.url });
    expect((await to.base.readFile("d0/f0.txt", signal))?.toString()).toBe("text 0\n");
    await to.publish(filesPlan(to, { ours: "1" }, signal), signal);
    expect((await remote.files()).size).toBe(301);
  });
});

async function blobCount(tempDir: string): Promise<number> {
  const [workspace = ""] = await readdir(tempDir);
  const repository = join(tempDir, workspace, "repository.git");
  const args = ["--git-dir", repository, "cat-file", "--batch-all-objects", "--batch-check=%(objecttype)"];
  const { stdout } = await promisify(execFile)("git", args, { env: foreignEnvironment });
  return stdout.split("\n").filter((type) => type === "blob").length;
}

async function commandLinesWith(secret: string): Promise<string[]> {
  const lines = (await readdir("/proc"))
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => ""));
  return (await Promise.all(lines)).filter((line) => line.includes(secret));
}

async function filesWith(secret: string, dir: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, "latin1").catch(() => "");
    if (text.includes(secret)) found.push(path);
  }
  return found;
}

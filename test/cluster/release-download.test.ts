import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdir, mkdtempDisposable, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { PROGRAMS } from "./binaries.ts";
import { freePorts } from "./ports.ts";
import { downloadRelease, type ReleaseAddresses } from "./release-download.ts";

const architecture = process.arch === "x64" ? "amd64" : process.arch;

async function archiveOf(folder: string): Promise<Buffer> {
  const programs = join(folder, "controller-tools/envtest");
  await mkdir(programs, { recursive: true });
  for (const name of ["etcd", "kube-apiserver", "kubectl"]) await writeFile(join(programs, name), name);
  await chmod(join(programs, "etcd"), 0o755);
  const file = join(folder, "envtest.tar.gz");
  await promisify(execFile)("tar", ["-czf", file, "-C", folder, "controller-tools"]);
  return readFile(file);
}

type Releases = AsyncDisposable & { readonly addresses: ReleaseAddresses };

/** Serves v1.34.1 as envtest's index and Kubernetes' release site do, and lists versions that must not be taken. */
async function serveReleases(archive: Buffer, archiveSha512: string): Promise<Releases> {
  const manager = Buffer.from("kube-controller-manager");
  const files = new Map<string, string | Buffer>();
  const managerPath = `/v1.34.1/bin/linux/${architecture}/kube-controller-manager`;
  files.set(managerPath, manager);
  files.set(`${managerPath}.sha256`, createHash("sha256").update(manager).digest("hex"));
  files.set("/v1.34.1.tar.gz", archive);
  const server = createServer((request, response) => {
    const body = files.get(request.url ?? "");
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const origin = `http://127.0.0.1:${address.port}`;
  const entry = (version: string): string => `  ${version}:
    envtest-${version}-${process.platform}-${architecture}.tar.gz:
      hash: ${archiveSha512}
      selfLink: ${origin}/${version}.tar.gz
`;
  files.set("/index.yaml", `releases:\n${["v1.33.9", "v1.34.0", "v1.34.1", "v1.35.0"].map(entry).join("")}`);
  return {
    addresses: { envtestIndex: `${origin}/index.yaml`, kubernetes: origin },
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const sha512 = (data: Buffer): string => createHash("sha512").update(data).digest("hex");

it.runIf(process.platform === "linux")("installs the newest 1.34, checked", async ({ signal }) => {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "jirasync-releases-"));
  const archive = await archiveOf(temporary.path);
  await using releases = await serveReleases(archive, sha512(archive));
  const folder = join(temporary.path, "cache");
  await mkdir(folder);
  await downloadRelease(folder, PROGRAMS, signal, releases.addresses);
  expect((await readdir(folder)).sort()).toEqual([...PROGRAMS].sort());
});

it("refuses an archive whose checksum is not the published one", async ({ signal }) => {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "jirasync-releases-"));
  const archive = await archiveOf(temporary.path);
  await using releases = await serveReleases(archive, sha512(Buffer.from("another archive")));
  const folder = join(temporary.path, "cache");
  await mkdir(folder);
  await expect(downloadRelease(folder, PROGRAMS, signal, releases.addresses)).rejects.toThrow("wrong sha512 checksum");
  expect(await readdir(folder)).toEqual([]);
});

it("leaves the folder as it is where the network gives nothing", async ({ signal }) => {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "jirasync-releases-"));
  const [port] = await freePorts(1);
  const nowhere = `http://127.0.0.1:${port}`;
  await downloadRelease(temporary.path, PROGRAMS, signal, { envtestIndex: nowhere, kubernetes: nowhere });
  expect(await readdir(temporary.path)).toEqual([]);
});

it("leaves the folder as it is where the network answers with a page of its own", async ({ signal }) => {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "jirasync-releases-"));
  const page = "data:text/html,<!doctype html>\n<title>Please: log in</title>\n<p>: &x *y";
  await downloadRelease(temporary.path, PROGRAMS, signal, { envtestIndex: page, kubernetes: page });
  expect(await readdir(temporary.path)).toEqual([]);
});

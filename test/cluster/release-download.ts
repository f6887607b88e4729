import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { chmod, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { parse } from "yaml";
import * as z from "zod";
import type { Program } from "./binaries.ts";

/** Where the releases are: envtest's index (etcd, kube-apiserver, kubectl), and Kubernetes' own for the rest. */
export type ReleaseAddresses = { readonly envtestIndex: string; readonly kubernetes: string };

const PUBLIC: ReleaseAddresses = {
  envtestIndex: "https://raw.githubusercontent.com/kubernetes-sigs/controller-tools/HEAD/envtest-releases.yaml",
  kubernetes: "https://dl.k8s.io",
};

// Where the network gives nothing, this is all that a run without the programs waits.
const FIRST_ANSWER_LIMIT_MS = 10_000;
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

const Index = z.object({
  releases: z.record(z.string(), z.record(z.string(), z.object({ hash: z.string(), selfLink: z.url() }))),
});

type Archive = { readonly version: string; readonly url: string; readonly sha512: string };

/**
 * Downloads the missing programs of the newest Kubernetes 1.34 into the folder, each checked against its published
 * checksum. Leaves out, without an error, what the network does not give; throws when a checksum is wrong.
 */
export async function downloadRelease(
  folder: string,
  missing: readonly Program[],
  signal: AbortSignal,
  addresses: ReleaseAddresses = PUBLIC,
): Promise<void> {
  const archive = await newestArchive(addresses.envtestIndex, signal);
  if (archive === null) return;
  const unpacked = join(folder, `unpacked-${randomUUID()}`);
  await mkdir(unpacked);
  try {
    if (missing.some((program) => program !== "kube-controller-manager")) await unpack(archive, unpacked, signal);
    if (missing.includes("kube-controller-manager")) await fetchControllerManager(archive, unpacked, signal, addresses);
    for (const program of missing) await install(program, unpacked, folder);
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
}

async function newestArchive(index: string, signal: AbortSignal): Promise<Archive | null> {
  const text = await tryFetchText(index, signal);
  if (text === null) return null;
  const releases = tryParseIndex(text);
  if (releases === null) return null;
  const patch = (version: string): number => Number(version.slice("v1.34.".length));
  const [version = ""] = Object.keys(releases)
    .filter((name) => /^v1\.34\.\d+$/.test(name))
    .sort((a, b) => patch(b) - patch(a));
  const file = releases[version]?.[`envtest-${version}-${process.platform}-${architecture()}.tar.gz`];
  return file === undefined ? null : { version, url: file.selfLink, sha512: file.hash };
}

function tryParseIndex(text: string): z.infer<typeof Index>["releases"] | null {
  try {
    return Index.parse(parse(text)).releases;
  } catch {
    return null; // a network may answer for others, with a page of its own
  }
}

async function unpack({ url, sha512 }: Archive, folder: string, signal: AbortSignal): Promise<void> {
  const file = join(folder, "envtest.tar.gz");
  if (!(await tryDownload(url, file, { sha512 }, signal))) return;
  // The programs lie two folders deep: controller-tools/envtest/etcd.
  await promisify(execFile)("tar", ["-xzf", file, "-C", folder, "--strip-components=2"], { signal });
}

async function fetchControllerManager(
  { version }: Archive,
  folder: string,
  signal: AbortSignal,
  addresses: ReleaseAddresses,
): Promise<void> {
  if (process.platform !== "linux") return; // released for Linux only
  const url = `${addresses.kubernetes}/${version}/bin/linux/${architecture()}/kube-controller-manager`;
  const sha256 = await tryFetchText(`${url}.sha256`, signal);
  if (sha256 !== null)
    await tryDownload(url, join(folder, "kube-controller-manager"), { sha256: sha256.trim() }, signal);
}

async function install(program: Program, from: string, to: string): Promise<void> {
  if (!(await readdir(from)).includes(program)) return;
  await chmod(join(from, program), 0o755);
  await rename(join(from, program), join(to, program));
}

async function tryFetchText(url: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(FIRST_ANSWER_LIMIT_MS)]),
    });
    return response.ok ? await response.text() : null;
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

type Checksum = { readonly sha256: string } | { readonly sha512: string };

async function tryDownload(url: string, file: string, checksum: Checksum, signal: AbortSignal): Promise<boolean> {
  const [algorithm, expected] = "sha256" in checksum ? ["sha256", checksum.sha256] : ["sha512", checksum.sha512];
  const hash = createHash(algorithm);
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_LIMIT_MS)]);
    const response = await fetch(url, { signal: limit });
    if (!response.ok || response.body === null) return false;
    const hashed = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    };
    await pipeline(Readable.fromWeb(response.body), hashed, createWriteStream(file), { signal: limit });
  } catch {
    signal.throwIfAborted();
    return false;
  }
  if (hash.digest("hex") !== expected) {
    throw new Error(
      `${new URL(url).pathname} was downloaded with a wrong ${algorithm} checksum: run again, or set KUBEBUILDER_ASSETS`,
    );
  }
  return true;
}

const architecture = (): string => (process.arch === "x64" ? "amd64" : process.arch);

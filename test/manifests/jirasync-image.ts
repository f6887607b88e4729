import { chmod, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import type { Image } from "../cluster/index.ts";

/** The name of the image in manifests/. */
export const IMAGE = "ghcr.io/owner/jirasync:v0.1.0";

/** The built command as the Dockerfile packs it, with this Node; gone when it is disposed. */
export async function jirasyncImage(): Promise<Image & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), "jirasync-image-"));
  await cp(inject("clone"), folder, { recursive: true });
  await chmod(folder, 0o755); // another user than the one of the tests reads it
  return {
    command: ["/run/node/node", "/run/jirasync/dist/cli.js"],
    mounts: { "/run/jirasync": folder, "/run/node": dirname(process.execPath) },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

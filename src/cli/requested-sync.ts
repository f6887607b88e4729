import { assertDistinct, describedSync, type Requested, withOverrides } from "../run/index.ts";
import type { Arguments, Io } from "./command.ts";
import { readManifests } from "./manifests.ts";

/** The syncs that a command line asks for: those of its manifests, or the one that its options describe. */
export async function requestedSyncs(args: Arguments, io: Io, signal: AbortSignal): Promise<Requested> {
  const files = args.list("file");
  if (files === undefined) return describedSync(args);
  const { resources, problems } = await readManifests(files, io, { localRepository: true }, signal);
  if (problems.length > 0) return { ok: false, problems };
  const syncs = resources.map((resource) => withOverrides(resource, args));
  assertDistinct(syncs);
  return { ok: true, syncs };
}

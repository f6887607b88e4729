import { createRedactor } from "../../src/failure/index.ts";
import {
  type CommitPlan,
  type Destination,
  type DestinationDeps,
  type DestinationSettings,
  type FileChange,
  openDestination,
  type Plan,
} from "../../src/git/index.ts";
import type { BareRemote } from "./bare-remote.ts";

export const AUTHOR = { name: "Jira Sync", email: "sync@example.com", date: new Date("2026-01-02T03:04:05Z") };

/** What a test's git gets of this machine: no proxies, certificates or agents. */
export const ENVIRONMENT = { PATH: process.env["PATH"], TMPDIR: process.env["TMPDIR"] } as const;

/** Opens a remote's branch by its path, unless `settings` say otherwise. */
export function open(
  remote: Pick<BareRemote, "path">,
  signal: AbortSignal,
  settings: Partial<DestinationSettings> = {},
  deps: Partial<DestinationDeps> = {},
): Promise<Destination> {
  return openDestination(
    { repository: remote.path, branch: "main", ...settings },
    { env: ENVIRONMENT, redactor: createRedactor(), ...deps },
    signal,
  );
}

/** A plan that writes these files (null deletes, `link` makes a symlink), whatever the base is. */
export function filesPlan(
  to: Destination,
  files: Readonly<Record<string, string | Uint8Array | null | { readonly link: string }>>,
  signal: AbortSignal,
  message = "Sync",
): Plan {
  return async (): Promise<CommitPlan> => {
    const changes: FileChange[] = [];
    for (const [path, file] of Object.entries(files)) {
      if (file === null) changes.push({ kind: "delete", path });
      else {
        const isLink = typeof file === "object" && "link" in file;
        const oid = await to.writeBlob(Buffer.from(isLink ? file.link : file), signal);
        changes.push({ kind: "write", path, mode: isLink ? "120000" : "100644", oid });
      }
    }
    return { changes, message, author: AUTHOR };
  };
}

/** The failure that `work` ends with; a success is an error here. */
export async function failureOf(
  work: Promise<unknown>,
): Promise<{ reason: string; message: string; retryable: boolean }> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Error && "failure" in error) {
    const { failure } = error;
    if (typeof failure === "object" && failure !== null && "reason" in failure && "retryable" in failure) {
      return { reason: String(failure.reason), message: error.message, retryable: failure.retryable === true };
    }
  }
  throw new Error("Expected a SyncError.", { cause: error });
}

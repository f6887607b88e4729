import { permanent, type Redactor } from "../failure/index.ts";
import { type Base, openBase } from "./base.ts";
import { BlobWriter } from "./blob-writer.ts";
import type { GitCredentials } from "./credentials.ts";
import type { Environment } from "./environment.ts";
import type { Lander } from "./landing.ts";
import { blobIdOf, objectFormatOf } from "./object-id.ts";
import type { GitExit } from "./process.ts";
import { type Plan, type PublishDeps, type Published, type PushRetry, publish } from "./publish.ts";
import { parseTarget } from "./target.ts";
import { advertisedRefs, fetchUpstream, type Upstream } from "./upstream.ts";
import {
  createRepository,
  createWorkspace,
  emptyRepositoryFormat,
  type Repository,
  removeWorkspace,
} from "./workspace.ts";

export interface DestinationSettings {
  /** https://…, ssh://…, git@host:path, or a local repository (path or file://). http:// is for loopback hosts only. */
  readonly repository: string;
  /** The branch's short name. One that does not exist starts from the default branch. */
  readonly branch: string;
  readonly credentials?: GitCredentials;
}

export interface DestinationDeps {
  /** PATH, proxies, SSH agent and certificates are taken from here, nothing else. */
  readonly env: Environment;
  /** Removes secrets from what git, a server or a hook says. */
  readonly redactor: Redactor;
  readonly onRetry?: (retry: PushRetry) => void;
  readonly random?: () => number;
  /** What makes the commits, in place of a push of them. */
  readonly lander?: Lander;
  /** Where the temporary repository is made; TMPDIR by default. */
  readonly tempDir?: string;
  /** How long one git process may run, in milliseconds; 10 minutes by default. */
  readonly limitMs?: number;
}

/** A branch of a Git repository, open for writing. Dispose it to end its processes and remove its temporary files. */
export interface Destination extends AsyncDisposable {
  /** The commit that the next one is built on: as fetched when opened, later as published. */
  readonly base: Base;
  /** The id that git would give these bytes; nothing is written. */
  blobId(data: Uint8Array): string;
  /** Writes a blob and returns its id. `data` must not change afterwards. It reaches the destination when a published commit names it. */
  writeBlob(data: Uint8Array, signal: AbortSignal): Promise<string>;
  /** Commits and pushes what `plan` returns; asks it again whenever the branch has moved. One call at a time. */
  publish(plan: Plan, signal: AbortSignal): Promise<Published>;
}

const DEFAULT_LIMIT_MS = 600_000;

/** Reads the branch's newest commit, without its files' contents where the server can leave them out. */
export async function openDestination(
  settings: DestinationSettings,
  deps: DestinationDeps,
  signal: AbortSignal,
): Promise<Destination> {
  const target = parseTarget(settings.repository, settings.branch);
  const closing = new AbortController();
  const running = new Set<Promise<GitExit>>();
  const { redactor, limitMs = DEFAULT_LIMIT_MS } = deps;
  const shared = { limitMs, lifetime: { closed: closing.signal, running }, redactor };
  const workspace = await createWorkspace(target, settings.credentials ?? {}, deps.env, deps.tempDir, shared);
  const close = async (): Promise<void> => {
    closing.abort(permanent("Internal", "The destination was closed while it was in use."));
    await Promise.all(running);
    await removeWorkspace(workspace.dir);
  };
  try {
    const advertised = await advertisedRefs(workspace.setup, target, signal);
    const known = advertised.branch ?? advertised.head;
    const format = known === null ? await emptyRepositoryFormat(workspace, signal) : objectFormatOf(known);
    const repository = await createRepository(workspace, format, signal);
    const upstream = await fetchUpstream(repository, advertised, "shallow", signal);
    return new GitDestination(publishDeps(repository, deps), upstream, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function publishDeps(repository: Repository, { random, onRetry, lander }: DestinationDeps): PublishDeps {
  return {
    repository,
    blobs: new BlobWriter(repository),
    random: random ?? Math.random,
    onRetry: onRetry ?? (() => {}),
    lander: lander ?? null,
  };
}

class GitDestination implements Destination {
  readonly #deps: PublishDeps;
  readonly #close: () => Promise<void>;
  #upstream: Upstream;
  #isPublishing = false;

  constructor(deps: PublishDeps, upstream: Upstream, close: () => Promise<void>) {
    this.#deps = deps;
    this.#upstream = upstream;
    this.#close = close;
  }

  get base(): Base {
    return openBase(this.#deps.repository, this.#upstream.head);
  }

  blobId(data: Uint8Array): string {
    return blobIdOf(data, this.#deps.repository.objectFormat);
  }

  writeBlob(data: Uint8Array, signal: AbortSignal): Promise<string> {
    return this.#deps.blobs.write(data, signal);
  }

  async publish(plan: Plan, signal: AbortSignal): Promise<Published> {
    if (this.#isPublishing) throw permanent("Internal", "publish was called while another publish was running.");
    this.#isPublishing = true;
    try {
      const { commit, attempts, upstream } = await publish(this.#deps, this.#upstream, plan, signal);
      this.#upstream = upstream;
      return { commit, attempts };
    } finally {
      this.#isPublishing = false;
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#close();
  }
}

import type { Dispatcher } from "undici";
import { abortError, type Redactor, SyncError } from "../failure/index.ts";
import { type Access, type ClusterSettings, type Environment, readAccess } from "./access.ts";
import { exchange, openStream } from "./answer.ts";
import { apiProblemOf, isGone, malformed, type RequestContext } from "./api-problem.ts";
import { askedMs, backoffMs } from "./backoff.ts";
import { type ApiRequest, Connection } from "./connection.ts";
import type { KubernetesObject, ObjectDraft, ObjectKey, ObjectList, ResourceKind, Selection } from "./object.ts";
import { readObject, readPage } from "./read-object.ts";
import { contextOf, type Place, pathOf, type Query } from "./resource-path.ts";

/** The outside world of a client; time and chance come in as functions. */
export interface ClusterDeps {
  readonly env: Environment;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly redactor: Redactor;
}

/** How much a request is worth; each field has a default that suits a command. */
export interface Patience {
  readonly maxAttempts?: number;
  readonly requestLimitMs?: number;
}

export interface ApplyOptions {
  readonly fieldManager: string;
  /** Takes fields over that another manager keeps. */
  readonly force?: boolean;
  readonly subresource?: "status";
}

/** Another object of the same name, or a newer version of it, is not deleted. */
export interface DeletePreconditions {
  readonly uid?: string;
  readonly resourceVersion?: string;
}

const MAX_ATTEMPTS = 6;
// Where nothing ever answered, a wrong address is likelier than a restart.
const MAX_FIRST_ATTEMPTS = 3;
const REQUEST_LIMIT_MS = 30_000;
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;
const BACKOFF_BASE_MS = 250;
const BACKOFF_CAP_MS = 5_000;
const MAX_ASKED_WAIT_MS = 30_000;
const PAGE_SIZE = 500;
// An API server that starts refuses what it has not yet read the roles for.
const RESTART_MS = 15_000;

/** Reads the settings of a cluster and gives its client; connects with the first request. */
export async function openCluster(settings: ClusterSettings, deps: ClusterDeps): Promise<ClusterClient> {
  const access = await readAccess(settings, deps.env, deps.redactor);
  return new ClusterClient(access, settings.namespace ?? access.namespace ?? "default", deps);
}

// Apply reads its JSON as YAML, which takes fewer characters as they are: one of Jira's in a message would stop the status.
const NOT_IN_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function yamlSafe(json: string): string {
  return json.replace(NOT_IN_YAML, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// With the whole object as a last resort, as Kubernetes' own metadata client asks.
function acceptOf({ isMetadataOnly }: ResourceKind, suffix: "List" | "" = ""): string | undefined {
  if (isMetadataOnly !== true) return undefined;
  return `application/json;as=PartialObjectMetadata${suffix};g=meta.k8s.io;v=v1,application/json`;
}

/**
 * Operations on the objects of one cluster: within time limits, with retries of what may pass. They throw a `SyncError`
 * whose cause is an `ApiProblem`.
 */
export class ClusterClient implements AsyncDisposable {
  /** How messages call the cluster, such as `context "kind" (https://127.0.0.1:6443)`. */
  readonly name: string;
  /** Where an object is that names no namespace. */
  readonly namespace: string;
  readonly deps: ClusterDeps;
  readonly #connection: Connection;
  #hasAnswered = false;
  #brokeAtMs = Number.NEGATIVE_INFINITY;

  constructor(access: Access, namespace: string, deps: ClusterDeps) {
    this.name = `${access.name} (${access.server.origin})`;
    this.namespace = namespace;
    this.deps = deps;
    this.#connection = new Connection(access, deps);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#connection[Symbol.asyncDispose]();
  }

  get<T extends KubernetesObject>(
    kind: ResourceKind<T>,
    key: ObjectKey,
    signal: AbortSignal,
    patience: Patience = {},
  ): Promise<T> {
    const place = this.#place(kind, key);
    const request = { method: "GET", path: pathOf(place), accept: acceptOf(kind) } as const;
    return this.#object(kind, "get", place, request, patience, signal);
  }

  /** Every object of the selection, read in pages; from the start again when the server forgot the list on the way. */
  async list<T extends KubernetesObject>(
    kind: ResourceKind<T>,
    selection: Selection,
    signal: AbortSignal,
    patience: Patience = {},
  ): Promise<ObjectList<T>> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#listOnce(kind, selection, patience, signal);
      } catch (error) {
        if (!isGone(error) || tries >= 3) throw error;
      }
    }
  }

  /** Server-side apply of an object, or of its status; what comes back is the object as it then is. */
  apply<T extends KubernetesObject>(
    kind: ResourceKind<T>,
    object: ObjectDraft,
    options: ApplyOptions,
    signal: AbortSignal,
    patience: Patience = {},
  ): Promise<T> {
    const { fieldManager, force = false, subresource } = options;
    const place = { ...this.#place(kind, object.metadata), ...(subresource === undefined ? {} : { subresource }) };
    const { apiVersion } = kind;
    const body = yamlSafe(JSON.stringify({ ...object, apiVersion, kind: kind.kind }));
    const path = pathOf(place, { fieldManager, force, fieldValidation: "Strict" });
    const request = { method: "PATCH", path, contentType: "application/apply-patch+yaml", body } as const;
    return this.#object(kind, "patch", place, request, patience, signal);
  }

  /** JSON merge patch: null takes a field away. */
  patch<T extends KubernetesObject>(
    kind: ResourceKind<T>,
    key: ObjectKey,
    patch: unknown,
    signal: AbortSignal,
    patience: Patience = {},
  ): Promise<T> {
    const place = this.#place(kind, key);
    const contentType = "application/merge-patch+json";
    const request = { method: "PATCH", path: pathOf(place), contentType, body: JSON.stringify(patch) } as const;
    return this.#object(kind, "patch", place, request, patience, signal);
  }

  create<T extends KubernetesObject>(
    kind: ResourceKind<T>,
    object: ObjectDraft,
    signal: AbortSignal,
    patience: Patience = {},
  ): Promise<T> {
    const { name: _, ...place } = this.#place(kind, object.metadata);
    const body = JSON.stringify({ ...object, apiVersion: kind.apiVersion, kind: kind.kind });
    const request = { method: "POST", path: pathOf(place), contentType: "application/json", body } as const;
    return this.#object(kind, "create", place, request, patience, signal);
  }

  /** Resolves when the server has taken the deletion; finalizers may keep the object for a while. */
  async delete(
    kind: ResourceKind,
    key: ObjectKey & DeletePreconditions,
    signal: AbortSignal,
    patience: Patience = {},
  ): Promise<void> {
    const place = this.#place(kind, key);
    const { uid, resourceVersion } = key;
    const preconditions = { uid, resourceVersion };
    const propagationPolicy = "Background";
    const body = JSON.stringify({ apiVersion: "v1", kind: "DeleteOptions", propagationPolicy, preconditions });
    const request = { method: "DELETE", path: pathOf(place), contentType: "application/json", body } as const;
    await this.#send(request, this.#context("delete", place), patience, signal);
  }

  /** One watch connection, without retries: a JSON object a line. The reflector (`watchObjects`) is built on it. */
  openWatch(
    kind: ResourceKind,
    selection: Selection,
    query: Query,
    signal: AbortSignal,
  ): Promise<Dispatcher.ResponseData["body"]> {
    const { namespace = this.namespace, labelSelector, fieldSelector } = selection;
    const place = { kind, namespace };
    const path = pathOf(place, { watch: true, labelSelector, fieldSelector, ...query });
    return openStream(
      this.#connection,
      { method: "GET", path, accept: acceptOf(kind) },
      this.#context("watch", place),
      this.#limits({}),
      signal,
    );
  }

  /** The words for a request's failure. */
  contextOf(verb: string, kind: ResourceKind, { namespace = this.namespace }: Selection): RequestContext {
    return this.#context(verb, { kind, namespace });
  }

  async #listOnce<T extends KubernetesObject>(
    kind: ResourceKind<T>,
    selection: Selection,
    patience: Patience,
    signal: AbortSignal,
  ): Promise<ObjectList<T>> {
    const { namespace = this.namespace, labelSelector, fieldSelector } = selection;
    const place = { kind, namespace };
    const context = this.#context("list", place);
    const items: T[] = [];
    let continueAt: string | undefined;
    for (;;) {
      const path = pathOf(place, { labelSelector, fieldSelector, limit: PAGE_SIZE, continue: continueAt });
      const page = readPage(
        await this.#send({ method: "GET", path, accept: acceptOf(kind, "List") }, context, patience, signal),
        context,
      );
      for (const item of page.items) items.push(readObject(kind, item, context));
      if (page.next === continueAt && page.next !== "") throw malformed("names the same page twice", context);
      if (page.next === "") return { items, resourceVersion: page.resourceVersion };
      continueAt = page.next;
    }
  }

  async #object<T extends KubernetesObject>(
    kind: ResourceKind<T>,
    verb: string,
    place: Place,
    request: ApiRequest,
    patience: Patience,
    signal: AbortSignal,
  ): Promise<T> {
    const context = this.#context(verb, place);
    return readObject(kind, await this.#send(request, context, patience, signal), context);
  }

  async #send(request: ApiRequest, context: RequestContext, patience: Patience, signal: AbortSignal): Promise<unknown> {
    for (let tries = 1; ; tries++) {
      try {
        const answer = await exchange(this.#connection, request, context, this.#limits(patience), signal);
        this.#hasAnswered = true;
        return answer;
      } catch (error) {
        if (signal.aborted) throw abortError(signal);
        this.#remember(error);
        const maxAttempts = patience.maxAttempts ?? (this.#hasAnswered ? MAX_ATTEMPTS : MAX_FIRST_ATTEMPTS);
        if (tries >= maxAttempts || !this.mayPass(error)) throw error;
        await this.deps.sleep(this.#waitMs(error, tries), signal);
      }
    }
  }

  /** Whether an error of this client may be gone with another try: also what an API server refuses just after its start. */
  mayPass(error: unknown): boolean {
    if (!(error instanceof SyncError)) return false;
    const isStarting = this.deps.now() - this.#brokeAtMs < RESTART_MS;
    const { status } = apiProblemOf(error) ?? {};
    if (status === 401 || status === 403) return isStarting;
    // A conflict and a forgotten list need something else than the same request again.
    return error.failure.retryable && status !== 409 && status !== 410;
  }

  #remember(error: unknown): void {
    const status = apiProblemOf(error)?.status;
    if (status === 0 && this.#hasAnswered) this.#brokeAtMs = this.deps.now();
    else if (status !== undefined && status > 0) this.#hasAnswered = true;
  }

  #waitMs(error: unknown, tries: number): number {
    const jitter = backoffMs(tries, this.deps.random(), BACKOFF_BASE_MS, BACKOFF_CAP_MS);
    return Math.min(askedMs(error) + jitter, MAX_ASKED_WAIT_MS);
  }

  #limits({ requestLimitMs = REQUEST_LIMIT_MS }: Patience) {
    return { requestLimitMs, maxResponseBytes: MAX_RESPONSE_BYTES };
  }

  #place(kind: ResourceKind, { name, namespace = this.namespace }: ObjectKey): Place & { readonly name: string } {
    return { kind, namespace, name };
  }

  #context(verb: string, place: Place): RequestContext {
    return { ...contextOf(verb, place, this.name), redact: (text) => this.deps.redactor.redact(text) };
  }
}

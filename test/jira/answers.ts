import type { Deployment } from "./addresses.ts";
import { type FieldSelection, fieldNames } from "./fields.ts";
import type { EmbeddedLimits, IssueWriter } from "./issue.ts";
import type { Store } from "./store.ts";

export interface AnswerOptions {
  readonly store: Store;
  readonly writer: IssueWriter;
  readonly deployment: Deployment;
  readonly cacheBytes: number;
}

export interface IssueRequest {
  readonly selection: FieldSelection;
  readonly expand: readonly string[];
  readonly limits: EmbeddedLimits;
  /** Whether `expand=names` is answered in each issue (else in the page around it). */
  readonly namesInIssue: boolean;
}

/** Serializes issues, and keeps the bytes of whole ones: pages are joined from them instead of written anew. */
export class Answers {
  readonly #options: AnswerOptions;
  readonly #cache = new Map<string, Buffer>();
  #cachedBytes = 0;
  #version = 0;

  constructor(options: AnswerOptions) {
    this.#options = options;
  }

  issue(slot: number, request: IssueRequest): Buffer {
    const { selection, expand, limits } = request;
    if (!selection.isAll || expand.length > 0) return this.#write(slot, request);
    this.#dropStale();
    const cacheKey = `${slot} ${limits.comments}`;
    const cached = this.#cache.get(cacheKey);
    if (cached) return cached;
    const written = this.#write(slot, request);
    this.#keep(cacheKey, written);
    return written;
  }

  // A change shows in other issues too (links, parents), so any change empties the cache.
  #dropStale(): void {
    if (this.#version === this.#options.store.version) return;
    this.#version = this.#options.store.version;
    this.#cache.clear();
    this.#cachedBytes = 0;
  }

  #keep(cacheKey: string, written: Buffer): void {
    if (written.length > this.#options.cacheBytes) return;
    this.#cache.set(cacheKey, written);
    this.#cachedBytes += written.length;
    for (const [oldest, bytes] of this.#cache) {
      if (this.#cachedBytes <= this.#options.cacheBytes) return;
      this.#cache.delete(oldest);
      this.#cachedBytes -= bytes.length;
    }
  }

  #write(slot: number, { selection, expand, limits, namesInIssue }: IssueRequest): Buffer {
    const { writer, deployment } = this.#options;
    const fields = Object.entries(writer.fields(slot, limits)).filter(
      ([name, value]) => value !== undefined && selection.includes(name),
    );
    const issue = {
      expand: "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations",
      ...writer.identity(slot),
      fields: Object.fromEntries(fields),
      ...(expand.includes("names") && namesInIssue ? { names: fieldNames(deployment) } : {}),
      ...(expand.includes("changelog") ? { changelog: this.#changelog(slot, limits.histories) } : {}),
    };
    return Buffer.from(JSON.stringify(issue));
  }

  /** Cloud embeds the newest entries first; Data Center all of them, oldest first. */
  #changelog(slot: number, limit: number): Record<string, unknown> {
    const all = this.#options.writer.histories(slot);
    const histories = this.#options.deployment === "cloud" ? all.toReversed().slice(0, limit) : all;
    return { startAt: 0, maxResults: histories.length, total: all.length, histories };
  }
}

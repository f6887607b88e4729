import { type DocumentOptions, issuePath, unknownCustomFields } from "../document/index.ts";
import { nearest, permanent } from "../failure/index.ts";
import type { FetchOptions, Jira } from "../jira/index.ts";
import type { Spec } from "../resource/index.ts";
import type { SyncEvent } from "../status/index.ts";
import type { Discovered } from "./discover-issues.ts";
import { explainUpdate } from "./explain.ts";
import type { SyncDeps } from "./job.ts";
import { mirroredIssues } from "./mirror.ts";
import { LOOK_BACK_MS } from "./mode.ts";
import { isStranger } from "./ownership.ts";
import type { Run } from "./prepare.ts";

const UPDATES_EXPLAINED = 50;

/** What every issue of a run is fetched, rendered and compared with. */
export interface IssueContext {
  readonly jira: Jira;
  readonly fetchOptions: FetchOptions;
  /** Asked for when there is an issue to write: the names of fields cost a request, and a run without changes goes without. */
  readonly documentOptions: (signal: AbortSignal) => Promise<DocumentOptions>;
  readonly withRelationships: boolean;
  /** Whether issues that hold copies of a changed one are to be found: of a run that fetches changes alone. */
  readonly followsNeighbours: boolean;
  /** From when on versions of issues are remembered for the next run. */
  readonly versionsSinceMs: number;
  /** Whether an issue has left the target since it was listed. */
  readonly isStranger: (key: string) => boolean;
  readonly isKeyList: boolean;
  /** A key asked for by name that Jira doesn't have is a failure, unless the sync prunes: then it is a deletion. */
  readonly mustExist: boolean;
  /** Blob ids of the documents in the branch, by issue key. */
  readonly mirrored: ReadonlyMap<string, string>;
  readonly blobId: (document: Buffer) => string;
  /** Takes a document that is new (`"created"`) or differs from the mirrored one; returns its blob's id. */
  readonly write: (key: string, document: Buffer, change: "created" | "updated") => Promise<string>;
  /** Of a dry run: why each document would be updated. */
  readonly explanations: ReadonlyMap<string, string>;
  readonly emit: (event: SyncEvent) => void;
  readonly now: () => Date;
}

export async function issueContext(
  run: Run,
  discovered: Discovered,
  deps: SyncDeps,
  signal: AbortSignal,
): Promise<IssueContext> {
  const { jira, destination } = run;
  const { spec, dryRun } = run.job;
  // A key list's issue that has moved is not where its key says, but where an earlier run has put it.
  const listed = discovered.issues.keys();
  const keys = run.ownership.kind === "keys" ? [...listed, ...run.ownership.keys] : listed;
  const mirrored = await mirroredIssues(destination.base, run.place, keys, signal);
  const explanations = new Map<string, string>();
  return {
    jira,
    fetchOptions: spec.include === undefined ? {} : { include: spec.include },
    documentOptions: (limit) => documentOptions(spec, jira, limit),
    withRelationships: spec.destination.relationships === "symlinks",
    followsNeighbours: !discovered.isComplete,
    versionsSinceMs: run.mode.kind === "changes" ? run.mode.sinceMs : jira.serverTime.getTime() - LOOK_BACK_MS,
    isStranger: (key) => isStranger(run.ownership, key),
    isKeyList: run.query === null,
    mustExist: !run.prunes,
    mirrored,
    blobId: (document) => destination.blobId(document),
    write: dryRun ? plan : (_key, document) => destination.writeBlob(document, signal),
    explanations,
    emit: deps.emit,
    now: deps.now,
  };

  async function plan(key: string, document: Buffer, change: "created" | "updated"): Promise<string> {
    if (change === "updated" && explanations.size < UPDATES_EXPLAINED) {
      const old = await destination.base.readFile(issuePath(key, run.place), signal);
      explanations.set(key, explainUpdate(old, document, run.place.format));
    }
    return destination.blobId(document);
  }
}

async function documentOptions(spec: Spec, jira: Jira, signal: AbortSignal): Promise<DocumentOptions> {
  const epicLinkField = await jira.epicLinkField(signal);
  const fieldNames = await jira.fieldNames(signal);
  assertFieldsExist(spec.fields ?? [], fieldNames);
  return {
    format: spec.destination.format,
    layout: spec.destination.layout,
    fieldNames,
    browseUrl: jira.browseUrl,
    ...(spec.fields === undefined ? {} : { customFields: spec.fields }),
    ...(spec.include === undefined ? {} : { include: spec.include }),
    ...(epicLinkField === undefined ? {} : { epicLinkField }),
  };
}

/** A misspelt field would be left out of every issue without a word. */
function assertFieldsExist(chosen: readonly string[], fieldNames: ReadonlyMap<string, string>): void {
  const [unknown] = unknownCustomFields(chosen, fieldNames);
  if (unknown === undefined) return;
  const similar = nearest(unknown, [...fieldNames.values()]);
  const hint = similar === undefined ? "" : ` Did you mean ${JSON.stringify(similar)}?`;
  const advice = 'Give its name as Jira shows it, or its id, as in "customfield_10016".';
  throw permanent(
    "InvalidSpec",
    `This Jira has no custom field ${JSON.stringify(unknown)} (spec.fields).${hint} ${advice}`,
  );
}

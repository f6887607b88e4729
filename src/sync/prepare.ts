import { DOCUMENT_REVISION, type Place } from "../document/index.ts";
import type { Destination } from "../git/index.ts";
import type { Jira } from "../jira/index.ts";
import { configHash, directoryOf, pruneOf } from "../resource/index.ts";
import type { Connection } from "./connect.ts";
import type { SyncJob } from "./job.ts";
import { samePlace } from "./mirror.ts";
import { chooseMode, type Mode } from "./mode.ts";
import { type Ownership, ownershipOf } from "./ownership.ts";
import { parseState, type State, statePath } from "./state.ts";
import { targetQuery } from "./target.ts";

/** A sync under way: both of its ends, and all that is known before the first issue is listed. */
export interface Run {
  readonly job: SyncJob;
  readonly jira: Jira;
  readonly destination: Destination;
  readonly operationID: string;
  /** JQL of the target; null for a list of keys. */
  readonly query: string | null;
  readonly mode: Mode;
  readonly state: State | null;
  readonly stateFile: string;
  readonly configHash: string;
  readonly place: Place;
  /** Where an earlier configuration kept the same issues; null when nothing moved. */
  readonly previousPlace: Place | null;
  readonly ownership: Ownership;
  /** Whether files of issues that are gone from the target are removed. */
  readonly prunes: boolean;
}

export async function prepareRun(
  job: SyncJob,
  operationID: string,
  { jira, destination }: Connection,
  signal: AbortSignal,
): Promise<Run> {
  const { spec } = job;
  const { layout, format } = spec.destination;
  const place: Place = { root: directoryOf(spec.destination), layout, format };
  const stateFile = statePath(place.root, job.name, job.namespace);
  const state = parseState(await destination.base.readFile(stateFile, signal));
  const hash = configHash(spec, jira.browseUrl, DOCUMENT_REVISION);
  const incremental = spec.syncType === "incremental";
  const previousPlace = state === null ? place : { root: place.root, ...state.place };
  return {
    job,
    jira,
    destination,
    operationID,
    query: await targetQuery(spec.target, jira, signal),
    mode: chooseMode({ incremental, force: job.force, state, configHash: hash }),
    state,
    stateFile,
    configHash: hash,
    place,
    previousPlace: samePlace(previousPlace, place) ? null : previousPlace,
    ownership: ownershipOf(spec, state),
    prunes: pruneOf(spec),
  };
}

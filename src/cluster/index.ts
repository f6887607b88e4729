export { type Access, type ClusterSettings, readAccess } from "./access.ts";
export { CANCEL_REQUESTED, REQUESTED_AT } from "./annotation.ts";
export { ApiProblem, apiProblemOf, isConflict, isNotFound } from "./api-problem.ts";
export { type ApplyManifestOptions, applyManifest, timeSuffix, withSuffix } from "./apply-manifest.ts";
export {
  type ApplyOptions,
  ClusterClient,
  type ClusterDeps,
  type DeletePreconditions,
  openCluster,
  type Patience,
} from "./client.ts";
export { EventRecorder } from "./event-recorder.ts";
export { type Executor, externalExecutor, isRunElsewhere } from "./executor.ts";
export { ensureJiraSync, type Followed, followOnCluster } from "./follow.ts";
export { LEASES, type LeaseObserver, type LeaseSettings, whileLeader } from "./lease.ts";
export { type ListedSync, listedSync, listSyncs, syncChanges } from "./listed-sync.ts";
export {
  EVENTS,
  JIRA_SYNCS,
  type JiraSyncObject,
  type KubernetesObject,
  kindOf,
  type ObjectKey,
  type ObjectList,
  type ResourceKind,
  SECRETS,
  type Selection,
} from "./object.ts";
export { type WatchEvent, type WatchOptions, watchObjects } from "./reflector.ts";
export { requestCancel, requestRun } from "./request.ts";
export { FIELD_MANAGER, reportedStatus, StatusWriter, type StatusWriterEvents } from "./status-writer.ts";
export { readNotices, type SyncNotice } from "./sync-notice.ts";
export { type Transition, transitionOf } from "./transition.ts";
export { type SyncChange, type WaitObserver, type WaitOptions, type WaitResult, waitForEnd } from "./wait-for-end.ts";
export { describeWait, type WaitOutcome, type WaitScope, waitOutcome } from "./wait-report.ts";
export { type Sighting, type WaitVerdict, waitVerdict } from "./wait-verdict.ts";

export { type Access, type ClusterSettings, readAccess } from "./access.ts";
export { CANCEL_REQUESTED, REQUESTED_AT } from "./annotation.ts";
export { ApiProblem, apiProblemOf, isConflict, isNotFound } from "./api-problem.ts";
export { type ApplyOptions, ClusterClient, type ClusterDeps, openCluster, type Patience } from "./client.ts";
export { type Executor, externalExecutor, isRunElsewhere } from "./executor.ts";
export { ensureJiraSync, type Followed, followOnCluster } from "./follow.ts";
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
export { FIELD_MANAGER, reportedStatus, StatusWriter, type StatusWriterEvents } from "./status-writer.ts";
export { type Transition, transitionOf } from "./transition.ts";

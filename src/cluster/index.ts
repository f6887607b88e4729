export { type Access, type ClusterSettings, readAccess } from "./access.ts";
export { ApiProblem, apiProblemOf, isConflict, isNotFound } from "./api-problem.ts";
export { type ApplyOptions, ClusterClient, type ClusterDeps, openCluster, type Patience } from "./client.ts";
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

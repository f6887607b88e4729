export { configHash } from "./config-hash.ts";
export { crd, crdText } from "./crd.ts";
export { nextTime, previousTime } from "./cron.ts";
export { directoryOf } from "./destination.ts";
export { API_VERSION, type JiraSync, JiraSyncSchema, KIND } from "./jira-sync.ts";
export { MAX_NAME_LENGTH } from "./kubernetes-name.ts";
export {
  type ManifestResult,
  type ParseOptions,
  parseJiraSync,
  parseManifests,
  parseSpec,
  type SpecResult,
} from "./manifest.ts";
export type { Problem } from "./problem.ts";
export { isLocalPath, repositoryProblem } from "./repository.ts";
export { PRIORITIES, type Priority, pruneOf, type Spec, type SpecInput, SpecSchema } from "./spec.ts";
export {
  CONDITION_TYPES,
  type Condition,
  type ConditionType,
  HEALTH_STATUSES,
  type HealthStatus,
  MAX_MESSAGE_LENGTH,
  OPERATIONS,
  type Operation,
  PHASES,
  type Phase,
  type Progress,
  type Status,
  StatusSchema,
  type SyncState,
} from "./status.ts";
export { type StructuralSchema, structuralSchema } from "./structural-schema.ts";
export { shortSyncKey, syncKey } from "./sync-key.ts";
export {
  defaultName,
  describeTarget,
  type Selection,
  SYNC_TYPES,
  type SyncType,
  selectionOf,
  syncTypeOf,
  type Target,
} from "./target.ts";
export { type Field, fieldOf, type TextRule } from "./text.ts";

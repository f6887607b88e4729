export type { Base, TreeEntry } from "./base.ts";
export type { CommitPlan, Identity } from "./commit.ts";
export type { GitCredentials } from "./credentials.ts";
export { type Destination, type DestinationDeps, type DestinationSettings, openDestination } from "./destination.ts";
export type { Environment } from "./environment.ts";
export type { Lander, Landing, Proposal } from "./landing.ts";
export { blobIdOf, type ObjectFormat } from "./object-id.ts";
export type { Plan, Published, PushRetry } from "./publish.ts";
export type { FileChange } from "./tree.ts";

export { type Check, type CheckAnnotation, writeCheck } from "./check.ts";
export { GithubClient } from "./client.ts";
export { ensurePullRequest, type PullRequest, type PullRequestWish } from "./pull-request.ts";
export { apiUrlOf, type GithubDeps, type GithubSettings, type GithubWait, repositoryOn } from "./settings.ts";
export { signedCommits, type Unsigned } from "./signed-commits.ts";
export { type StickyComment, writeStickyComment } from "./sticky-comment.ts";
export { refusedStatus } from "./verdict.ts";

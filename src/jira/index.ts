export type { FailedIssue, FetchedBatch } from "./batch.ts";
export { connectJira, type Jira } from "./connect.ts";
export type { FetchOptions, Include } from "./fetch.ts";
export { type JiraIssue, type ListedIssue, parseJiraDate } from "./issue.ts";
export { allOf, anyOf, createdSince, inProject, quoteJql, updatedSince, withIdsOrKeys, withoutOrderBy } from "./jql.ts";
export {
  type JiraDeps,
  type JiraSettings,
  type JiraTraffic,
  parseBaseUrl,
  type RequestInfo,
  type Throttle,
  type WaitInfo,
} from "./settings.ts";

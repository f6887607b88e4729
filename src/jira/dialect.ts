import type { Failure } from "../failure/index.ts";
import type { EmbeddedList, ReadListPage } from "./embedded-list.ts";
import type { ListedIssue, ReceivedIssue } from "./issue.ts";
import type { Patience } from "./transport.ts";

/** What to ask for with each issue. */
export interface IssueQuery {
  /** In Jira's notation, e.g. "*all", "-comment". */
  readonly fields: readonly string[];
  readonly lists: readonly EmbeddedList[];
}

export interface ListOptions {
  /** Asks when each was last updated; on Cloud a page then holds 100 issues in place of 5,000. */
  readonly withUpdated?: boolean;
}

/** The answer to one request for many issues; those in neither list are absent. */
export interface BulkAnswer {
  readonly issues: readonly ReceivedIssue[];
  /** Issues that Jira says it has and cannot return, by id. */
  readonly errors: ReadonlyMap<string, Failure>;
}

export interface FieldInfo {
  readonly id: string;
  readonly name: string;
  /** The type of a custom field, e.g. "com.pyxis.greenhopper.jira:gh-epic-link". */
  readonly customType: string | null;
}

/** What differs between Jira Cloud and Data Center. Every function reads only, and throws `SyncError`. */
export interface Dialect {
  readonly deployment: "cloud" | "datacenter";
  count(jql: string, signal: AbortSignal): Promise<number>;
  /** Every issue that the query finds, once. */
  list(jql: string, signal: AbortSignal, options?: ListOptions): Promise<ListedIssue[]>;
  /** At most 100 ids or keys. */
  bulk(idsOrKeys: readonly string[], query: IssueQuery, patience: Patience, signal: AbortSignal): Promise<BulkAnswer>;
  /** Throws `NotFound` when there is no such issue, or none that the account may see. */
  one(idOrKey: string, query: IssueQuery, patience: Patience, signal: AbortSignal): Promise<ReceivedIssue>;
  readonly listPage: ReadListPage;
  fields(signal: AbortSignal): Promise<readonly FieldInfo[]>;
  /** JQL for an epic, its issues and their sub-tasks. */
  epicClause(epicKey: string, fields: readonly FieldInfo[], signal: AbortSignal): Promise<string>;
}

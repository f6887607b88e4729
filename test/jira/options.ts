import type { AccountOptions } from "./accounts.ts";
import type { Deployment } from "./addresses.ts";
import type { ProjectSeed } from "./projects.ts";
import type { RealIssue } from "./real-issues.ts";

export interface Limits {
  /** Cloud: the most ids of one search page (5,000), and of one with other fields (100). */
  readonly searchPage: number;
  readonly searchPageWithFields: number;
  /** Cloud: the most issues of one bulk fetch (100). */
  readonly bulkFetch: number;
  /** The most comments (100), worklogs (5,000) and history entries (100) of one page of Cloud's lists. */
  readonly comments: number;
  readonly worklogs: number;
  readonly changelog: number;
  /** How many of each travel inside an issue of a Cloud page: 20, 20 and 40; the 20 worklogs hold for Data Center too. */
  readonly embeddedComments: number;
  readonly embeddedWorklogs: number;
  readonly embeddedHistories: number;
  /** Data Center: `jira.search.views.default.max` (1,000). */
  readonly dataCenterPage: number;
  /** Data Center on OpenSearch: startAt + maxResults may not pass this; no limit when undefined. */
  readonly resultWindow: number | undefined;
  /** Requests a second, and at the same time, beyond which Jira answers 429; no limit when undefined. */
  readonly requestsPerSecond: number | undefined;
  readonly concurrentRequests: number | undefined;
}

export interface JiraOptions {
  /** Default cloud. */
  readonly deployment?: Deployment;
  /** Default one project, DEMO, with 50 issues; none when `load` is given. */
  readonly projects?: readonly ProjectSeed[];
  /** Default 1: the same seed gives the same issues to the byte. */
  readonly seed?: number;
  /** E.g. `/jira`; default none. */
  readonly contextPath?: string;
  /** The base URL that an administrator configured, as it stands in `self` links; default a fixed one, so that answers do not depend on the port. */
  readonly baseUrl?: string;
  /** Average size of an issue's JSON; default 4,096. */
  readonly issueBytes?: number;
  /**
   * Whether everything in an issue has the `self` links, icons and avatars of a real Jira. They take 3 KB an issue; default
   * only when `issueBytes` is 8,192 or more.
   */
  readonly decorated?: boolean;
  /** Every so many issues have a description of 1 MB; default 0, never. */
  readonly hugeEvery?: number;
  /** Every so many issues have more comments, worklogs and history than fit into an embedded page; default 250, 0 is never. */
  readonly longListEvery?: number;
  /** How many issues in a row share one `created`; default 1. */
  readonly createdTies?: number;
  /** Data Center: whether issues with equal sort values change places from page to page; default true. */
  readonly shuffleTies?: boolean;
  readonly accounts?: readonly AccountOptions[];
  /** Serves https with this certificate (PEM). */
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
  /** Added to every answer; default 0. */
  readonly latencyMs?: number;
  /** Real issues, instead of or beside seeded ones. */
  readonly load?: readonly RealIssue[];
  /** How long until search sees a change; default 0. */
  readonly indexLagMs?: number;
  /** The server's clock in epoch milliseconds; default the real one. */
  readonly now?: () => number;
  readonly limits?: Partial<Limits>;
  /** Whether answers are gzipped for clients that accept it; default true. */
  readonly compression?: boolean;
  /** How many bytes of serialized issues are kept; default 64 MiB. */
  readonly cacheBytes?: number;
  /** Default 0: any free port. */
  readonly port?: number;
}

export const DEFAULT_LIMITS: Limits = {
  searchPage: 5000,
  searchPageWithFields: 100,
  bulkFetch: 100,
  comments: 100,
  worklogs: 5000,
  changelog: 100,
  embeddedComments: 20,
  embeddedWorklogs: 20,
  embeddedHistories: 40,
  dataCenterPage: 1000,
  resultWindow: undefined,
  requestsPerSecond: undefined,
  concurrentRequests: undefined,
};

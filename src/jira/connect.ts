import { permanent } from "../failure/index.ts";
import type { FetchedBatch } from "./batch.ts";
import { dataCenterDialect } from "./datacenter.ts";
import type { Dialect, FieldInfo, ListOptions } from "./dialect.ts";
import { type FetchOptions, fetchIssues } from "./fetch.ts";
import { epicLinkOf } from "./field.ts";
import { isRecord, type ListedIssue, parseJiraDate } from "./issue.ts";
import { withoutOrderBy } from "./jql.ts";
import type { JiraDeps, JiraSettings } from "./settings.ts";
import { type Patience, Transport } from "./transport.ts";

/** One connected Jira. Every function only reads, stops when its signal aborts, and throws `SyncError`. */
export interface Jira extends AsyncDisposable {
  readonly deployment: "cloud" | "datacenter";
  /** What issue links start with: no trailing slash, context path kept. */
  readonly browseUrl: string;
  /** The server's clock when it was connected: watermarks use it, never the local clock. */
  readonly serverTime: Date;
  /** Requests sent so far, every try counted. */
  readonly requests: number;
  /** Display names by field id, system fields included; asked for once. */
  fieldNames(signal: AbortSignal): Promise<ReadonlyMap<string, string>>;
  /** On Data Center the custom field (`customfield_10101`) that holds an issue's epic; undefined where `parent` does. */
  epicLinkField(signal: AbortSignal): Promise<string | undefined>;
  /** JQL for an epic itself, its issues and their sub-tasks. */
  epicClause(epicKey: string, signal: AbortSignal): Promise<string>;
  /** How many issues the query finds; an estimate on Cloud. */
  count(jql: string, signal: AbortSignal): Promise<number>;
  /** Every issue that the query finds, once, oldest first; throws `Incomplete` rather than leave one out. */
  list(jql: string, signal: AbortSignal, options?: ListOptions): Promise<ListedIssue[]>;
  /** Fetches issues by id or key, each named once; each ends in exactly one list of one batch. Batches come in the order of their arrival. */
  fetch(idsOrKeys: Iterable<string>, options: FetchOptions, signal: AbortSignal): AsyncIterable<FetchedBatch>;
}

const SERVER_INFO = "/rest/api/2/serverInfo";

/** Finds out which Jira answers at the address, and its clock. Throws `SyncError` with what the user has to mend. */
export async function connectJira(settings: JiraSettings, deps: JiraDeps, signal: AbortSignal): Promise<Jira> {
  const transport = new Transport(settings, deps);
  try {
    const info = await readServerInfo(transport, { isFirstContact: true }, signal);
    refuseBearerOnCloudSite(transport, info);
    return jiraOf(transport, await dialectOf(transport, info), info);
  } catch (error) {
    await transport[Symbol.asyncDispose]();
    throw error;
  }
}

function jiraOf(transport: Transport, dialect: Dialect, info: ServerInfo): Jira {
  const fields = once((signal) => dialect.fields(signal));
  const probe = async (signal: AbortSignal): Promise<void> => {
    await readServerInfo(transport, {}, signal);
  };
  return {
    deployment: dialect.deployment,
    browseUrl: browseUrlOf(transport, info),
    serverTime: new Date(info.serverTimeMs),
    get requests() {
      return transport.requests;
    },
    async fieldNames(signal) {
      return new Map((await fields(signal)).map(({ id, name }) => [id, name]));
    },
    async epicLinkField(signal) {
      return dialect.deployment === "cloud" ? undefined : epicLinkOf(await fields(signal));
    },
    async epicClause(epicKey, signal) {
      const known: readonly FieldInfo[] = dialect.deployment === "cloud" ? [] : await fields(signal);
      return dialect.epicClause(epicKey, known, signal);
    },
    count: (jql, signal) => dialect.count(withoutOrderBy(jql), signal),
    list: (jql, signal, options) => dialect.list(jql, signal, options),
    fetch: (idsOrKeys, options, signal) =>
      fetchIssues(idsOrKeys, options, { dialect, probe, concurrency: () => transport.concurrency }, signal),
    [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
  };
}

interface ServerInfo {
  readonly deployment: "cloud" | "datacenter";
  readonly serverTimeMs: number;
  /** The address that this Jira gives itself, or null. */
  readonly baseUrl: string | null;
}

async function readServerInfo(transport: Transport, patience: Patience, signal: AbortSignal): Promise<ServerInfo> {
  const { value, serverDateMs } = await transport.send({ path: SERVER_INFO }, patience, signal);
  const info: unknown = value;
  if (!isRecord(info) || typeof info["version"] !== "string") {
    throw permanent(
      "NotFound",
      `${transport.base.href} answers, but not as Jira does. Check Jira's base URL and its context path.`,
    );
  }
  const serverTimeMs = parseJiraDate(info["serverTime"]) ?? serverDateMs;
  if (serverTimeMs === null) {
    throw permanent(
      "MalformedResponse",
      `${transport.base.href} does not tell its time, which the sync needs to know what has changed.`,
    );
  }
  return {
    // Servers before 7.0 name no deployment type.
    deployment: info["deploymentType"] === "Cloud" ? "cloud" : "datacenter",
    serverTimeMs,
    baseUrl: typeof info["baseUrl"] === "string" ? info["baseUrl"] : null,
  };
}

/** The Cloud dialect is loaded when it is needed: jira.js brings some hundred schemas with it. */
async function dialectOf(transport: Transport, info: ServerInfo): Promise<Dialect> {
  if (info.deployment === "datacenter") return dataCenterDialect(transport);
  const { cloudDialect } = await import("./cloud.ts");
  return cloudDialect(transport);
}

/** A Cloud site serves an API token sent as Bearer as an anonymous request, with only the public issues: success on partial data. */
function refuseBearerOnCloudSite(transport: Transport, info: ServerInfo): void {
  const isSite = /\.(?:atlassian\.net|jira\.com)$/i.test(new URL(transport.base.origin).hostname);
  if (info.deployment !== "cloud" || transport.authorization.kind !== "bearer" || !isSite) return;
  throw permanent(
    "AuthenticationFailed",
    "Jira Cloud takes an API token only together with its account's e-mail address. Set JIRA_EMAIL or the secret's key `email`.",
  );
}

/** Behind Atlassian's gateway (scoped tokens) the API's address is not one to browse. */
function browseUrlOf(transport: Transport, info: ServerInfo): string {
  const isGateway = new URL(transport.base.origin).hostname === "api.atlassian.com";
  if (!isGateway || info.baseUrl === null || !/^https:\/\/[\w.-]+\/?$/.test(info.baseUrl)) return transport.base.href;
  return info.baseUrl.replace(/\/$/, "");
}

/** Asks once; a failed question is asked again. */
function once<T>(ask: (signal: AbortSignal) => Promise<T>): (signal: AbortSignal) => Promise<T> {
  let answer: Promise<T> | null = null;
  return async (signal) => {
    const pending = answer ?? ask(signal);
    answer = pending;
    try {
      return await pending;
    } catch (error) {
      if (answer === pending) answer = null;
      throw error;
    }
  };
}

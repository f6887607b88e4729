import {
  connectJira,
  type FetchedBatch,
  type FetchOptions,
  type Jira,
  type JiraDeps,
  type JiraIssue,
  type JiraSettings,
} from "../../src/jira/index.ts";
import { type JiraOptions, type JiraSimulator, startJira } from "../jira/index.ts";
import { type VirtualTime, virtualTime } from "./virtual-time.ts";

export interface Connected extends AsyncDisposable {
  readonly server: JiraSimulator;
  readonly jira: Jira;
  readonly time: VirtualTime;
  readonly signal: AbortSignal;
}

/** A simulator with a client that is connected to it; the client's waits take no real time. */
export async function connected(
  options: JiraOptions = {},
  settings: Partial<JiraSettings> = {},
  deps: Partial<JiraDeps> = {},
): Promise<Connected> {
  const server = await startJira(options);
  const time = virtualTime();
  const { signal } = new AbortController();
  const jira = await connectJira(settingsOf(server, options, settings), { ...time.deps, ...deps }, signal);
  return {
    server,
    jira,
    time,
    signal,
    async [Symbol.asyncDispose]() {
      await jira[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** E-mail and token for Cloud, a personal access token for Data Center. */
export function settingsOf(
  server: JiraSimulator,
  { deployment = "cloud" }: JiraOptions,
  settings: Partial<JiraSettings> = {},
): JiraSettings {
  const account = deployment === "cloud" ? { email: server.email, token: server.token } : { token: server.token };
  return { baseUrl: server.url, ...account, ...settings };
}

export interface Fetched {
  readonly issues: Map<string, JiraIssue>;
  readonly missing: string[];
  readonly failed: FetchedBatch["failed"];
}

/** Everything that a fetch gives, the issues by id; throws when an issue comes twice. */
export async function fetchAll(
  { jira, signal }: Pick<Connected, "jira" | "signal">,
  ids: readonly string[],
  options: FetchOptions = {},
): Promise<Fetched> {
  const all: Fetched = { issues: new Map(), missing: [], failed: [] };
  for await (const batch of jira.fetch(ids, options, signal)) {
    for (const issue of batch.issues) {
      if (all.issues.has(issue.id)) throw new Error(`issue ${issue.id} came twice`);
      all.issues.set(issue.id, issue);
    }
    all.missing.push(...batch.missing);
    all.failed.push(...batch.failed);
  }
  return all;
}

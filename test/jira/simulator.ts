import { setTimeout as delay } from "node:timers/promises";
import { type Account, account, DEFAULT_ACCOUNT, logIn } from "./accounts.ts";
import { addresses } from "./addresses.ts";
import { administer } from "./admin.ts";
import { Answers } from "./answers.ts";
import { type Call, Parameters, type Poison, Refusal, refuse, type Site } from "./call.ts";
import { cloudReply } from "./cloud.ts";
import { type Controls, controls } from "./controls.ts";
import { dataCenterReply } from "./datacenter.ts";
import { Faults, type FaultyRequest, faultReply, spoil } from "./faults.ts";
import { IssueWriter } from "./issue.ts";
import { JqlError } from "./jql-tokens.ts";
import { type Answer, listen, type Received } from "./listener.ts";
import { DEFAULT_LIMITS, type JiraOptions } from "./options.ts";
import { errorMessages, html, type Reply } from "./reply.ts";
import { RequestLog, type RequestRecord } from "./request-log.ts";
import { Search } from "./search.ts";
import { Store } from "./store.ts";
import { Throttle } from "./throttle.ts";

/** A running Jira. Dispose it to close its connections. */
export interface JiraSimulator extends Controls, AsyncDisposable {
  /** With the context path, without a trailing slash. */
  readonly url: string;
  /** The first account: on Cloud for Basic; on Data Center the token alone is a personal access token. */
  readonly email: string;
  readonly token: string;
  /** The requests since the start or the last reset, the newest 10,000 of them; administration is not recorded. */
  readonly requests: readonly RequestRecord[];
  resetRequests(): void;
}

const ADMIN_PATH = "/__simulator";

export async function startJira(options: JiraOptions = {}): Promise<JiraSimulator> {
  const jira = assemble(options);
  const { contextPath = "", latencyMs = 0 } = options;
  const answer = async (received: Received): Promise<Answer> => {
    if (received.url.pathname === ADMIN_PATH) return { reply: administer(received, jira) };
    if (latencyMs > 0) await delay(latencyMs);
    return respond(received, contextPath, jira);
  };
  const { tls, port = 0, compression = true } = options;
  const listener = await listen({ tls, port, compression, now: jira.site.now, answer });
  const scheme = options.tls ? "https" : "http";
  const [{ email, token } = account(DEFAULT_ACCOUNT)] = jira.accounts;
  return {
    ...jira.controls,
    url: `${scheme}://127.0.0.1:${listener.port}${contextPath}`,
    email,
    token,
    get requests() {
      return jira.log.records;
    },
    resetRequests: () => jira.log.reset(),
    [Symbol.asyncDispose]: () => listener.close(),
  };
}

/** The parts of one simulated Jira, wired together. */
export interface Assembly {
  readonly site: Site;
  readonly accounts: readonly Account[];
  readonly faults: Faults;
  readonly throttle: Throttle;
  readonly log: RequestLog;
  readonly controls: Controls;
}

function assemble(options: JiraOptions): Assembly {
  const { deployment = "cloud", seed = 1, contextPath = "", load = [], now = Date.now } = options;
  const projects = options.projects ?? (load.length > 0 ? [] : [{ key: "DEMO", issues: 50 }]);
  const host = deployment === "cloud" ? "https://example.atlassian.net" : "https://jira.example.com";
  const baseUrl = options.baseUrl ?? `${host}${contextPath}`;
  const {
    createdTies = 1,
    indexLagMs = 0,
    issueBytes = 4096,
    hugeEvery = 0,
    longListEvery = 250,
    shuffleTies = true,
  } = options;
  const store = new Store({ seed, projects, load, createdTies, indexLagMs, now });
  const links = addresses(deployment, baseUrl, options.decorated ?? issueBytes >= 8192);
  const writer = new IssueWriter({ store, addresses: links, issueBytes, hugeEvery, longListEvery });
  const answers = new Answers({ store, writer, deployment, cacheBytes: options.cacheBytes ?? 64 * 2 ** 20 });
  const search = new Search(store, { deployment, now, shuffleTies: shuffleTies && deployment === "datacenter" });
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const poisoned = new Map<number, Poison>();
  const hidden = new Map<string, Set<number>>();
  const isVisible = (slot: number, { email, projects: visible }: Account): boolean =>
    !hidden.get(email)?.has(slot) && (visible === undefined || visible.has(store.project(slot).key.toUpperCase()));
  const site: Site = { deployment, baseUrl, limits, store, search, writer, answers, now, poisoned, isVisible };
  const faults = new Faults();
  return {
    site,
    accounts: (options.accounts ?? [DEFAULT_ACCOUNT]).map(account),
    faults,
    throttle: new Throttle(limits, now),
    log: new RequestLog(now),
    controls: controls({ store, writer, faults, poisoned, hidden }),
  };
}

async function respond(received: Received, contextPath: string, jira: Assembly): Promise<Answer> {
  const { method, url } = received;
  const path = url.pathname.startsWith(contextPath) ? url.pathname.slice(contextPath.length) : undefined;
  const body = parseBody(received.text);
  const record = (answer: Answer): Answer => {
    jira.log.add({
      method,
      path: url.pathname,
      query: url.search,
      body,
      status: answer.fault?.kind === "reset" ? 0 : answer.reply.status,
    });
    return answer;
  };
  if (path === undefined) return record({ reply: html(404, "Not Found") });
  const request: FaultyRequest = { method, target: `${path}${url.search}`, body };
  const fault = jira.faults.take(request);
  const instead = fault && faultReply(fault);
  if (instead) return record({ reply: instead });
  const limited = jira.throttle.enter();
  if (limited) return record({ reply: limited });
  try {
    const reply = route(received, path, body, jira);
    const answered = { ...reply, headers: { ...reply.headers, ...jira.throttle.headers() } };
    return record(fault ? { reply: spoil(answered, fault, request), fault } : { reply: answered });
  } finally {
    jira.throttle.leave();
  }
}

function route({ method, url, message }: Received, path: string, body: unknown, { site, accounts }: Assembly): Reply {
  const login = logIn(accounts, message.headers, site.deployment);
  if (login.kind === "wrong-scheme") return errorMessages(403, ["Failed to parse Connect Session Auth Token"]);
  if (login.kind === "refused") return unauthorized(site, "AUTHENTICATED_FAILED");
  const isPublic = /^\/rest\/api\/(2|3|latest)\/serverInfo$/.test(path);
  if (login.kind === "anonymous" && !isPublic) return unauthorized(site, "OK");
  const reader = login.kind === "account" ? login.account : account({ token: "", projects: [] });
  try {
    if (method === "POST" && !/^application\/json\b/.test(message.headers["content-type"] ?? ""))
      throw refuse(415, "Unsupported Media Type");
    const parameters = method === "POST" ? Parameters.fromBody(body) : Parameters.fromQuery(url.searchParams);
    const call: Call = { method, path, parameters, account: reader };
    const reply = site.deployment === "cloud" ? cloudReply(call, site) : dataCenterReply(call, site);
    return reply ?? errorMessages(404, [`null for uri: ${site.baseUrl}${path}`]);
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    if (error instanceof JqlError) return errorMessages(400, error.messages);
    throw error;
  }
}

function unauthorized({ deployment }: Site, reason: string): Reply {
  const headers = {
    "x-seraph-loginreason": reason,
    "www-authenticate": 'OAuth realm="https%3A%2F%2Fjira.example.com"',
  };
  return deployment === "cloud"
    ? errorMessages(401, ["Client must be authenticated to access this resource."], headers)
    : html(401, "Unauthorized (401)", headers);
}

/** Undefined for no JSON at all: the route then refuses it as Jira does. */
function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

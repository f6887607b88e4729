import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { BareRemote } from "../git/bare-remote.ts";
import { operation } from "./description.ts";
import { type Fault, Faults } from "./faults.ts";
import { gitData } from "./repository.ts";
import type { Answer, Call, Conversation, Route } from "./route.ts";
import { conversation, missingPermission, routes } from "./routes.ts";

export interface SeenRequest {
  readonly method: string;
  /** Without the base path and the query. */
  readonly path: string;
  readonly body: unknown;
}

export interface GithubOptions {
  /** What its branches and commits are about. */
  readonly remote?: BareRemote;
  /** As the runner's `permissions:`; default: all that the actions ask for. */
  readonly permissions?: readonly string[];
  /** A token of a person, which can't write check runs, and whose commits are not signed. */
  readonly isPersonal?: boolean;
  /** `/api/v3` on a GitHub Enterprise Server. */
  readonly basePath?: string;
}

/** A GitHub that serves acme/mirror and takes one token. Disposing it throws when a request or an answer was not as described. */
export interface FakeGithub extends AsyncDisposable, Conversation {
  /** What GITHUB_API_URL is. */
  readonly apiUrl: string;
  readonly token: string;
  readonly requests: readonly SeenRequest[];
  /** The next `times` requests whose `METHOD /path` matches meet this. */
  fault(request: RegExp, fault: Fault, times?: number): void;
}

export const TOKEN = "ghs_0123456789abcdefTheJobsOwnToken";
const PERMISSIONS = ["contents: write", "pull-requests: write", "checks: write", "statuses: write"];

export async function startGithub(options: GithubOptions = {}): Promise<FakeGithub> {
  const { permissions = PERMISSIONS, isPersonal = false, basePath = "" } = options;
  const faults = new Faults();
  const requests: SeenRequest[] = [];
  const problems: string[] = [];
  const spoken = conversation();
  const table = routes(spoken, options.remote === undefined ? undefined : gitData(options.remote), isPersonal);

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(incoming.url ?? "/", "http://github.invalid");
    const path = url.pathname.startsWith(basePath) ? url.pathname.slice(basePath.length) : `/outside${url.pathname}`;
    const method = incoming.method ?? "";
    const body = await bodyOf(incoming);
    requests.push({ method, path, body });
    const fault = faults.take(method, path);
    if (fault?.kind === "cut") return void incoming.socket.destroy();
    if (fault?.kind === "meanwhile") await fault.work();
    const answer =
      fault?.kind === "answer"
        ? { body: null, ...fault }
        : await answerTo({
            method,
            path,
            query: url.searchParams,
            body,
            isAuthorized: incoming.headers.authorization === `Bearer ${TOKEN}`,
          });
    if (fault?.kind === "lost") return void incoming.socket.destroy();
    send(response, answer);
  };

  const answerTo = async (call: Call): Promise<Answer> => {
    const found = find(table, call);
    if (found === undefined)
      return { status: 404, body: { message: "Not Found", documentation_url: "https://docs.github.com/rest" } };
    if (!call.isAuthorized)
      return { status: 401, body: { message: "Bad credentials", documentation_url: "https://docs.github.com/rest" } };
    const missing = missingPermission(found.route, permissions, isPersonal);
    if (missing !== undefined) return missing;
    const described = operation(call.method, found.route.template);
    const requestProblem = described.requestProblem(call.query, call.body);
    if (requestProblem !== undefined) problems.push(`${call.method} ${call.path}: ${requestProblem}`);
    const answer = await found.route.handle({ ...call, parameters: found.parameters });
    const answerProblem = described.answerProblem(answer.status, answer.body);
    if (answerProblem !== undefined)
      problems.push(`the answer ${answer.status} to ${call.method} ${call.path}: ${answerProblem}`);
    return answer;
  };

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      problems.push(String(error));
      incoming.socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");
  return {
    ...spoken,
    apiUrl: `http://127.0.0.1:${address.port}${basePath}`,
    token: TOKEN,
    requests,
    fault: (request, fault, times) => faults.add(request, fault, times),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (problems.length > 0) throw new Error(`not as GitHub describes it:\n${problems.join("\n")}`);
    },
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? null : JSON.parse(text);
}

function find(
  table: readonly Route[],
  { method, path }: Call,
): { readonly route: Route; readonly parameters: Readonly<Record<string, string>> } | undefined {
  for (const route of table) {
    const pattern = route.template.replaceAll(/\{ref\}/g, "(?<ref>.+)").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
    const match = route.method === method ? new RegExp(`^${pattern}$`).exec(path) : null;
    if (match === null) continue;
    const parameters = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    if (parameters["owner"] === undefined || `${parameters["owner"]}/${parameters["repo"]}` === "acme/mirror")
      return { route, parameters };
  }
  return undefined;
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(body === null ? "" : JSON.stringify(body));
}

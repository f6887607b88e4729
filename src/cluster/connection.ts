import { Agent, type Dispatcher, ProxyAgent } from "undici";
import { abortError, permanent } from "../failure/index.ts";
import type { Access, ClientCertificate, Environment } from "./access.ts";
import { ApiProblem } from "./api-problem.ts";
import { type Credential, type CredentialDeps, Credentials } from "./credentials.ts";

const CONNECT_LIMIT_MS = 10_000;
// Watches keep a connection each; more at once than these only wait at the server.
const CONNECTIONS = 32;

export interface ApiRequest {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Path and query, below the server's own path. */
  readonly path: string;
  readonly contentType?: string;
  /** JSON without it. */
  readonly accept?: string | undefined;
  readonly body?: string;
}

/** The one pool of connections to an API server, signed as its user. */
export class Connection implements AsyncDisposable {
  readonly #access: Access;
  readonly #env: Environment;
  readonly #credentials: Credentials;
  #pool: { readonly dispatcher: Dispatcher; readonly certificate: ClientCertificate | undefined } | undefined;
  #isClosed = false;

  constructor(access: Access, deps: CredentialDeps) {
    this.#access = access;
    this.#env = deps.env;
    const { ca, serverName } = access.tls;
    const info = {
      server: access.server.href,
      ...(serverName === undefined ? {} : { "tls-server-name": serverName }),
      ...(ca === undefined ? {} : { "certificate-authority-data": Buffer.from(ca).toString("base64") }),
    };
    this.#credentials = new Credentials(access.login, info, deps);
  }

  /** Sends a request and gives its answer, the body unread. `limitMs` is the longest silence before the answer starts. */
  async send(request: ApiRequest, limitMs: number, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const answer = await this.#sendOnce(request, limitMs, signal);
    if (answer.statusCode !== 401 || !this.#credentials.forget()) return answer;
    await answer.body.dump();
    return this.#sendOnce(request, limitMs, signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    await this.#pool?.dispatcher.destroy();
  }

  async #sendOnce(request: ApiRequest, limitMs: number, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    if (signal.aborted) throw abortError(signal);
    if (this.#isClosed) throw new ApiProblem(0, "Closed", "the connection is closed");
    const credential = await this.#credentials.current(signal);
    const { server, headers } = this.#access;
    return this.#dispatcher(credential).request({
      origin: server.origin,
      path: server.pathname.replace(/\/$/, "") + request.path,
      method: request.method,
      headers: {
        accept: request.accept ?? "application/json",
        "user-agent": "jirasync",
        ...headers,
        ...(credential.token === undefined ? {} : { authorization: `Bearer ${credential.token}` }),
        ...(request.contentType === undefined ? {} : { "content-type": request.contentType }),
      },
      body: request.body ?? null,
      headersTimeout: limitMs,
      bodyTimeout: 0, // the reader's to limit: a watch is silent for minutes
      signal,
    });
  }

  #dispatcher({ certificate = this.#access.tls.certificate }: Credential): Dispatcher {
    const before = this.#pool;
    const isSame = before?.certificate?.certificate === certificate?.certificate;
    if (before !== undefined && isSame) return before.dispatcher;
    const dispatcher = createPool(this.#access, certificate, this.#env);
    this.#pool = { dispatcher, certificate };
    // What is under way on the old certificate ends as it may.
    before?.dispatcher.close().catch(() => {});
    return dispatcher;
  }
}

function createPool(access: Access, certificate: ClientCertificate | undefined, env: Environment): Dispatcher {
  const { ca, serverName, isVerified } = access.tls;
  const connect = {
    timeout: CONNECT_LIMIT_MS,
    rejectUnauthorized: isVerified,
    ...(ca === undefined ? {} : { ca }),
    ...(certificate === undefined ? {} : { cert: certificate.certificate, key: certificate.key }),
    ...(serverName === undefined ? {} : { servername: serverName }),
  };
  const options = { connections: CONNECTIONS, pipelining: 1, allowH2: false };
  const proxy = access.proxyUrl ?? proxyFor(access.server, env);
  try {
    if (proxy === undefined) return new Agent({ ...options, connect });
    return new ProxyAgent({ ...options, uri: proxy, requestTls: connect, connect: { timeout: CONNECT_LIMIT_MS } });
  } catch (error) {
    // The message of a bad proxy URL would quote it, password and all.
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    const advice = "Correct proxy-url in the kubeconfig, or HTTPS_PROXY.";
    throw permanent("InvalidSpec", `The proxy to the cluster is not a valid address (${code}). ${advice}`);
  }
}

/** The proxy that the environment names for a server, as kubectl reads it. */
export function proxyFor(server: URL, env: Environment): string | undefined {
  const isHttps = server.protocol === "https:";
  const proxy = isHttps ? (env["HTTPS_PROXY"] ?? env["https_proxy"]) : (env["HTTP_PROXY"] ?? env["http_proxy"]);
  const host = server.hostname.replace(/^\[|\]$/g, "");
  // As in Go: the machine itself is never reached by a proxy.
  if (proxy === undefined || proxy === "" || host === "localhost" || host === "::1" || host.startsWith("127.")) {
    return undefined;
  }
  const exceptions = (env["NO_PROXY"] ?? env["no_proxy"] ?? "").split(",").map((name) => name.trim().toLowerCase());
  return exceptions.some((name) => isException(name, host)) ? undefined : proxy;
}

function isException(name: string, host: string): boolean {
  if (name === "") return false;
  const domain = name.replace(/^\*?\./, "");
  return name === "*" || host === domain || host.endsWith(`.${domain}`);
}

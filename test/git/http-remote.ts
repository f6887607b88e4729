import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { type BareRemote, foreignEnvironment } from "./bare-remote.ts";

export interface HttpRemoteOptions {
  /** The Authorization header that every request must have; otherwise 401 with a Basic challenge. */
  readonly authorization?: string;
  readonly tls?: Certificates;
  /** Answers in place of git; return false to let git answer. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
  /** Pushes that git carries out, but whose connection is cut instead of an answer. */
  readonly cutAnswers?: number;
}

export interface HttpRemote extends AsyncDisposable {
  readonly url: string;
  /** `METHOD /path?query` of every request, in order. */
  readonly requests: readonly string[];
  /** Authorization headers as received. */
  readonly authorizations: readonly (string | undefined)[];
}

/** Serves a bare repository by `git http-backend`, as a Git host does. */
export async function serveOverHttp(remote: BareRemote, options: HttpRemoteOptions = {}): Promise<HttpRemote> {
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  let cutsLeft = options.cutAnswers ?? 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests.push(`${request.method} ${request.url}`);
    authorizations.push(request.headers.authorization);
    if (options.authorization !== undefined && request.headers.authorization !== options.authorization) {
      response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
    } else if ((await options.intercept?.(request, response)) !== true) {
      const isPush = request.method === "POST" && request.url?.endsWith("/git-receive-pack") === true;
      const isCut = isPush && cutsLeft > 0;
      if (isCut) cutsLeft--;
      runBackend(remote.path, request, response, isCut);
    }
  };
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  };
  const server = options.tls === undefined ? createHttpServer(listener) : createHttpsServer(options.tls, listener);
  const port = await listen(server);
  return {
    url: `${options.tls === undefined ? "http" : "https"}://localhost:${port}/${basename(remote.path)}`,
    requests,
    authorizations,
    [Symbol.asyncDispose]: () => closeServer(server),
  };
}

function runBackend(path: string, request: IncomingMessage, response: ServerResponse, isCut: boolean): void {
  const url = new URL(request.url ?? "/", "http://localhost");
  const header = (name: string): string => String(request.headers[name] ?? "");
  const child = spawn("git", ["http-backend"], {
    stdio: ["pipe", "pipe", "ignore"],
    env: {
      ...foreignEnvironment,
      GIT_PROJECT_ROOT: dirname(path),
      GIT_HTTP_EXPORT_ALL: "1",
      REMOTE_USER: "someone",
      REQUEST_METHOD: request.method,
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: header("content-type"),
      CONTENT_LENGTH: header("content-length"),
      HTTP_CONTENT_ENCODING: header("content-encoding"),
      GIT_PROTOCOL: header("git-protocol"),
    },
  });
  child.stdin.on("error", () => {});
  request.pipe(child.stdin);
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.once("close", () => {
    if (isCut) request.socket.destroy();
    else respond(Buffer.concat(output), response);
  });
}

/** A CGI answer: header lines, a blank line, the body. */
function respond(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf("\r\n\r\n");
  for (const line of output.toString("latin1", 0, end).split("\r\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1).trim();
    if (name.toLowerCase() === "status") response.statusCode = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  response.end(output.subarray(end + 4));
}

export interface Certificates {
  /** The server's key and certificate, signed by the CA in `caFile`. */
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** A private CA and a certificate for localhost, made by openssl. */
export async function createCertificates(): Promise<Certificates & AsyncDisposable & { readonly caFile: string }> {
  const dir = await mkdtemp(join(tmpdir(), "jirasync-ca-"));
  const openssl = (...args: string[]): unknown => execFileSync("openssl", args, { cwd: dir, stdio: "ignore" });
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  openssl("req", "-x509", ...key, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Test CA", "-days", "2");
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const signed = ["-CA", "ca.pem", "-CAkey", "ca.key", "-days", "2"];
  openssl("req", "-x509", ...key, "-keyout", "server.key", "-out", "server.pem", ...names, ...signed);
  return {
    key: await readFile(join(dir, "server.key")),
    cert: await readFile(join(dir, "server.pem")),
    caFile: join(dir, "ca.pem"),
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }),
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

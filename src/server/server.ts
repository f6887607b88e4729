import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { passing } from "../failure/index.ts";
import type { MetricsText } from "../metrics/index.ts";
import type { ListenAddress } from "./address.ts";
import type { Checks } from "./checks.ts";
import { type Page, type Pages, pagesOf } from "./pages.ts";

export interface ServerOptions extends ListenAddress {
  readonly metrics: MetricsText;
  readonly checks: Checks;
  /** Told of what nobody foresaw while a page was made. */
  readonly onError?: (error: unknown) => void;
}

/** A server that listens. Disposing of it, or aborting its signal, ends it and what is still open on it. */
export interface RunningServer extends AsyncDisposable {
  readonly address: { readonly host: string; readonly port: number };
}

// Whoever asks is a probe, a scraper or a stranger: each gets little time, little room, and no connection for ever.
const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8_192,
} as const;
const SILENCE_LIMIT_MS = 15_000;
// Many: whoever holds some open and silent must not keep the probes from their answer.
const MAX_CONNECTIONS = 1_000;
const MAX_HEADERS = 50;
const CLOSE_GRACE_MS = 1_000;

/** Serves /metrics, /healthz and /readyz. Throws SyncError where the address can't be had. */
export async function startServer(options: ServerOptions, signal: AbortSignal): Promise<RunningServer> {
  signal.throwIfAborted();
  const { host, port, onError = () => {} } = options;
  const pages = pagesOf(options.metrics, options.checks);
  const server = createServer({ ...LIMITS, noDelay: true }, (request, response) => {
    answer(request, response, pages).catch((error: unknown) => {
      onError(error);
      fail(response);
    });
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.maxHeadersCount = MAX_HEADERS;
  // Also one that asks and then does not read.
  server.setTimeout(SILENCE_LIMIT_MS, (socket) => socket.destroy());
  await listen(server, host, port);
  const close = closing(server);
  signal.addEventListener("abort", close, { once: true });
  return {
    address: addressOf(server),
    async [Symbol.asyncDispose]() {
      signal.removeEventListener("abort", close);
      await close();
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, pages: Pages): Promise<void> {
  // A body is nobody's to send here; it is not read, and the connection ends with the answer.
  if (hasBody(request)) response.shouldKeepAlive = false;
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return send(response, { status: 405, type: "text/plain", body: "only GET and HEAD\n" });
  }
  const [path = ""] = (request.url ?? "").split("?", 1);
  const page = await pages(path);
  send(response, page ?? { status: 404, type: "text/plain", body: "only /metrics, /healthz and /readyz\n" });
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}

function send(response: ServerResponse, { status, type, body }: Page): void {
  response.writeHead(status, {
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  // Of a HEAD request Node leaves the body out.
  response.end(body);
}

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else send(response, { status: 500, type: "text/plain", body: "this page could not be made; the log says why\n" });
}

async function listen(server: Server, host: string | undefined, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve);
  try {
    await promise;
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw passing(
      "Internal",
      `Can't listen at ${host ?? ""}:${port} (${why}). Choose another address, or 0 for none.`,
      error,
    );
  } finally {
    server.removeListener("error", reject);
  }
}

function addressOf(server: Server): { readonly host: string; readonly port: number } {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("a server that listens has an address");
  return { host: address.address, port: address.port };
}

/** Ends the server once, whoever asks: answers under way get a moment. */
function closing(server: Server): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= new Promise((resolve) => {
      const timer = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      server.closeIdleConnections();
    });
    return closed;
  };
}

import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";

export interface SeenRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Parsed; null when there was none. */
  readonly body: unknown;
}

/** Answers one request; a returned value is sent as JSON, undefined means that the handler has answered, or never will. */
export type Handler = (request: SeenRequest, response: ServerResponse, count: number) => unknown;

export interface HttpServer extends AsyncDisposable {
  /** Without a trailing slash. */
  readonly url: string;
  readonly requests: SeenRequest[];
}

export async function serve(handler: Handler, tls?: { key: string; cert: string }): Promise<HttpServer> {
  const requests: SeenRequest[] = [];
  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    const answer = async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const url = new URL(incoming.url ?? "/", "http://server.invalid");
      const text = Buffer.concat(chunks).toString("utf8");
      const request: SeenRequest = {
        method: incoming.method ?? "",
        path: url.pathname,
        query: url.searchParams,
        headers: incoming.headers,
        body: text === "" ? null : JSON.parse(text),
      };
      requests.push(request);
      const value = handler(request, response, requests.length);
      if (value !== undefined) sendJson(response, value);
    };
    answer().catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error("handler failed")));
  };
  const server = tls === undefined ? createHttpServer(listener) : createHttpsServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `${tls === undefined ? "http" : "https"}://127.0.0.1:${portOf(address)}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");
  return address.port;
}

export function sendJson(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
}

export function sendError(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  message = "the server says no",
): void {
  sendJson(response, { errorMessages: [message], errors: {} }, status, headers);
}

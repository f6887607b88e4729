import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { TakenFault } from "./faults.ts";
import type { Reply } from "./reply.ts";

/** A request as it arrived, body read. */
export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly message: IncomingMessage;
  readonly text: string;
}

export interface Answer {
  readonly reply: Reply;
  /** How the answer is spoilt on the wire. */
  readonly fault?: TakenFault;
}

export interface ListenerOptions {
  readonly tls: { readonly key: string | Buffer; readonly cert: string | Buffer } | undefined;
  readonly port: number;
  readonly compression: boolean;
  readonly now: () => number;
  answer(received: Received): Promise<Answer>;
}

const COMPRESSED_FROM = 1024;
const FASTEST = { level: 1 } as const;

/** Serves on the loopback interface until the returned function is called. */
export async function listen(options: ListenerOptions): Promise<{ port: number; close: () => Promise<void> }> {
  const closing = new AbortController();
  const onRequest: RequestListener = (message, response) => {
    handle(message, response, options, closing.signal).catch((error: unknown) => {
      if (closing.signal.aborted || response.destroyed) return;
      response.destroy();
      process.emitWarning(error instanceof Error ? error : String(error));
    });
  };
  const server: Server = options.tls ? createTlsServer({ ...options.tls }, onRequest) : createServer(onRequest);
  // A pool of clients under test may keep connections idle for long.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The simulator has no port.");
  const close = async (): Promise<void> => {
    closing.abort();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { port: address.port, close };
}

async function handle(
  message: IncomingMessage,
  response: ServerResponse,
  options: ListenerOptions,
  signal: AbortSignal,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  const url = new URL(message.url ?? "/", "http://localhost");
  const { reply, fault } = await options.answer({ method: message.method ?? "GET", url, message, text });
  switch (fault?.kind) {
    case "hang":
      return;
    case "reset":
      message.socket.resetAndDestroy();
      return;
    case "hold":
      await fault.removed;
  }
  // Who asked may have gone meanwhile.
  if (!response.destroyed) await write(message, response, reply, options, fault, signal);
}

async function write(
  message: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  options: ListenerOptions,
  fault: TakenFault | undefined,
  signal: AbortSignal,
): Promise<void> {
  const { body, encoding } = await encode(message, reply, options.compression);
  const length = body.reduce((sum, part) => sum + part.length, 0);
  response.writeHead(reply.status, {
    date: new Date(options.now()).toUTCString(),
    ...reply.headers,
    "content-length": String(length),
    ...encoding,
  });
  if (fault?.kind === "cut") {
    const bytes = Buffer.concat(body);
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => message.socket.destroy());
    return;
  }
  if (fault?.kind === "slow") {
    await trickle(response, Buffer.concat(body), fault.delayMs ?? 500, signal);
    return;
  }
  response.end(body.length === 1 ? body[0] : Buffer.concat(body, length));
}

async function encode(
  message: IncomingMessage,
  reply: Reply,
  compression: boolean,
): Promise<{ body: readonly Buffer[]; encoding: Record<string, string> }> {
  const accepts = String(message.headers["accept-encoding"] ?? "").includes("gzip");
  const bytes = reply.body.reduce((sum, part) => sum + part.length, 0);
  if (!compression || !accepts || bytes < COMPRESSED_FROM) return { body: reply.body, encoding: {} };
  const packed = await promisify(gzip)(Buffer.concat(reply.body, bytes), FASTEST);
  return { body: [packed], encoding: { "content-encoding": "gzip", vary: "Accept-Encoding" } };
}

async function trickle(response: ServerResponse, body: Buffer, delayMs: number, signal: AbortSignal): Promise<void> {
  const pieces = 10;
  const size = Math.ceil(body.length / pieces);
  for (let start = 0; start < body.length; start += size) {
    await delay(delayMs / pieces, undefined, { signal });
    if (response.destroyed) return;
    response.write(body.subarray(start, start + size));
  }
  response.end();
}

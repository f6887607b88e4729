import type { IncomingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import type { Dispatcher } from "undici";
import { abortError } from "../failure/index.ts";
import { RequestProblem } from "./request-problem.ts";

export interface HttpRequest {
  readonly origin: string;
  /** Path and query as they go over the wire. */
  readonly path: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Decompressed. */
  readonly body: Buffer;
}

export interface ExchangeLimits {
  readonly requestTimeoutMs: number;
  readonly maxResponseBytes: number;
}

/** A slow link may deliver a large answer byte by byte without ever being silent: the whole still ends. */
const WHOLE_ANSWER_FACTOR = 3;

/** One request and its whole answer within the limits; throws `RequestProblem`, or the abort's error when `signal` aborted. */
export async function exchange(
  dispatcher: Dispatcher,
  request: HttpRequest,
  limits: ExchangeLimits,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  if (signal.aborted) throw abortError(signal);
  const limit = new AbortController();
  const onAbort = () => limit.abort(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  const timer = setTimeout(
    () => limit.abort(new RequestProblem("timeout", "the answer did not end in time")),
    limits.requestTimeoutMs * WHOLE_ANSWER_FACTOR,
  );
  try {
    const { statusCode, headers, body } = await dispatcher.request({
      ...request,
      headersTimeout: limits.requestTimeoutMs,
      bodyTimeout: limits.requestTimeoutMs,
      signal: limit.signal,
    });
    const bytes = await readBounded(body, limits.maxResponseBytes);
    return { status: statusCode, headers, body: await decompress(bytes, headers, limits.maxResponseBytes) };
  } catch (error) {
    if (signal.aborted) throw abortError(signal);
    throw problemOf(limit.signal.aborted ? limit.signal.reason : error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
  }
}

async function readBounded(body: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, length);
}

type Decompressor = (data: Buffer, options: { maxOutputLength: number; chunkSize: number }) => Promise<Buffer>;

const DECOMPRESSORS: ReadonlyMap<string, Decompressor> = new Map<string, Decompressor>([
  ["gzip", promisify<Buffer, { maxOutputLength: number; chunkSize: number }, Buffer>(gunzip)],
  ["x-gzip", promisify<Buffer, { maxOutputLength: number; chunkSize: number }, Buffer>(gunzip)],
  ["deflate", promisify<Buffer, { maxOutputLength: number; chunkSize: number }, Buffer>(inflate)],
  ["br", promisify<Buffer, { maxOutputLength: number; chunkSize: number }, Buffer>(brotliDecompress)],
]);

async function decompress(bytes: Buffer, headers: IncomingHttpHeaders, maxBytes: number): Promise<Buffer> {
  const encoding = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (encoding === "identity" || encoding === "" || bytes.length === 0) return bytes;
  const decompressor = DECOMPRESSORS.get(encoding);
  if (decompressor === undefined) throw new RequestProblem("malformed", "the answer is compressed in an unknown way");
  try {
    return await decompressor(bytes, { maxOutputLength: maxBytes, chunkSize: outputSize(bytes, encoding, maxBytes) });
  } catch (cause) {
    if (codeOf(cause) === "ERR_BUFFER_TOO_LARGE") throw tooLarge(maxBytes);
    throw new RequestProblem("malformed", "the answer's compression is broken", { cause });
  }
}

/**
 * One buffer for the whole output instead of zlib's 16 KiB pieces: each piece is a turn of the event loop, and all of them are
 * copied at the end. Gzip tells the size in its last four bytes; should that be a lie, more pieces follow, up to the limit.
 */
function outputSize(bytes: Buffer, encoding: string, maxBytes: number): number {
  const told = encoding.endsWith("gzip") && bytes.length >= 18 ? bytes.readUInt32LE(bytes.length - 4) + 1 : 256 * 1024;
  return Math.max(64, Math.min(told, maxBytes, bytes.length * 64));
}

function tooLarge(maxBytes: number): RequestProblem {
  return new RequestProblem("too-large", `the answer is larger than ${Math.floor(maxBytes / 1024)} KiB`);
}

const TIMEOUT_CODES: ReadonlySet<string> = new Set([
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "ETIMEDOUT",
]);

function problemOf(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error;
  const refusedBy = tunnelStatus(error);
  if (refusedBy !== null) return new RequestProblem("proxy", "the proxy refused", { status: refusedBy, cause: error });
  const code = codeOf(error);
  const kind = TIMEOUT_CODES.has(code) ? "timeout" : "connection";
  return new RequestProblem(kind, code === "" ? "the connection broke" : code, { cause: error });
}

/** The status with which a proxy refused a tunnel; undici tells it in a message alone. */
function tunnelStatus(error: unknown): number | null {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
    const status = /Proxy response \((\d{3})\)/.exec(current.message)?.[1];
    if (status !== undefined) return Number(status);
  }
  return null;
}

/** The code of the innermost error that has one: proxies and socket errors wrap the one that tells. */
function codeOf(error: unknown): string {
  let code = "";
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
    if (current instanceof AggregateError && code === "") code = codeOf(current.errors[0]);
    if ("code" in current && typeof current.code === "string") code = current.code;
  }
  return code;
}

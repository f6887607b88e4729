import type { Dispatcher } from "undici";
import { abortError, SyncError } from "../failure/index.ts";
import { ApiProblem, malformed, type RequestContext, refusal, unanswered } from "./api-problem.ts";
import type { ApiRequest, Connection } from "./connection.ts";

export interface AnswerLimits {
  /** The longest a request may take, its answer read to the end. */
  readonly requestLimitMs: number;
  readonly maxResponseBytes: number;
}

/** One request and its whole answer as JSON, within the limits; throws a `SyncError` for anything but 2xx. */
export async function exchange(
  connection: Connection,
  request: ApiRequest,
  context: RequestContext,
  limits: AnswerLimits,
  signal: AbortSignal,
): Promise<unknown> {
  return limited(limits.requestLimitMs, context, signal, async (limit) => {
    const answer = await connection.send(request, limits.requestLimitMs, limit);
    const text = await readBounded(answer.body, limits.maxResponseBytes, context);
    if (!isSuccess(answer)) throw refusal(answer.statusCode, text, retryAfterOf(answer), context);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw malformed("is not JSON", context);
    }
  });
}

/** Starts a watch; the body then brings one JSON object a line. `signal` ends it, at any time. */
export async function openStream(
  connection: Connection,
  request: ApiRequest,
  context: RequestContext,
  limits: AnswerLimits,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData["body"]> {
  const opening = new AbortController();
  const timer = setTimeout(() => opening.abort(timedOut(limits.requestLimitMs, context)), limits.requestLimitMs);
  try {
    const both = AbortSignal.any([signal, opening.signal]);
    const answer = await connection.send(request, limits.requestLimitMs, both);
    if (isSuccess(answer)) return answer.body;
    const text = await readBounded(answer.body, limits.maxResponseBytes, context);
    throw refusal(answer.statusCode, text, retryAfterOf(answer), context);
  } catch (error) {
    throw failureOf(error, context, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs work within a time limit; what it throws is classified. */
async function limited<T>(
  limitMs: number,
  context: RequestContext,
  signal: AbortSignal,
  work: (limit: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal.aborted) throw abortError(signal);
  const limit = new AbortController();
  const onAbort = () => limit.abort(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  const timer = setTimeout(() => limit.abort(timedOut(limitMs, context)), limitMs);
  try {
    return await work(limit.signal);
  } catch (error) {
    throw failureOf(error, context, signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
  }
}

// As the reason of an abort it comes back from wherever the request waits.
function timedOut(limitMs: number, context: RequestContext): SyncError {
  return unanswered(new ApiProblem(0, "Timeout", `nothing for ${limitMs} ms`), context);
}

function failureOf(error: unknown, context: RequestContext, signal: AbortSignal): SyncError {
  if (signal.aborted) return abortError(signal);
  return error instanceof SyncError ? error : unanswered(error, context);
}

async function readBounded(body: AsyncIterable<Buffer>, maxBytes: number, context: RequestContext): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) throw malformed(`is larger than ${Math.floor(maxBytes / 1024)} KiB`, context);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length).toString();
}

function isSuccess({ statusCode }: Dispatcher.ResponseData): boolean {
  return statusCode >= 200 && statusCode < 300;
}

/** In seconds; Kubernetes never sends a date. */
function retryAfterOf({ headers }: Dispatcher.ResponseData): number | undefined {
  const text = headers["retry-after"];
  return typeof text === "string" && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

import * as z from "zod";
import { abortError } from "../failure/index.ts";
import { ApiProblem, malformed, type RequestContext, unanswered, watchRefusal } from "./api-problem.ts";

/** One line of a watch. */
export interface WatchLine {
  readonly type: "ADDED" | "MODIFIED" | "DELETED" | "BOOKMARK";
  readonly object: unknown;
}

const LineSchema = z.object({
  type: z.enum(["ADDED", "MODIFIED", "DELETED", "BOOKMARK", "ERROR"]),
  object: z.unknown(),
});

// etcd takes 1.5 MiB for one object; what is larger is none.
const MAX_LINE_BYTES = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

interface Body extends AsyncIterable<Buffer> {
  destroy(error?: Error): unknown;
  on(event: "error", listener: () => void): unknown;
}

/**
 * The lines of a watch until the server ends it. Throws when the connection breaks, when nothing at all comes for
 * `idleMs` (also a connection whose other end is gone without a word), and for an ERROR line.
 */
export async function* watchLines(
  body: Body,
  idleMs: number,
  context: RequestContext,
  signal: AbortSignal,
): AsyncGenerator<WatchLine, void, undefined> {
  // Destroying an unfinished body makes it emit an error, which would end the process where nobody listens any more.
  body.on("error", () => {});
  const chunks = body[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  try {
    for (;;) {
      const chunk = await nextChunk(chunks, body, idleMs, context, signal);
      if (chunk === undefined) return;
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
        const line = rest.subarray(0, end).toString();
        rest = rest.subarray(end + 1);
        if (line.trim() !== "") yield lineOf(line, context);
      }
      if (rest.length > MAX_LINE_BYTES) throw malformed("has a line without end", context);
    }
  } finally {
    body.destroy();
  }
}

async function nextChunk(
  chunks: AsyncIterator<Buffer>,
  body: Body,
  idleMs: number,
  context: RequestContext,
  signal: AbortSignal,
): Promise<Buffer | undefined> {
  // Only while we wait: a slow reader of the lines is not a silent server.
  const timer = setTimeout(() => body.destroy(new ApiProblem(0, "Silent", `nothing for ${idleMs} ms`)), idleMs);
  try {
    const { done, value } = await chunks.next();
    return done === true ? undefined : value;
  } catch (error) {
    throw signal.aborted ? abortError(signal) : unanswered(error, context);
  } finally {
    clearTimeout(timer);
  }
}

function lineOf(line: string, context: RequestContext): WatchLine {
  const { type, object } = parsed(line, context);
  if (type === "ERROR") throw watchRefusal(object, context);
  return { type, object };
}

function parsed(line: string, context: RequestContext): z.infer<typeof LineSchema> {
  try {
    return LineSchema.parse(JSON.parse(line));
  } catch {
    throw malformed("is not a watch's", context);
  }
}

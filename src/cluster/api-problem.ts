import * as z from "zod";
import { passing, permanent, SyncError } from "../failure/index.ts";

/** What came of a request instead of what it asked for; the cause of the `SyncError` that the client throws. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  /** The HTTP status; 0 where there was no answer, or none that could be used. */
  readonly status: number;
  /** Kubernetes' own word, such as "AlreadyExists" or "Expired"; "" where it gave none. */
  readonly reason: string;

  constructor(status: number, reason: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.status = status;
    this.reason = reason;
  }
}

/** The problem beneath an error of the client; undefined where the error is another. */
export function apiProblemOf(error: unknown): ApiProblem | undefined {
  return error instanceof SyncError && error.failure.cause instanceof ApiProblem ? error.failure.cause : undefined;
}

/** Whether the object, or its kind, is not there. */
export function isNotFound(error: unknown): boolean {
  return apiProblemOf(error)?.status === 404;
}

/** Whether the object was changed, or made, by another meanwhile, or a field belongs to another manager. */
export function isConflict(error: unknown): boolean {
  return apiProblemOf(error)?.status === 409;
}

/** Whether a list or watch asked for what the server no longer remembers. */
export function isGone(error: unknown): boolean {
  return apiProblemOf(error)?.status === 410;
}

/** What a request was about, for the words of its failure. */
export interface RequestContext {
  /** Such as "patch jirasyncs/status demo in namespace team-a". */
  readonly what: string;
  /** Such as `context "kind" (https://127.0.0.1:6443)`. */
  readonly where: string;
  /** For `kubectl auth can-i`: "patch jirasyncs --subresource=status -n team-a". */
  readonly access: string;
  /** Takes secrets out of what the server says, before it is cut. */
  readonly redact: (text: string) => string;
}

const StatusSchema = z.object({
  kind: z.literal("Status"),
  message: z.string().optional(),
  reason: z.string().optional(),
  code: z.int().optional(),
  details: z.object({ retryAfterSeconds: z.int().optional() }).nullish(),
});

const MAX_QUOTE_LENGTH = 2_000;

/** The failure that an answer other than 2xx means. `retryAfter` is the header's, in seconds. */
export function refusal(
  status: number,
  body: string,
  retryAfter: number | undefined,
  context: RequestContext,
): SyncError {
  const said = statusOf(body);
  const message = context.redact(said?.message ?? body.trim());
  const quote = message === "" ? "" : `: ${message.slice(0, MAX_QUOTE_LENGTH)}`;
  const problem = new ApiProblem(status, said?.reason ?? "", `HTTP ${status}${quote}`);
  return judge(problem, quote, retryAfter ?? said?.details?.retryAfterSeconds, context);
}

/** The failure that an ERROR event inside a watch means. */
export function watchRefusal(object: unknown, context: RequestContext): SyncError {
  const said = StatusSchema.safeParse(object).data;
  return refusal(said?.code ?? 500, JSON.stringify(object ?? null), undefined, context);
}

function judge(problem: ApiProblem, quote: string, retryAfter: number | undefined, context: RequestContext): SyncError {
  const { what, where, access } = context;
  const failed = `Kubernetes refused to ${what}, ${where}${quote}`;
  switch (problem.status) {
    case 401:
      return permanent(
        "AuthenticationFailed",
        `${failed}. Log in to the cluster again; kubectl auth whoami shows as whom you are known.`,
        problem,
      );
    case 403:
      return permanent("PermissionDenied", `${failed}. Check with: kubectl auth can-i ${access}`, problem);
    case 404:
      return permanent(
        "NotFound",
        `${failed}. Check the name, the namespace, and that the CRD is installed (jirasync crd | kubectl apply -f -).`,
        problem,
      );
    case 409:
      return conflict(problem, failed);
    case 410:
      return passing("ClusterUnavailable", `${failed}. The list has to be read from the start.`, problem);
    case 400:
    case 405:
    case 413:
    case 415:
    case 422:
      return permanent("InvalidSpec", `${failed.replace(/\.$/, "")}. Correct what the server names.`, problem);
    case 429:
      return passing("RateLimited", `${failed}. The API server asks for fewer requests.`, problem, retryAfter);
    default:
      return passing(
        "ClusterUnavailable",
        `${failed}. See whether the API server is healthy: kubectl get --raw /readyz`,
        problem,
        retryAfter,
      );
  }
}

function conflict(problem: ApiProblem, failed: string): SyncError {
  if (problem.reason === "AlreadyExists")
    return permanent("ClusterConflict", `${failed}. Choose another name.`, problem);
  if (problem.message.includes("conflict with")) {
    const advice = "Change the manifest where that manager keeps it, or let it give the fields up.";
    return permanent("ClusterConflict", `${failed}. ${advice}`, problem);
  }
  return passing("ClusterConflict", `${failed}. Somebody changed it at the same time; try again.`, problem);
}

/** The failure of a request that no whole answer came to. The cause's text may quote what was sent, so only its code is used. */
export function unanswered(cause: unknown, { what, where }: RequestContext): SyncError {
  const code = codeOf(cause);
  const problem = new ApiProblem(0, code, `no answer (${code})`, cause);
  const failed = `Can't ${what}: no answer from ${where} (${code})`;
  if (isCertificateCode(code)) {
    const advice = "Check certificate-authority-data and tls-server-name in the kubeconfig.";
    return permanent("ClusterUnavailable", `${failed}. ${advice}`, problem);
  }
  return passing(
    "ClusterUnavailable",
    `${failed}. See whether the API server is up and the address right: kubectl version`,
    problem,
  );
}

/** The failure of an answer that is not what Kubernetes sends. */
export function malformed(how: string, { what, where }: RequestContext): SyncError {
  const problem = new ApiProblem(0, "Malformed", how);
  return permanent(
    "MalformedResponse",
    `The answer to "${what}" from ${where} ${how}. See whether the address is an API server's.`,
    problem,
  );
}

function statusOf(body: string): z.infer<typeof StatusSchema> | undefined {
  try {
    return StatusSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined; // plain text, as the server writes when it is overloaded, or a proxy's page
  }
}

function codeOf(cause: unknown): string {
  if (cause instanceof ApiProblem) return cause.reason;
  if (!(cause instanceof Error)) return "unknown";
  if ("code" in cause && typeof cause.code === "string") return cause.code;
  return cause.cause === undefined ? cause.name : codeOf(cause.cause);
}

function isCertificateCode(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/.test(code);
}

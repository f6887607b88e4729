import { passing, permanent, type Reason, type SyncError } from "../failure/index.ts";

// The one place that reads git's English (LC_ALL=C.UTF-8 makes it so). Exit codes and --porcelain are used where they say enough;
// for connections git has only exit code 128 and these words. test/git/refusal.test.ts holds an example of each.

interface Rule {
  readonly pattern: RegExp;
  readonly reason: Reason;
  readonly retryable: boolean;
  readonly advice: string;
}

// The first match wins, so the more telling messages stand above the general ones that git adds below them.
const RULES: readonly Rule[] = [
  {
    pattern: /Host key verification failed|no matching host key type/,
    reason: "AuthenticationFailed",
    retryable: false,
    advice: "the server's SSH host key is not known or has changed. Give the right one as known_hosts.",
  },
  {
    pattern: /Load key "[^"]*": |invalid private key file|UNPROTECTED PRIVATE KEY FILE|bad permissions/,
    reason: "AuthenticationFailed",
    retryable: false,
    advice: "the SSH key (identity) cannot be used. Give an unencrypted private key in OpenSSH or PEM format.",
  },
  {
    pattern: /Permission denied \([a-z-]+(?:,[a-z-]+)*\)|Too many authentication failures/,
    reason: "AuthenticationFailed",
    retryable: false,
    advice: "the server refused the SSH key. Check that the key (identity) is registered there.",
  },
  {
    pattern:
      /Authentication failed for|could not read (?:Username|Password) for|terminal prompts disabled|returned error: 401|invalid username or (?:password|token)|HTTP Basic: Access denied/i,
    reason: "AuthenticationFailed",
    retryable: false,
    advice: "the server asks for credentials, or refused those given. Check username and password (or token).",
  },
  {
    pattern: /detected dubious ownership/,
    reason: "PermissionDenied",
    retryable: false,
    advice:
      "the repository belongs to another user, and git does not run in it. Run as its owner, or change the owner.",
  },
  {
    pattern:
      /returned error: 403|Permission to \S+ denied|Write access to repository not granted|not allowed to (?:push|upload) code|repository (?:was|is) archived|archived so it is read-only|deploy key.*read.?only|marked as read.?only/i,
    reason: "PermissionDenied",
    retryable: false,
    advice: "these credentials may not do this. Give an account or token with write access.",
  },
  {
    pattern:
      /repository '[^']*' not found|Repository not found|returned error: 404|does not appear to be a git repository|project you were looking for could not be found|not a git repository|invalid gitfile format/i,
    reason: "NotFound",
    retryable: false,
    advice: "there is no such repository, or these credentials may not see it.",
  },
  {
    pattern: /returned error: 30\d|unable to update url base from redirection/,
    reason: "NotFound",
    retryable: false,
    advice: "the server redirects to another address. Give the repository's new address.",
  },
  {
    pattern:
      /SSL certificate|certificate verification|SSL peer certificate|CAfile|gnutls_handshake|TLS|SSL_(?:connect|read)/,
    reason: "RepositoryUnavailable",
    retryable: true,
    advice: "no trusted TLS connection. Check the server's certificate; a private CA is given as caFile (ca.crt).",
  },
  {
    pattern: /Could not resolve (?:host|proxy)|Name or service not known|Temporary failure in name resolution/i,
    reason: "RepositoryUnavailable",
    retryable: true,
    advice: "the host's name cannot be resolved. Check the address, the DNS and the proxy settings.",
  },
  {
    pattern: /Permission denied|insufficient permission|Read-only file system/i,
    reason: "PermissionDenied",
    retryable: false,
    advice: "the account that runs this may not read or write the repository's files.",
  },
];

/** What a failed connection means: `operation` and `place` begin the message, the rest comes from git's stderr. */
export function connectionFailure(operation: string, place: string, stderr: string): SyncError {
  const rule = RULES.find(({ pattern }) => pattern.test(stderr));
  const said = saidLine(stderr);
  const what = `${operation} ${place}`;
  if (rule === undefined) {
    const quote = said === "" ? "git gave no reason" : said;
    return passing("RepositoryUnavailable", `${what} failed: ${quote}. Check that the server is up and reachable.`);
  }
  const message = `${what} failed: ${rule.advice}${said === "" ? "" : ` (git: ${said})`}`;
  return rule.retryable ? passing(rule.reason, message) : permanent(rule.reason, message);
}

/** Whether git failed because the ref that we asked for is gone, not because of the connection. */
export const isMissingRef = (stderr: string): boolean => /couldn't find remote ref/i.test(stderr);

/** What a rejected ref means for the push. */
export type Rejection =
  /** Somebody else moved the branch first: try again on the new head. */
  | { readonly kind: "conflict"; readonly failure: SyncError }
  /** The server could not do it just now, whoever asks. */
  | { readonly kind: "trouble"; readonly failure: SyncError }
  /** Its rules forbid it. */
  | { readonly kind: "refused"; readonly failure: SyncError };

// What servers say in place of a reason when the ref has moved between the advertisement and the update.
const LOST_RACE =
  /non-fast-forward|fetch first|stale info|cannot lock ref|failed to (?:update|lock|write) ref|incorrect old value|reference already exists|but expected|remote ref updated since/i;
const TROUBLE = /unpacker error|Internal Server Error|failed to migrate objects|remote failed to report status/i;
const NO_ACCESS = /insufficient permission|Permission denied|Read-only file system/i;
const NAME_TAKEN = /'(refs\/[^']*)' exists; cannot create/;

/** Reads a rejected ref's porcelain summary, `[remote rejected] (reason)`, and what the server printed besides. */
export function rejection(place: string, branch: string, summary: string, stderr: string): Rejection {
  const taken = NAME_TAKEN.exec(stderr)?.[1];
  if (taken !== undefined) {
    const message = `${place} cannot hold the branch ${branch} beside ${printable(taken)}. Choose another branch name.`;
    return { kind: "refused", failure: permanent("PushRejected", message) };
  }
  // A hook may speak of permissions too; its words are worth more than ours.
  if (NO_ACCESS.test(stderr) && !/hook declined/.test(summary))
    return { kind: "refused", failure: connectionFailure("Pushing to", place, stderr) };
  const reason = printable(summary);
  if (TROUBLE.test(reason)) {
    const message = `Pushing to ${place} failed: ${reason}. The server may be busy or out of space.`;
    return { kind: "trouble", failure: passing("RepositoryUnavailable", message) };
  }
  if (LOST_RACE.test(reason)) {
    const message = `Others keep pushing to ${branch} of ${place} (${reason}). The next run tries again.`;
    return { kind: "conflict", failure: passing("PushConflict", message) };
  }
  return { kind: "refused", failure: pushRejected(place, branch, reason, stderr) };
}

function pushRejected(place: string, branch: string, reason: string, stderr: string): SyncError {
  if (/currently checked out/.test(reason)) {
    const advice = "Push to a bare repository or to another branch.";
    return permanent("PushRejected", `${place} has ${branch} checked out and refused the push. ${advice}`);
  }
  // A hook's or a host's own words tell the user which rule it is.
  const words = remoteWords(stderr);
  const advice = "Change the branch's protection or hooks for this account, or choose another branch.";
  return permanent(
    "PushRejected",
    `${place} refused the push to ${branch}: ${reason}${words === "" ? "" : `: ${words}`}. ${advice}`,
  );
}

/** What the other side printed, on one line: at most 500 characters, without anything that a terminal or a log would interpret. */
function remoteWords(stderr: string): string {
  const lines = stderr.split("\n").flatMap((line) => (line.startsWith("remote: ") ? [printable(line.slice(8))] : []));
  return lines
    .filter((line) => line !== "")
    .join(" ")
    .slice(0, 500)
    .replace(/[.\s]+$/, "");
}

/** The line of git's stderr that says most. */
function saidLine(stderr: string): string {
  const lines = stderr
    .split("\n")
    .map(printable)
    .filter((line) => line !== "");
  const telling =
    lines.find((line) => /^ssh: |^[^ ]+: Permission denied \(/.test(line)) ??
    lines.find((line) => /^(?:remote: )?(?:fatal|error|ERROR):/.test(line)) ??
    lines.find((line) => !/^hint:|^warning:/.test(line));
  return (telling ?? "")
    .replace(/^(?:fatal|error): /, "")
    .slice(0, 300)
    .replace(/[.\s]+$/, "");
}

/** Removes terminal escapes and control characters; of URLs (a redirect's, a proxy's) drops credentials and queries. */
function printable(line: string): string {
  return line
    .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, "")
    .replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g, "")
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ")
    .replace(/(\w:\/\/)[^\s/@']*@/g, "$1")
    .replace(/(\w:\/\/[^\s?#']*)[?#][^\s']*/g, "$1")
    .trim();
}

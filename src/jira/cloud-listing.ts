import { passing, SyncError } from "../failure/index.ts";
import { isRecord, type ListedIssue, malformed, readArray, readListed } from "./issue.ts";
import { withoutOrderBy } from "./jql.ts";
import { hasStatus } from "./request-problem.ts";

/** Asks for the page after `token`, or the first one. */
export type ReadSearchPage = (jql: string, token: string | null, signal: AbortSignal) => Promise<unknown>;

const PASSES = 3;
const MAX_EMPTY_PAGES = 20;

/**
 * Every issue that the query finds on Jira Cloud, once. Pages hang together by tokens and there is no total, so a chain of tokens
 * that is broken, runs in circles or expires is walked again from its start, and is never taken for the end. A page that is shorter
 * than others before the last one may be sparse for good reason, or have lost issues: a second walk has to agree.
 */
export async function listCloud(jql: string, readPage: ReadSearchPage, signal: AbortSignal): Promise<ListedIssue[]> {
  // By creation, an issue keeps its place while others come, go or move; by key it would jump over the cursor when it moves.
  const ordered = `${withoutOrderBy(jql)} ORDER BY created ASC, key ASC`.trim();
  const byId = new Map<string, ListedIssue>();
  let flaw = "";
  let hasSparseWalk = false;
  for (let pass = 1; pass <= PASSES; pass++) {
    const outcome = await walk(ordered, readPage, signal);
    if (outcome.kind === "flawed") {
      flaw = outcome.flaw;
      continue;
    }
    const before = byId.size;
    for (const issue of outcome.issues) byId.set(issue.id, issue);
    if (!outcome.isSparse || (hasSparseWalk && byId.size === before)) return [...byId.values()];
    hasSparseWalk = true;
    flaw = "its pages hold other issues each time";
  }
  throw passing(
    "Incomplete",
    `Jira's search gave no complete result in ${PASSES} passes: ${flaw}. Nothing was decided on the partial result.`,
  );
}

type Walk =
  | { readonly kind: "complete"; readonly issues: readonly ListedIssue[]; readonly isSparse: boolean }
  | { readonly kind: "flawed"; readonly flaw: string };

async function walk(jql: string, readPage: ReadSearchPage, signal: AbortSignal): Promise<Walk> {
  const issues: ListedIssue[] = [];
  const seenTokens = new Set<string>();
  const pageSizes: number[] = [];
  let token: string | null = null;
  let emptyPages = 0;
  for (;;) {
    const page = await readPageAfter(token, jql, readPage, signal);
    if (page === null) return { kind: "flawed", flaw: "its page token expired" };
    for (const raw of page.issues) issues.push(readListed(raw));
    if (page.next === null) {
      // "Not the last page" without a way to the next one is no end.
      if (page.isLast === false) return { kind: "flawed", flaw: "a page before the last one had no token" };
      return { kind: "complete", issues, isSparse: pageSizes.some((size) => size !== pageSizes[0]) };
    }
    if (seenTokens.has(page.next)) return { kind: "flawed", flaw: "a page token came twice" };
    emptyPages = page.issues.length === 0 ? emptyPages + 1 : 0;
    if (emptyPages >= MAX_EMPTY_PAGES) return { kind: "flawed", flaw: `${MAX_EMPTY_PAGES} empty pages came in a row` };
    token = page.next;
    seenTokens.add(token);
    pageSizes.push(page.issues.length);
  }
}

interface SearchPage {
  readonly issues: readonly unknown[];
  readonly next: string | null;
  readonly isLast: boolean | null;
}

/** Null when the token is no longer good. */
async function readPageAfter(
  token: string | null,
  jql: string,
  readPage: ReadSearchPage,
  signal: AbortSignal,
): Promise<SearchPage | null> {
  let answer: unknown;
  try {
    answer = await readPage(jql, token, signal);
  } catch (error) {
    // The query was good enough for the first page, so what Jira refuses now is the token.
    if (token !== null && error instanceof SyncError && hasStatus(error, 400)) return null;
    throw error;
  }
  const issues = readArray(answer, "issues");
  if (!isRecord(answer)) throw malformed("a search result in another form than an object");
  refuseTruncation(answer["warnings"]);
  const next = answer["nextPageToken"] ?? null;
  if (next !== null && typeof next !== "string") throw malformed("a page token that is no text");
  return {
    issues,
    next: next === "" ? null : next,
    isLast: typeof answer["isLast"] === "boolean" ? answer["isLast"] : null,
  };
}

/** Jira warns when it has left clauses or results out for a limit: such a result is partial, whatever its pages say. */
function refuseTruncation(warnings: unknown): void {
  for (const warning of Array.isArray(warnings) ? warnings : []) {
    if (!isRecord(warning)) continue;
    const type = typeof warning["type"] === "string" && /^[A-Z_]{1,60}$/.test(warning["type"]) ? warning["type"] : "";
    if (!isRecord(warning["details"]) && !/LIMIT|EXCEED|TRUNC|PARTIAL/.test(type)) continue;
    const name = type === "" ? "" : ` (${type})`;
    throw passing("Incomplete", `Jira warns that its search result is partial${name}. Narrow the query.`);
  }
}

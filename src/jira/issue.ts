import { passing, SyncError } from "../failure/index.ts";
import { isIssueId } from "./jql.ts";

/** An issue that a search found. */
export interface ListedIssue {
  readonly id: string;
  readonly key: string;
  /** When it was last updated, where that was asked for and Jira told it. */
  readonly updatedMs?: number;
}

/** An issue as Jira's REST API gives it, with its embedded lists complete. */
export interface JiraIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: Record<string, unknown>;
  /** The histories, when they were asked for. */
  readonly changelog?: unknown[];
}

/** An issue whose lists Jira may have cut. */
export interface ReceivedIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: Record<string, unknown>;
  readonly changelog: unknown;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Checks id and key of a found issue; throws a retryable `MalformedResponse`. */
export function readListed(raw: unknown): ListedIssue {
  if (isRecord(raw)) {
    const id = typeof raw["id"] === "number" ? String(raw["id"]) : raw["id"];
    const key = raw["key"];
    if (typeof id === "string" && isIssueId(id) && typeof key === "string" && key !== "") {
      const updatedMs = isRecord(raw["fields"]) ? parseJiraDate(raw["fields"]["updated"]) : null;
      return { id, key, ...(updatedMs === null ? {} : { updatedMs }) };
    }
  }
  throw malformed("an issue without a numeric id or without a key");
}

/** Checks an issue with its fields; throws a retryable `MalformedResponse`. */
export function readIssue(raw: unknown): ReceivedIssue {
  const { id, key } = readListed(raw);
  const fields = isRecord(raw) ? raw["fields"] : undefined;
  if (!isRecord(fields)) throw malformed(`issue ${key} without fields`);
  return { id, key, fields, changelog: isRecord(raw) ? raw["changelog"] : undefined };
}

/** The array under `name`; throws a retryable `MalformedResponse`. */
export function readArray(answer: unknown, name: string): readonly unknown[] {
  const value = isRecord(answer) ? answer[name] : undefined;
  if (Array.isArray(value)) return value;
  throw malformed(`an answer without its list of ${name}`);
}

/** The count under `name`; throws a retryable `MalformedResponse`. */
export function readCount(answer: unknown, name: string): number {
  const value = isRecord(answer) ? answer[name] : undefined;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw malformed(`an answer without its ${name}`);
}

/** Milliseconds since the epoch of Jira's dates ("2026-01-31T12:00:00.000+0000"), or null. */
export function parseJiraDate(value: unknown): number | null {
  if (typeof value !== "string") return null;
  const ms = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
  return Number.isNaN(ms) ? null : ms;
}

/** The cause of a complaint about an answer, as long as it does not say which answer it was. */
class MalformedAnswer extends Error {
  override readonly name = "MalformedAnswer";
}

export function malformed(what: string): SyncError {
  return passing("MalformedResponse", `Jira sent ${what}.`, new MalformedAnswer(what));
}

/** A complaint about an answer with the request that it answered, and what to do about it; every other error as it is. */
export function located(error: unknown, request: string): unknown {
  if (!(error instanceof SyncError) || !(error.failure.cause instanceof MalformedAnswer)) return error;
  const what = error.failure.cause.message;
  return passing(
    "MalformedResponse",
    `Jira sent ${what} (${request}). Check Jira's base URL and the proxies and gateways before it.`,
  );
}

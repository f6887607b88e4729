import type { IncomingHttpHeaders } from "node:http";

const BASE_MS = 500;
const CAP_MS = 30_000;
/** A year: who asks for more has no time in mind, and dates come to an end. */
const LONGEST_ASKED_MS = 366 * 24 * 60 * 60_000;

/** Full jitter: anything from nothing up to a bound that doubles with every try (1, 2, …). */
export function backoffMs(tries: number, random: number): number {
  return Math.floor(random * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(tries - 1, 30)));
}

/**
 * How long the server asks to wait, in milliseconds from its answer and at most a year; null when it does not say.
 * Dates are compared with the server's own Date header: the local clock may be off by more than the wait.
 */
export function askedWaitMs(headers: IncomingHttpHeaders, nowMs: number): number | null {
  const serverNowMs = parseDate(headers.date) ?? nowMs;
  const retryAfter = headers["retry-after"]?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(retryAfter)) return asked(Math.ceil(Number(retryAfter) * 1000));
  const at = parseDate(retryAfter) ?? parseReset(headers["x-ratelimit-reset"], serverNowMs);
  return at === null ? null : asked(at - serverNowMs);
}

function asked(ms: number): number {
  return Math.min(Math.max(0, ms), LONGEST_ASKED_MS);
}

function parseReset(header: string | string[] | undefined, serverNowMs: number): number | null {
  if (typeof header !== "string") return null;
  const text = header.trim();
  if (!/^\d+$/.test(text)) return parseDate(text);
  // Atlassian sends a date; gateways before Jira send seconds, either from now or since the epoch.
  const seconds = Number(text);
  return seconds < 1e9 ? serverNowMs + seconds * 1000 : seconds * 1000;
}

function parseDate(text: string | undefined): number | null {
  if (text === undefined || text === "") return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}

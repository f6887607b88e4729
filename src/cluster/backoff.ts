import { SyncError } from "../failure/index.ts";

/** Full jitter in milliseconds: anything from nothing up to a bound that doubles with every try (1, 2, …) as far as the cap. */
export function backoffMs(tries: number, random: number, baseMs: number, capMs: number): number {
  return Math.floor(random * Math.min(capMs, baseMs * 2 ** Math.min(tries - 1, 30)));
}

/** The wait that the server asked for, in milliseconds; 0 where it did not. */
export function askedMs(error: unknown): number {
  if (!(error instanceof SyncError) || !error.failure.retryable) return 0;
  return (error.failure.retryAfter ?? 0) * 1000;
}

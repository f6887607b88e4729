import { SyncError } from "../failure/index.ts";
import type { GithubClient } from "./client.ts";

const MAX_TRIES = 4;

/**
 * Makes something that must not be there twice: it is looked for first, and again when the answer to its making was lost, since
 * GitHub may have made it all the same.
 */
export async function createOnce<T>(
  client: GithubClient,
  find: () => Promise<T | undefined>,
  create: () => Promise<T>,
  signal: AbortSignal,
): Promise<{ readonly value: T; readonly isNew: boolean }> {
  for (let tries = 1; ; tries++) {
    const found = await find();
    if (found !== undefined) return { value: found, isNew: tries > 1 };
    try {
      return { value: await create(), isNew: true };
    } catch (error) {
      if (!isLost(error) || tries >= MAX_TRIES) throw error;
      await client.backOff(tries, error.failure.message, signal);
    }
  }
}

function isLost(error: unknown): error is SyncError {
  return error instanceof SyncError && error.failure.reason === "RepositoryUnavailable" && error.failure.retryable;
}

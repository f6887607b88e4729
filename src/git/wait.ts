import { abortError, passing } from "../failure/index.ts";

/** Waits for `work`, but no longer than `limitMs` and not past an abort; the work itself has to be stopped by whoever started it. */
export async function within<T>(work: Promise<T>, what: string, limitMs: number, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw abortError(signal);
  let stop = (): void => {};
  const interrupted = new Promise<never>((_, reject) => {
    const onAbort = (): void => reject(abortError(signal));
    const onLimit = (): void => reject(passing("Timeout", `${what} did not finish within ${limitMs / 1000} s.`));
    const timer = setTimeout(onLimit, limitMs);
    signal.addEventListener("abort", onAbort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    };
  });
  try {
    return await Promise.race([work, interrupted]);
  } finally {
    stop();
  }
}

/** Sleeps for `delayMs`; an abort ends it at once. */
export async function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) throw abortError(signal);
  await new Promise<void>((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(abortError(signal));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, delayMs);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}

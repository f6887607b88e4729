import type { MetricsText } from "../metrics/index.ts";
import type { Check, Checks } from "./checks.ts";

export interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const TEXT = "text/plain; charset=utf-8";
const MAX_REASONS = 20;
const MAX_REASON_LENGTH = 500;

/** The page of a path; undefined where there is none. */
export type Pages = (path: string) => Promise<Page> | undefined;

export function pagesOf(metrics: MetricsText, { alive, ready }: Checks): Pages {
  const metricsPage = shared(async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() }));
  return (path) => {
    switch (path) {
      case "/metrics":
        return metricsPage();
      case "/healthz":
        return Promise.resolve(checkPage(alive));
      case "/readyz":
        return Promise.resolve(checkPage(ready));
      default:
        return undefined;
    }
  };
}

function checkPage(check: Check): Page {
  const reasons = check();
  if (reasons.length === 0) return { status: 200, type: TEXT, body: "ok\n" };
  const lines = reasons.slice(0, MAX_REASONS).map((reason) => reason.slice(0, MAX_REASON_LENGTH));
  return {
    status: 503,
    type: TEXT,
    body: lines.map((line) => `${line.replaceAll(/[\p{Cc}\p{Cf}]/gu, " ")}\n`).join(""),
  };
}

/** Whoever asks while an answer is being made gets the same one: a hundred who ask at once cost as much as one. */
function shared<T>(make: () => Promise<T>): () => Promise<T> {
  let making: Promise<T> | undefined;
  return () => {
    making ??= make().finally(() => {
      making = undefined;
    });
    return making;
  };
}

import type { Progress } from "../resource/index.ts";
import { rfc3339 } from "./time.ts";

// Issues arrive in bursts of a hundred, so a rate is measured over at least this long, and then smoothed.
const MEASURE_MS = 2_000;
const SMOOTHING_MS = 15_000;

// A guess that reaches further is not worth showing.
const MAX_REMAINING_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * The progress with its rate and estimated completion after `processed` of `total` issues. The rate is known after one
 * measurement and the estimate after two; between measurements both stay as they are, so neither flickers.
 */
export function measured(progress: Progress, processed: number, total: number, at: Date): Progress {
  const sample = progress.rateSample;
  const elapsedMs = sample === undefined ? Number.NaN : at.getTime() - Date.parse(sample.time);
  const next = { time: at.toISOString(), processedIssues: processed };
  if (sample === undefined || elapsedMs < 0) return { ...progress, rateSample: next };
  if (elapsedMs < MEASURE_MS) return progress;

  const previous = rateOf(progress);
  const current = ((processed - sample.processedIssues) * 1000) / elapsedMs;
  // Weighted by time: a measurement after a long pause says more than one after two seconds.
  const rate =
    previous === undefined ? current : previous + (1 - Math.exp(-elapsedMs / SMOOTHING_MS)) * (current - previous);
  const timed = { ...progress, rateSample: next, processingRate: rateText(rate) };
  return previous === undefined ? timed : estimated(timed, total - processed, at);
}

/** The progress with its estimate for what remains, or without one where the rate does not give any. */
export function estimated(progress: Progress, remaining: number, at: Date): Progress {
  const rate = rateOf(progress) ?? 0;
  const { estimatedCompletion: _, ...rest } = progress;
  const remainingMs = (remaining * 1000) / rate;
  if (remaining <= 0 || rate === 0 || remainingMs > MAX_REMAINING_MS) return rest;
  return { ...rest, estimatedCompletion: rfc3339(new Date(at.getTime() + remainingMs)) };
}

/** The progress without what only holds while issues are being written; the last rate stays, to be read afterwards. */
export function unmeasured(progress: Progress): Progress {
  const { estimatedCompletion: _, rateSample: __, ...rest } = progress;
  return rest;
}

function rateOf({ processingRate }: Progress): number | undefined {
  return processingRate === undefined ? undefined : Number.parseFloat(processingRate);
}

// Text, because Kubernetes keeps floating point numbers out of its objects. Three digits are as much as is known.
function rateText(rate: number): string {
  if (rate >= 100) return `${rate.toFixed(0)}/s`;
  if (rate >= 10) return `${rate.toFixed(1)}/s`;
  return `${rate.toFixed(rate >= 1 ? 2 : 4)}/s`;
}

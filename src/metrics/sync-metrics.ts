import { setImmediate as othersTurn } from "node:timers/promises";
import { SYNC_METRICS } from "./metric.ts";
import { type Sample, sampledText } from "./sampled-text.ts";
import {
  firstRecord,
  type MeasuredSync,
  nextRecord,
  SYNC_METRIC_NAMES,
  type SyncRecord,
  samplesOf,
} from "./sync-series.ts";

/** Names one sync. */
export interface SyncKey {
  readonly name: string;
  readonly namespace?: string | undefined;
}

/** The metrics of the syncs that are there. */
export class SyncMetrics {
  readonly #records = new Map<string, SyncRecord>();

  /** In Prometheus' text format. Between two metrics others have their turn: of many thousand syncs it takes a while. */
  async text(): Promise<string> {
    const parts: string[] = [];
    for (const name of SYNC_METRIC_NAMES) {
      parts.push(sampledText(name, SYNC_METRICS[name], this.#samples(name)));
      await othersTurn();
    }
    return parts.join("");
  }

  /** A sync as it is now. */
  observe(sync: MeasuredSync): void {
    const id = idOf(sync);
    const record = this.#records.get(id);
    this.#records.set(id, record === undefined ? firstRecord(sync) : nextRecord(record, sync));
  }

  /** A write of the status of a sync; of one that is not there it says nothing. */
  countUpdate(key: SyncKey, result: "success" | "error"): void {
    const record = this.#records.get(idOf(key));
    if (record === undefined) return;
    const updates = { ...record.updates, [result]: record.updates[result] + 1 };
    this.#records.set(idOf(key), { ...record, updates });
  }

  forget(key: SyncKey): void {
    this.#records.delete(idOf(key));
  }

  *#samples(metric: (typeof SYNC_METRIC_NAMES)[number]): Iterable<Sample> {
    for (const record of this.#records.values()) yield* samplesOf(metric, record);
  }
}

function idOf({ name, namespace = "default" }: SyncKey): string {
  return `${namespace}/${name}`;
}

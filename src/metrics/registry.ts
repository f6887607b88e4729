import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import type { Metric } from "./metric.ts";

/** Registers a gauge or a counter without a history of its own: it is what `value` gives when it is asked. */
export function registerValue(
  registry: Registry,
  name: string,
  { type, help, labels }: Metric,
  given: Readonly<Record<string, string>>,
  value: () => number,
): void {
  const configuration = { name, help, labelNames: [...labels], registers: [registry] };
  if (type === "counter") {
    new Counter({
      ...configuration,
      collect() {
        this.reset();
        this.inc(given, value());
      },
    });
    return;
  }
  new Gauge({
    ...configuration,
    collect() {
      this.set(given, value());
    },
  });
}

export function registerCounter(registry: Registry, name: string, { help, labels }: Metric): Counter {
  return new Counter({ name, help, labelNames: [...labels], registers: [registry] });
}

export function registerHistogram(registry: Registry, name: string, metric: Metric): Histogram {
  const { help, labels, buckets } = metric;
  return new Histogram({
    name,
    help,
    labelNames: [...labels],
    registers: [registry],
    ...(buckets === undefined ? {} : { buckets: [...buckets] }),
  });
}

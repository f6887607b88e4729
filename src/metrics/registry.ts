import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import type { Metric } from "./metric.ts";

/** The value of one series. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Registers a gauge or counter whose series are those that `samples` gives when it is asked: none outlives its reason. */
export function registerSampled(
  registry: Registry,
  name: string,
  metric: Metric,
  samples: () => Iterable<Sample>,
): void {
  const configuration = { name, help: metric.help, labelNames: [...metric.labels], registers: [registry] };
  if (metric.type === "counter") {
    new Counter({
      ...configuration,
      collect() {
        this.reset();
        for (const { labels, value } of samples()) this.inc(labels, value);
      },
    });
    return;
  }
  new Gauge({
    ...configuration,
    collect() {
      this.reset();
      for (const { labels, value } of samples()) this.set(labels, value);
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

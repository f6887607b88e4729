import type { Metric } from "./metric.ts";

/** The value of one series. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/**
 * A metric and its series in Prometheus' text format. Many thousand series are written several times faster than by way of
 * a library that keeps each, and none can outlive what it tells of.
 */
export function sampledText(name: string, { help, type }: Metric, samples: Iterable<Sample>): string {
  let text = `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;
  for (const { labels, value } of samples) text += `${name}{${labelText(labels)}} ${value}\n`;
  return text;
}

function labelText(labels: Sample["labels"]): string {
  let text = "";
  for (const name in labels) text += `${text === "" ? "" : ","}${name}="${escaped(labels[name] ?? "")}"`;
  return text;
}

const SPECIAL = /[\\"\n]/;

function escaped(value: string): string {
  if (!SPECIAL.test(value)) return value;
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parse, stringify } from "yaml";
import * as z from "zod";

const RULES = resolve(import.meta.dirname, "../../manifests/monitoring/rules.yaml");

const RuleSchema = z.object({
  alert: z.string(),
  expr: z.string(),
  for: z.string().optional(),
  labels: z.record(z.string(), z.string()),
  annotations: z.record(z.string(), z.string()),
});
const PrometheusRuleSchema = z.object({
  kind: z.literal("PrometheusRule"),
  spec: z.object({ groups: z.array(z.object({ name: z.string(), rules: z.array(RuleSchema) })) }),
});

export type AlertRule = z.infer<typeof RuleSchema>;

/** The alerts of manifests/monitoring. */
export async function alertRules(): Promise<readonly AlertRule[]> {
  const { spec } = PrometheusRuleSchema.parse(parse(await readFile(RULES, "utf8")));
  return spec.groups.flatMap(({ rules }) => rules);
}

/** Alerts as a file of rules, as Prometheus itself reads them. */
export function ruleFile(rules: readonly AlertRule[]): string {
  return stringify({ groups: [{ name: "jirasync", rules }] });
}

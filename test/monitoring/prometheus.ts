import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { stringify } from "yaml";
import * as z from "zod";
import { freePorts } from "../cluster/ports.ts";
import type { PrometheusTools } from "./prometheus-tools.ts";

/** One series of an answer, with its newest value. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A Prometheus that scrapes one target every two seconds. */
export interface Prometheus extends AsyncDisposable {
  /** What an instant query gives now; throws for one that it does not take. */
  query(expr: string): Promise<readonly Sample[]>;
  /** The same as soon as it gives something that `isRight`. */
  queryUntil(
    expr: string,
    isRight: (samples: readonly Sample[]) => boolean,
    signal: AbortSignal,
  ): Promise<readonly Sample[]>;
  /** The alerts that fire or wait to, by name. */
  alerts(): Promise<readonly string[]>;
}

const AnswerSchema = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("success"),
    data: z.object({
      resultType: z.literal("vector"),
      result: z.array(z.object({ metric: z.record(z.string(), z.string()), value: z.tuple([z.number(), z.string()]) })),
    }),
  }),
  z.object({ status: z.literal("error"), error: z.string() }),
]);
const AlertsSchema = z.object({
  data: z.object({ alerts: z.array(z.object({ labels: z.looseObject({ alertname: z.string() }) })) }),
});

const LOOK_EVERY_MS = 200;

/** Starts one that scrapes `target` ("host:port") and evaluates the rules. */
export async function startPrometheus(
  { prometheus }: PrometheusTools,
  target: string,
  rules: string,
  signal: AbortSignal,
): Promise<Prometheus> {
  const folder = await mkdtemp(join(tmpdir(), "jirasync-prometheus-"));
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  await writeFile(join(folder, "rules.yaml"), rules);
  await writeFile(join(folder, "prometheus.yaml"), configuration(target));
  const child = spawn(
    prometheus,
    [
      `--config.file=${join(folder, "prometheus.yaml")}`,
      `--storage.tsdb.path=${join(folder, "data")}`,
      `--web.listen-address=127.0.0.1:${port}`,
      "--log.level=warn",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = once(child, "close");
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  const get = async (path: string): Promise<unknown> => (await fetch(url + path, { signal })).json();
  const query: Prometheus["query"] = async (expr) => {
    const answer = AnswerSchema.parse(await get(`/api/v1/query?query=${encodeURIComponent(expr)}`));
    if (answer.status === "error") throw new Error(`Prometheus does not take ${expr}: ${answer.error}`);
    return answer.data.result.map(({ metric, value: [, value] }) => ({ labels: metric, value: Number(value) }));
  };
  const stop = async () => {
    child.kill("SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await ready(url, () => child.exitCode !== null, signal);
  } catch (error) {
    await stop();
    throw new Error(`Prometheus did not start: ${log}`, { cause: error });
  }
  return {
    query,
    async queryUntil(expr, isRight, limit) {
      for (;;) {
        const samples = await query(expr);
        if (isRight(samples)) return samples;
        if (limit.aborted) throw new Error(`${expr} gives ${JSON.stringify(samples)}`);
        await delay(LOOK_EVERY_MS);
      }
    },
    alerts: async () =>
      AlertsSchema.parse(await get("/api/v1/alerts")).data.alerts.map(({ labels }) => labels.alertname),
    [Symbol.asyncDispose]: stop,
  };
}

function configuration(target: string): string {
  return stringify({
    // A scrape that takes longer than the interval is a missed one, which makes all series stale.
    global: { scrape_interval: "2s", scrape_timeout: "2s", evaluation_interval: "1s" },
    rule_files: ["rules.yaml"],
    scrape_configs: [
      {
        job_name: "jira-sync-operator",
        honor_labels: true,
        static_configs: [{ targets: [target], labels: { namespace: "jira-sync-system" } }],
      },
    ],
  });
}

async function ready(url: string, hasEnded: () => boolean, signal: AbortSignal): Promise<void> {
  for (;;) {
    const isReady = await fetch(`${url}/-/ready`, { signal }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    if (hasEnded()) throw new Error("it has ended");
    await delay(LOOK_EVERY_MS, undefined, { signal });
  }
}

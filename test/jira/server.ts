import { parseArgs } from "node:util";
import * as z from "zod";
import { readRealIssues } from "./real-issues.ts";
import { startJira } from "./simulator.ts";

/**
 * `node test/jira/server.ts --deployment cloud --project DEMO=300 --port 0` serves until SIGTERM or SIGINT and prints one
 * JSON line `{url, email, token, pid}` when it is ready.
 */
const { values } = parseArgs({
  options: {
    deployment: { type: "string", default: "cloud" },
    project: { type: "string", multiple: true, default: ["DEMO=50"] },
    port: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    "context-path": { type: "string", default: "" },
    "issue-bytes": { type: "string", default: "4096" },
    "huge-every": { type: "string", default: "0" },
    "long-list-every": { type: "string", default: "250" },
    latency: { type: "string", default: "0" },
    "index-lag": { type: "string", default: "0" },
    "cache-bytes": { type: "string", default: String(256 * 2 ** 20) },
    "no-compression": { type: "boolean", default: false },
    "result-window": { type: "string" },
    load: { type: "string" },
  },
});

const whole = z.coerce.number().int().min(0);
const Project = z.templateLiteral([z.string().regex(/^[A-Z][A-Z0-9_]*$/), "=", z.int()]);
const projects = values.project.map((text) => {
  const [key = "", issues = ""] = Project.parse(text).split("=");
  return { key, issues: whole.parse(issues) };
});
const window = values["result-window"];

const jira = await startJira({
  deployment: z.enum(["cloud", "datacenter"]).parse(values.deployment),
  ...(values.load === undefined ? { projects } : { load: await readRealIssues(values.load) }),
  port: whole.parse(values.port),
  seed: whole.parse(values.seed),
  contextPath: values["context-path"],
  issueBytes: whole.parse(values["issue-bytes"]),
  hugeEvery: whole.parse(values["huge-every"]),
  longListEvery: whole.parse(values["long-list-every"]),
  latencyMs: whole.parse(values.latency),
  indexLagMs: whole.parse(values["index-lag"]),
  cacheBytes: whole.parse(values["cache-bytes"]),
  compression: !values["no-compression"],
  ...(window === undefined ? {} : { limits: { resultWindow: whole.parse(window) } }),
});
const { url, email, token } = jira;
process.stdout.write(`${JSON.stringify({ url, email, token, pid: process.pid })}\n`);
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    void jira[Symbol.asyncDispose]();
  });
}

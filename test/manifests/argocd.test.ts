import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { initialStatus, nextStatus, type Status } from "../../src/status/index.ts";
import { anyEvent } from "../status/any-events.ts";
import { kstatusOf } from "../status/kstatus.ts";
import { completed, discovered, failed, processed, START, started, statusAfter } from "../status/sync-events.ts";
import { MANIFESTS } from "./built-manifests.ts";

const Health = z.object({
  status: z.enum(["Healthy", "Progressing", "Degraded", "Suspended"]),
  message: z.string(),
});
const ConfigMap = z.object({ data: z.record(z.string(), z.string()) });

// Argo CD's interpreter speaks Lua 5.1.
const hasLua = spawnSync("lua5.1", ["-v"]).status === 0;
if (!hasLua) console.warn("Tests of Argo CD's health check are skipped: install lua5.1.");

const file = readFileSync(resolve(MANIFESTS, "argocd/argocd-cm.yaml"), "utf8");
const script = ConfigMap.parse(parse(file)).data["resource.customizations.health.sync.jira.io_JIRASync"] ?? "";

/** What Argo CD would show for each of the objects. */
function healthsOf(objects: readonly object[]): readonly z.infer<typeof Health>[] {
  const program = `
    local function check(obj)
      ${script}
    end
    for _, object in ipairs(${lua(objects)}) do
      local health = check(object)
      io.write(health.status, "\\t", (string.gsub(tostring(health.message), "%s", " ")), "\\n")
    end`;
  const lines = execFileSync("lua5.1", ["-"], { input: program, encoding: "utf8" }).trimEnd().split("\n");
  return lines.map((line) => {
    const [status, message] = line.split("\t");
    return Health.parse({ status, message });
  });
}

/** A JSON value as Lua writes it. */
function lua(value: unknown): string {
  if (value === null || value === undefined) return "nil";
  if (Array.isArray(value)) return `{${value.map(lua).join(",")}}`;
  if (typeof value === "object") {
    return `{${Object.entries(value)
      .map(([key, field]) => `[${lua(key)}]=${lua(field)}`)
      .join(",")}}`;
  }
  if (typeof value !== "string") return String(value);
  const bytes = [...Buffer.from(value)].map((byte) => `\\${String(byte).padStart(3, "0")}`);
  return `"${bytes.join("")}"`;
}

const object = (status: Status | undefined, spec: object = {}, generation = 1) => ({
  metadata: { name: "demo", generation },
  spec,
  status,
});

describe.skipIf(!hasLua)("Argo CD's health of a JIRASync", () => {
  const scheduled = nextStatus(initialStatus, {
    kind: "scheduled",
    generation: 1,
    nextSyncTime: new Date("2026-03-02T00:00:00Z"),
    at: START,
  });

  it.each([
    ["new", object(undefined), "Progressing", /present spec/],
    ["running", object(statusAfter(started(), discovered(150), processed(98))), "Progressing", /65% complete/],
    ["completed", object(statusAfter(started(), discovered(1), processed(1), completed())), "Healthy", /./],
    ["changed after that", object(statusAfter(started(), completed()), {}, 2), "Progressing", /present spec/],
    ["failed for good", object(statusAfter(started(), failed(false))), "Degraded", /no project ABC/],
    ["failed for now", object(statusAfter(started(), failed(true))), "Degraded", /no project ABC/],
    [
      "cancelled",
      object(statusAfter(started(), { kind: "cancelled", at: START, message: "Asked." })),
      "Degraded",
      /Asked/,
    ],
    ["waiting for its time", object(scheduled), "Healthy", /Runs next at 2026-03-02/],
    ["suspended before it ran", object(undefined, { suspend: true }), "Suspended", /spec\.suspend/],
    ["suspended after it ran", object(statusAfter(started(), completed()), { suspend: true }), "Healthy", /./],
  ] as const)("is told for one that is %s", (_, resource, status, message) => {
    expect(healthsOf([resource])).toEqual([{ status, message: expect.stringMatching(message) }]);
  });

  it("agrees with kstatus, whatever happens to a sync", () => {
    const statuses = fc
      .sample(fc.array(anyEvent, { maxLength: 12 }), { numRuns: 300, seed: 1 })
      .map((events) => events.reduce<Status>(nextStatus, initialStatus));
    const generationOf = ({ observedGeneration }: Status) => Math.max(observedGeneration, 1);
    const healths = healthsOf(statuses.map((status) => object(status, {}, generationOf(status))));
    for (const [index, status] of statuses.entries()) {
      const kstatus = kstatusOf(status, generationOf(status));
      const health = healths[index]?.status;
      if (kstatus === "Failed") expect(health).toBe("Degraded");
      if (kstatus === "Current") expect(health).toBe("Healthy");
      if (health === "Progressing") expect(kstatus).toBe("InProgress");
    }
  });
});

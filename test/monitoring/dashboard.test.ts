import { describe, expect, it } from "vitest";
import * as z from "zod";
import { dashboardText } from "../../scripts/dashboard.ts";
import { CONTROLLER_METRICS, JIRA_METRICS, SYNC_METRICS } from "../../src/metrics/index.ts";

const PlaceSchema = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() });
const PanelSchema = z.object({
  id: z.number(),
  title: z.string().min(1),
  gridPos: PlaceSchema,
  targets: z.array(z.object({ refId: z.string(), expr: z.string() })).default([]),
});
const { panels } = z.object({ panels: z.array(PanelSchema) }).parse(JSON.parse(dashboardText()));

type Place = z.infer<typeof PlaceSchema>;

function overlap(a: Place, b: Place): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

describe("the dashboard", () => {
  it("has every panel at a place of its own, within the 24 columns of Grafana", () => {
    for (const { title, gridPos } of panels) expect([title, gridPos.x + gridPos.w <= 24]).toEqual([title, true]);
    const overlapping = panels.flatMap((a, index) =>
      panels.slice(index + 1).flatMap((b) => (overlap(a.gridPos, b.gridPos) ? [`${a.title} / ${b.title}`] : [])),
    );
    expect(overlapping).toEqual([]);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });

  it("shows every metric of the tables", () => {
    const shown = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join("\n");
    const names = Object.keys({ ...SYNC_METRICS, ...JIRA_METRICS, ...CONTROLLER_METRICS });
    expect(names.filter((name) => !shown.includes(name))).toEqual([]);
  });
});

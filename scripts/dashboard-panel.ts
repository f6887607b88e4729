// What a Grafana dashboard is made of, as far as ours needs it.

/** One series of a panel. */
export interface Query {
  readonly expr: string;
  /** Its name in the legend. */
  readonly legend: string;
}

export interface Panel {
  readonly title: string;
  readonly kind: "stat" | "timeseries" | "table" | "bargauge";
  readonly description: string;
  /** A unit as Grafana calls it. */
  readonly unit: string;
  /** Of the 24 that a row is wide. */
  readonly width: number;
  readonly queries: readonly Query[];
  readonly max?: number;
}

export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

const HEIGHT = 8;
const COLUMNS = 24;
// biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the dashboard
const DATASOURCE = { type: "prometheus", uid: "${datasource}" };

/** The panels of a dashboard, each at its place. */
export function panelsOf(rows: readonly Row[]): readonly unknown[] {
  const placed: unknown[] = [];
  let [id, y] = [1, 0];
  for (const { title, panels } of rows) {
    placed.push({ id: id++, type: "row", title, collapsed: false, gridPos: { x: 0, y, w: COLUMNS, h: 1 }, panels: [] });
    y++;
    let x = 0;
    for (const panel of panels) {
      if (x + panel.width > COLUMNS) [x, y] = [0, y + HEIGHT];
      placed.push(panelOf(panel, id++, { x, y, w: panel.width, h: HEIGHT }));
      x += panel.width;
    }
    y += HEIGHT;
  }
  return placed;
}

function panelOf(panel: Panel, id: number, gridPos: Readonly<Record<string, number>>): unknown {
  const { title, kind, description, unit, queries, max } = panel;
  return {
    id,
    type: kind,
    title,
    description,
    gridPos,
    datasource: DATASOURCE,
    fieldConfig: {
      defaults: { unit, min: 0, ...(max === undefined ? {} : { max }), custom: customOf(kind) },
      overrides: [],
    },
    options: optionsOf(kind),
    targets: queries.map(({ expr, legend }, index) => ({
      refId: String.fromCharCode("A".charCodeAt(0) + index),
      datasource: DATASOURCE,
      expr,
      legendFormat: legend,
      ...(kind === "timeseries" ? { range: true } : { instant: true, range: false }),
      ...(kind === "table" ? { format: "table" } : {}),
    })),
    ...(kind === "table" ? { transformations: TABLE } : {}),
  };
}

function customOf(kind: Panel["kind"]): unknown {
  return kind === "timeseries" ? { drawStyle: "line", fillOpacity: 10, showPoints: "never", spanNulls: false } : {};
}

function optionsOf(kind: Panel["kind"]): unknown {
  switch (kind) {
    case "timeseries":
      return { legend: { displayMode: "list", placement: "bottom" }, tooltip: { mode: "multi", sort: "desc" } };
    case "table":
      return { showHeader: true, cellHeight: "sm" };
    case "stat":
      return {
        colorMode: "value",
        graphMode: "none",
        reduceOptions: { calcs: ["lastNotNull"] },
        textMode: "value_and_name",
      };
    case "bargauge":
      return { displayMode: "basic", orientation: "horizontal", reduceOptions: { calcs: ["lastNotNull"] } };
    default:
      return kind satisfies never;
  }
}

// The answers of several queries as the columns of one table: a row a sync.
const TABLE = [
  { id: "merge", options: {} },
  { id: "organize", options: { excludeByName: { Time: true } } },
];

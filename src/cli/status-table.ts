import type { ListedSync } from "../cluster/index.ts";
import { crd } from "../resource/index.ts";
import { durationText, messageOf } from "../status/index.ts";
import { tableLines } from "./table.ts";

type Column = ReturnType<typeof crd>["spec"]["versions"][number]["additionalPrinterColumns"][number];

export interface TableOptions {
  readonly isWide?: boolean;
  readonly withNamespace?: boolean;
}

/** The columns of `kubectl get jirasyncs`, with `-o wide` its further ones, else what the sync says of itself at the end. */
export function statusTable(
  syncs: readonly ListedSync[],
  now: Date,
  { isWide = false, withNamespace = false }: TableOptions = {},
): readonly string[] {
  const columns = printerColumns().filter(({ priority }) => isWide || priority === undefined);
  const head = [
    ...(withNamespace ? ["namespace"] : []),
    "name",
    ...columns.map(({ name }) => name),
    ...(isWide ? [] : ["message"]),
  ];
  const rows = syncs.map((sync) => [
    ...(withNamespace ? [sync.namespace ?? ""] : []),
    sync.name,
    ...columns.map((column) => cellOf(sync, column, now)),
    ...(isWide ? [] : [messageOf(sync)]),
  ]);
  return tableLines(head, rows);
}

function printerColumns(): readonly Column[] {
  return crd().spec.versions.flatMap(({ additionalPrinterColumns }) => additionalPrinterColumns);
}

function cellOf({ object, status }: ListedSync, { jsonPath, type }: Column, now: Date): string {
  // The defaults of the status are the server's: a file may be without them.
  const value = valueAt({ ...object, status }, jsonPath);
  if (typeof value !== "string") return typeof value === "number" ? String(value) : "";
  const time = type === "date" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? value : durationText(now.getTime() - time);
}

/** The value at a path of plain fields, such as ".status.phase". */
function valueAt(object: unknown, path: string): unknown {
  const fields = path.split(".").slice(1);
  return fields.reduce<unknown>((value, field) => (isRecord(value) ? value[field] : undefined), object);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

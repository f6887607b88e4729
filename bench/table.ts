/** One line of the benchmark's table. */
export interface Row {
  readonly scenario: string;
  /** Seconds. */
  readonly floor?: number;
  /** Seconds; undefined where no time was measured. */
  readonly sync?: number;
  readonly measured: string;
  readonly bound: string;
}

/** Rows as Markdown. */
export function table(rows: readonly Row[]): string {
  const seconds = (value: number | undefined) => (value === undefined ? "" : `${value.toFixed(2)} s`);
  const lines = rows.map(
    ({ scenario, floor, sync, bound, measured }) =>
      `| ${scenario} | ${seconds(floor)} | ${seconds(sync)} | ${measured} | ${bound} |`,
  );
  const head = ["| scenario | floor | jirasync | measured | bound |", "| --- | ---: | ---: | --- | --- |"];
  return [...head, ...lines].join("\n");
}

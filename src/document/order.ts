/** Compares by code units, so that the order is the same on every machine; `localeCompare` is not. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Compares whole numbers written in decimal digits, of any length: Jira's ids do not fit a double on every site. */
export function compareNumerals(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}

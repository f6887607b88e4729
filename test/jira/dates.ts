/** Jira's timestamp: milliseconds and an offset without a colon, e.g. `2024-05-06T07:08:09.123+0000`. */
export function jiraTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, -1)}+0000`;
}

/** A date without time, `2024-05-06`. */
export function jiraDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

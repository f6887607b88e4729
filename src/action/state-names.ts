/** Of the states that the main step saves for its post step; apart from what reads them, which takes time to load. */
export const STATES = { runs: "runs", ended: "ended" } as const;

/** Whether a main step began to write resources of the cluster and did not reach its end. */
export function isUnfinished(env: Readonly<Record<string, string | undefined>>): boolean {
  return Boolean(env[`STATE_${STATES.runs}`]) && !env[`STATE_${STATES.ended}`];
}

/** What is wrong, as a person would say it; empty while all is well. Called on each probe: it must answer at once. */
export type Check = () => readonly string[];

/** What a cluster asks a process for. */
export interface Checks {
  /** Only a restart can mend what is wrong here. */
  readonly alive: Check;
  /** It does not work yet, or not now. */
  readonly ready: Check;
}

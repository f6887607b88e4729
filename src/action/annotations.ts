/** A note that the page of a run and the changed files of a pull request show. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** Path in the repository, with a line and column from 1. */
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
}

// GitHub shows no more of one step.
const MOST = 10;
const RANK = { error: 0, warning: 1, notice: 2 } as const;

/** The worst ones that fit, the earlier of equals first, and those that have to be left to the log. */
export function worstAnnotations(all: readonly Annotation[]): {
  readonly shown: readonly Annotation[];
  readonly left: readonly Annotation[];
} {
  const sorted = all.toSorted((a, b) => RANK[a.level] - RANK[b.level]);
  return { shown: sorted.slice(0, MOST), left: sorted.slice(MOST) };
}

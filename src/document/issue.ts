/** An issue as Jira's REST API gives it, its embedded lists already complete. */
export interface IssueData {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The histories of the changelog; only there when they were asked for. */
  readonly changelog?: readonly unknown[];
}

/** The lists of an issue that a document holds at its top level, under these names and in this order. */
export const INCLUDES = ["comments", "worklogs", "attachments", "changelog"] as const;
export type Include = (typeof INCLUDES)[number];

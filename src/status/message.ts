import { MAX_MESSAGE_LENGTH, type Operation, type Progress, type Status, type SyncState } from "../resource/index.ts";

const STAGES: Record<Operation, string> = {
  connect: "Connecting to Jira and the repository",
  "discover-issues": "Finding the issues",
  "sync-issues": "Writing issues",
  "push-changes": "Pushing to the repository",
};

/** What is being done in an operation. */
export function stageOf(operation: Operation | undefined): string {
  return operation === undefined ? "Starting" : STAGES[operation];
}

/** Where a run stands: "Sync operation 65% complete (98/150 issues)". */
export function progressMessage(progress: Progress, { totalIssues, issues }: SyncState): string {
  if (totalIssues === 0) return progress.stage ?? stageOf(progress.currentOperation);
  return `Sync operation ${progress.percentage}% complete (${issues} issues)`;
}

/** What a completed run did: "Sync completed: 150 issues (12 created, 3 updated, 135 unchanged), 2 deleted". */
export function completedMessage({ syncState }: Status): string {
  if (syncState === undefined) return "Sync completed";
  const { processedIssues, createdIssues, updatedIssues, unchangedIssues, deletedIssues, failedIssues } = syncState;
  const deleted = deletedIssues === 0 ? "" : `, ${deletedIssues} deleted`;
  const failed = failedIssues === 0 ? "" : `, ${failedIssues} failed`;
  const counts = `${createdIssues} created, ${updatedIssues} updated, ${unchangedIssues} unchanged${failed}`;
  return `Sync completed: ${processedIssues} ${processedIssues === 1 ? "issue" : "issues"} (${counts})${deleted}`;
}

/** A message within the limit of Kubernetes. */
export function limited(message: string): string {
  return message.length <= MAX_MESSAGE_LENGTH ? message : `${message.slice(0, MAX_MESSAGE_LENGTH - 1)}…`;
}

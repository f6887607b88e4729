import type { Annotation } from "./annotations.ts";
import type { RequestedSyncs } from "./requested-syncs.ts";
import type { EndedRun } from "./run-shown.ts";

/** What is wrong with manifests, at its place. */
export function problemAnnotations(problems: RequestedSyncs["problems"]): readonly Annotation[] {
  return problems.map(({ source, message, line, column, isFile }) => ({
    level: "error",
    title: isFile ? "Invalid manifest" : "jirasync: wrong input",
    message: isFile ? message : `${source}: ${message}`,
    ...(isFile ? { file: source } : {}),
    ...(isFile && line !== undefined ? { line } : {}),
    ...(isFile && column !== undefined ? { col: column } : {}),
  }));
}

/** Why a run did not complete, which issues failed, and whether the cluster knows how it ended. */
export function runAnnotations({ resource, outcome, clusterFailure, requested }: EndedRun): readonly Annotation[] {
  const { name } = resource.metadata;
  const annotations: Annotation[] = [];
  if (outcome.kind === "failed") {
    const { reason, message } = outcome.failure;
    annotations.push({ level: "error", title: `${name}: ${reason}`, message });
  }
  if (outcome.kind === "cancelled") {
    annotations.push({ level: "warning", title: `${name}: cancelled`, message: outcome.message });
  }
  if (clusterFailure !== undefined) {
    const level = requested.cluster?.isRequired === true ? "error" : "warning";
    annotations.push({
      level,
      title: `${name}: the cluster does not have its last status`,
      message: clusterFailure.message,
    });
  }
  const failed = outcome.kind === "cancelled" ? [] : (outcome.report?.failed ?? []);
  for (const { id, key, failure } of failed) {
    annotations.push({ level: "warning", title: `${name}: ${key ?? id}: ${failure.reason}`, message: failure.message });
  }
  return annotations;
}

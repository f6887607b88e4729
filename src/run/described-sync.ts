import { UsageError } from "../failure/index.ts";
import {
  API_VERSION,
  defaultName,
  type JiraSync,
  KIND,
  type Problem,
  parseJiraSync,
  syncTypeOf,
} from "../resource/index.ts";
import type { Options } from "./options.ts";

/** The syncs that somebody asks for, or all that is wrong with what they ask. */
export type Requested =
  | { readonly ok: true; readonly syncs: readonly JiraSync[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The sync of a manifest with what the options say of a single run. */
export function withOverrides(resource: JiraSync, options: Options): JiraSync {
  const { spec, metadata } = resource;
  const namespace = options.text("namespace") ?? metadata.namespace;
  if (metadata.namespace !== undefined && namespace !== metadata.namespace) {
    throw new UsageError(
      `the manifest of ${metadata.name} is for namespace ${metadata.namespace}, not ${namespace}; leave ${options.label("namespace")} out`,
    );
  }
  return {
    ...resource,
    metadata: namespace === undefined ? metadata : { ...metadata, namespace },
    spec: {
      ...spec,
      destination: { ...spec.destination, repository: options.text("repository") ?? spec.destination.repository },
      retryPolicy: { ...spec.retryPolicy, maxRetries: options.integer("max-retries") ?? spec.retryPolicy.maxRetries },
      failurePolicy: { maxFailedIssues: options.integer("max-failed-issues") ?? spec.failurePolicy.maxFailedIssues },
    },
  };
}

/** The sync that options describe without a manifest. */
export function describedSync(options: Options): Requested {
  const target = given({
    projectKey: options.text("project"),
    jqlQuery: options.text("jql"),
    epicKey: options.text("epic"),
    issueKeys: options.list("issues")?.slice(),
  });
  const manifest = {
    apiVersion: API_VERSION,
    kind: KIND,
    metadata: { name: options.text("name") ?? defaultName(target), ...given({ namespace: options.text("namespace") }) },
    spec: {
      syncType: options.flag("incremental") === true ? "incremental" : syncTypeOf(target),
      target,
      destination: given({
        repository: options.text("repository"),
        branch: options.text("branch"),
        path: options.text("path"),
        format: options.text("format"),
        layout: options.text("layout"),
        relationships: options.text("relationships"),
        prune: options.flag("prune"),
      }),
      ...given({
        fields: options.list("fields"),
        include: options.list("include"),
        timeout: options.integer("timeout"),
      }),
      // A person at a terminal wants to see the failure, not to wait for another try of the whole run.
      retryPolicy: { maxRetries: options.integer("max-retries") ?? 0 },
      failurePolicy: { maxFailedIssues: options.integer("max-failed-issues") ?? 0 },
    },
  };
  const result = parseJiraSync(manifest, "options", { localRepository: true });
  return result.ok
    ? { ok: true, syncs: result.manifests }
    : { ok: false, problems: result.problems.map((problem) => ofOption(problem, options)) };
}

const OPTION_OF_FIELD: Readonly<Record<string, string>> = {
  "metadata.name": "name",
  "metadata.namespace": "namespace",
  "spec.target.projectKey": "project",
  "spec.target.jqlQuery": "jql",
  "spec.target.epicKey": "epic",
  "spec.target.issueKeys": "issues",
  "spec.destination.repository": "repository",
  "spec.destination.branch": "branch",
  "spec.destination.path": "path",
  "spec.fields": "fields",
  "spec.include": "include",
};

/** Who wrote an option has to find it again: its name stands where a manifest's file would. */
function ofOption(problem: Problem, options: Options): Problem {
  const option = OPTION_OF_FIELD[problem.path.replace(/\[\d+\]$/, "")];
  return option === undefined ? problem : { ...problem, source: options.label(option) };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The values that are there: an option that was not given must not hide a default. */
function given<T extends Record<string, unknown>>(values: T): Given<T> {
  const found: Given<T> = {};
  for (const [name, value] of Object.entries(values)) if (value !== undefined) Object.assign(found, { [name]: value });
  return found;
}

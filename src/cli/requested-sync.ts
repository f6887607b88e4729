import {
  API_VERSION,
  defaultName,
  type JiraSync,
  KIND,
  type Problem,
  parseJiraSync,
  syncTypeOf,
} from "../resource/index.ts";
import { type Arguments, type Io, UsageError } from "./command.ts";
import { readManifests } from "./manifests.ts";

export type Requested =
  | { readonly ok: true; readonly syncs: readonly JiraSync[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The syncs that a command line asks for: those of its manifests, or the one that its options describe. */
export async function requestedSyncs(args: Arguments, io: Io, signal: AbortSignal): Promise<Requested> {
  const files = args.list("file");
  if (files === undefined) return fromOptions(args);
  const { resources, problems } = await readManifests(files, io, { localRepository: true }, signal);
  if (problems.length > 0) return { ok: false, problems };
  assertDistinct(resources);
  return { ok: true, syncs: resources.map((resource) => withOverrides(resource, args)) };
}

// Two syncs of one name would overwrite each other's state.
function assertDistinct(resources: readonly JiraSync[]): void {
  const names = resources.map(({ metadata }) => metadata.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`two manifests are named ${twice}; give each sync a name of its own`);
}

function withOverrides(resource: JiraSync, args: Arguments): JiraSync {
  const { spec } = resource;
  return {
    ...resource,
    spec: {
      ...spec,
      destination: { ...spec.destination, repository: args.text("repository") ?? spec.destination.repository },
      retryPolicy: { ...spec.retryPolicy, maxRetries: args.integer("max-retries") ?? spec.retryPolicy.maxRetries },
      failurePolicy: { maxFailedIssues: args.integer("max-failed-issues") ?? spec.failurePolicy.maxFailedIssues },
    },
  };
}

function fromOptions(args: Arguments): Requested {
  const target = given({
    projectKey: args.text("project"),
    jqlQuery: args.text("jql"),
    epicKey: args.text("epic"),
    issueKeys: args.list("issues")?.slice(),
  });
  const manifest = {
    apiVersion: API_VERSION,
    kind: KIND,
    metadata: { name: args.text("name") ?? defaultName(target), ...given({ namespace: args.text("namespace") }) },
    spec: {
      syncType: args.flag("incremental") === true ? "incremental" : syncTypeOf(target),
      target,
      destination: given({
        repository: args.text("repository"),
        branch: args.text("branch"),
        path: args.text("path"),
        format: args.text("format"),
        layout: args.text("layout"),
        relationships: args.text("relationships"),
        prune: args.flag("prune"),
      }),
      ...given({ fields: args.list("fields"), include: args.list("include"), timeout: args.integer("timeout") }),
      // A person at a terminal wants to see the failure, not to wait for another try of the whole run.
      retryPolicy: { maxRetries: args.integer("max-retries") ?? 0 },
      failurePolicy: { maxFailedIssues: args.integer("max-failed-issues") ?? 0 },
    },
  };
  const result = parseJiraSync(manifest, "options", { localRepository: true });
  return result.ok ? { ok: true, syncs: result.manifests } : { ok: false, problems: result.problems.map(ofOption) };
}

const OPTION_OF_FIELD: Readonly<Record<string, string>> = {
  "metadata.name": "--name",
  "metadata.namespace": "--namespace",
  "spec.target.projectKey": "--project",
  "spec.target.jqlQuery": "--jql",
  "spec.target.epicKey": "--epic",
  "spec.target.issueKeys": "--issues",
  "spec.destination.repository": "--repository",
  "spec.destination.branch": "--branch",
  "spec.destination.path": "--path",
  "spec.fields": "--fields",
  "spec.include": "--include",
};

/** Who wrote an option has to find it again: its name stands where a manifest's file would. */
function ofOption(problem: Problem): Problem {
  return { ...problem, source: OPTION_OF_FIELD[problem.path.replace(/\[\d+\]$/, "")] ?? problem.source };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The values that are there: an option that was not given must not hide a default. */
function given<T extends Record<string, unknown>>(values: T): Given<T> {
  const found: Given<T> = {};
  for (const [name, value] of Object.entries(values)) if (value !== undefined) Object.assign(found, { [name]: value });
  return found;
}

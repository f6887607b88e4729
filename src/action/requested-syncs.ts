import { UsageError } from "../failure/index.ts";
import type { JiraSync, Problem } from "../resource/index.ts";
import { describedSync, type Options, repeatedSyncs, withOverrides } from "../run/index.ts";
import type { Inputs } from "./input.ts";
import { type ManifestSource, readManifestInput } from "./manifest-input.ts";
import { placeOf } from "./manifest-place.ts";
import { repeatedName } from "./repeated-name.ts";
import type { Runner } from "./runner.ts";

/** What a step asks for. The problems of one manifest do not keep those of the other files from running. */
export interface RequestedSyncs {
  readonly syncs: readonly JiraSync[];
  readonly problems: readonly (Problem & { readonly isFile: boolean })[];
}

const TARGETS = ["project", "jql", "epic", "issue-keys"] as const;

/** A manifest says these itself; an input that silently lost against it, or won, would surprise somebody. */
const OF_MANIFEST = [
  ...TARGETS,
  ...["branch", "path", "format", "layout", "relationships", "fields", "include"],
  ...["incremental", "prune", "name", "timeout"],
];

const LOCAL = { localRepository: true } as const;

/** The syncs of the input `manifest`, or the one that the other inputs describe; throws UsageError for what does not go together. */
export async function requestedSyncs(inputs: Inputs, { env }: Runner): Promise<RequestedSyncs> {
  const manifest = inputs.text("manifest");
  if (manifest === undefined) return described(inputs, env);
  const clashing = OF_MANIFEST.find((name) => isGiven(inputs, name));
  if (clashing !== undefined) {
    throw new UsageError(`the inputs manifest and ${clashing} exclude each other; write ${clashing} into the manifest`);
  }
  const sources = await readManifestInput(manifest, env["GITHUB_WORKSPACE"] ?? ".", LOCAL);
  const syncs = sources.flatMap(({ result, ...source }) =>
    result.ok ? result.manifests.map((resource) => ({ ...source, resource: withOverrides(resource, inputs) })) : [],
  );
  const repeated = repeatedSyncs(syncs);
  const isRepeated = new Set(repeated.map(({ sync }) => sync));
  const problems = sources.flatMap(({ result, isFile }) =>
    result.ok ? [] : result.problems.map((problem) => ({ ...problem, isFile })),
  );
  return {
    syncs: syncs.filter((sync) => !isRepeated.has(sync)).map(({ resource }) => resource),
    problems: [...problems, ...repeated.map(repeatedProblem)],
  };
}

type SourcedSync = Omit<ManifestSource, "result"> & { readonly resource: JiraSync };

function repeatedProblem({ sync, earlier }: { readonly sync: SourcedSync; readonly earlier: SourcedSync }) {
  const { source, isFile, text, resource } = sync;
  const place = placeOf(text, resource, ["metadata", "name"]);
  return { source, isFile, path: "metadata.name", message: repeatedName(resource, earlier.source), ...place };
}

function described(inputs: Inputs, env: Runner["env"]): RequestedSyncs {
  const given = TARGETS.filter((name) => isGiven(inputs, name));
  if (given.length !== 1) {
    const problem = given.length === 0 ? "no target is given" : `the inputs ${given.join(" and ")} exclude each other`;
    throw new UsageError(`${problem}; give one of the inputs manifest, ${TARGETS.join(", ")}`);
  }
  const result = describedSync(optionsOf(inputs, ownRepository(env)));
  return result.ok
    ? { syncs: result.syncs, problems: [] }
    : { syncs: [], problems: result.problems.map((problem) => ({ ...problem, isFile: false })) };
}

/** The inputs by the names that a run knows them by. */
function optionsOf(inputs: Inputs, repository: string | undefined): Options {
  const nameOf = (option: string) => (option === "issues" ? "issue-keys" : option);
  return {
    ...inputs,
    text: (name) => inputs.text(name) ?? (name === "repository" ? repository : undefined),
    list: (name) => inputs.list(nameOf(name)),
    label: (name, variable) => inputs.label(nameOf(name), variable),
  };
}

/** The address of the repository whose workflow this is. */
export function ownRepository(env: Runner["env"]): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return server && repository ? `${server}/${repository}` : undefined;
}

function isGiven(inputs: Inputs, name: string): boolean {
  return inputs.text(name) !== undefined || inputs.list(name) !== undefined || isSaid(inputs, name);
}

function isSaid(inputs: Inputs, name: string): boolean {
  return inputs.flag(name) !== undefined || inputs.integer(name) !== undefined;
}

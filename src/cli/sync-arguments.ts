import { UsageError } from "../failure/index.ts";
import type { Arguments } from "./command.ts";

const TARGET_OPTIONS = ["project", "jql", "epic", "issues"] as const;

/** A manifest says these itself; an option that silently lost against it, or won, would surprise somebody. */
const MANIFEST_OPTIONS = [
  ...TARGET_OPTIONS,
  ...["branch", "path", "format", "layout", "relationships", "fields", "include"],
  ...["incremental", "prune", "name", "timeout"],
];

/** Throws UsageError for options of sync and plan that do not go together; their values are for the schema to judge. */
export function assertSyncArguments(args: Arguments): void {
  const [operand] = args.operands;
  if (operand !== undefined) {
    throw new UsageError(`unexpected "${operand}"; a target is given with --project, --jql, --epic or --issues`);
  }
  if (args.list("file") === undefined) assertOneTarget(args);
  else assertNoneOfManifest(args);
}

function assertOneTarget(args: Arguments): void {
  const targets = TARGET_OPTIONS.filter((name) => isGiven(args, name));
  if (targets.length !== 1) {
    const problem =
      targets.length === 0 ? "the target is missing" : `--${targets.slice(0, 2).join(" and --")} exclude each other`;
    throw new UsageError(`${problem}; give one of --project, --jql, --epic, --issues, or a manifest with -f`);
  }
  if (args.text("repository") === undefined) {
    throw new UsageError("the destination is missing; give --repository https://… or the path of a bare repository");
  }
}

function assertNoneOfManifest(args: Arguments): void {
  const clashing = MANIFEST_OPTIONS.find((name) => isGiven(args, name));
  if (clashing === undefined) return;
  throw new UsageError(`--${clashing} and -f exclude each other; write it into the manifest`);
}

function isGiven(args: Arguments, name: string): boolean {
  return args.text(name) !== undefined || args.list(name) !== undefined || args.flag(name) !== undefined;
}

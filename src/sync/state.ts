import * as z from "zod";
import { permanent } from "../failure/index.ts";
import { countKeys } from "./key-ranges.ts";

const SCHEMA_VERSION = 1;

// Far more than any Jira holds: a state that somebody has edited must not make a run write out billions of keys.
const MOST_KEYS = 10_000_000;

/**
 * What a sync remembers between runs, committed together with the data it speaks of: a push is all or nothing,
 * so the state can never claim more than the branch holds. For a project its size does not grow with the number of issues.
 */
const StateSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** Of everything that decides which bytes land where; another hash means a full run. */
  configHash: z.string(),
  /** Jira's clock when the last complete run began: all that was updated before it is in the branch. Null: nothing is proven yet. */
  watermark: z.iso.datetime().nullable(),
  /**
   * The versions of issues (key and date of update) that the branch holds, of those updated in the look-back before the watermark:
   * how many, and digests of them by the last two digits of their numbers. The next run finds them again and need not fetch them.
   */
  lookBack: z.object({ issues: z.number().int().min(0), digests: z.record(z.string(), z.string()) }).optional(),
  /** Issues that could not be mirrored, tried again by every run until they can. */
  pending: z.array(z.object({ id: z.string(), key: z.string().optional(), reason: z.string() })),
  /** The last time that every issue of the target was listed (Jira's clock), and how many issues it held at the last run. */
  census: z.object({ at: z.iso.datetime(), issues: z.number().int().min(0) }).nullable(),
  /** How files were laid out, so that a change of format or layout takes the old ones away. */
  place: z.object({ format: z.enum(["yaml", "markdown", "json"]), layout: z.enum(["flat", "sharded"]) }),
  /** The project that is mirrored whole: all in its folder belongs to this sync. */
  project: z.string().optional(),
  /** The mirrored keys as ranges, where the path does not tell them (a JQL query, an epic, a key list). */
  owned: z
    .record(z.string(), z.string().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/))
    .refine((ranges) => countKeys(ranges) <= MOST_KEYS)
    .optional(),
});

export type State = Readonly<z.infer<typeof StateSchema>>;

const DEFAULT_NAMESPACE = "default";

/** Syncs of one name in two namespaces are two: neither may take the other's files for its own. */
export function statePath(root: string, name: string, namespace: string = DEFAULT_NAMESPACE): string {
  const folder = stateFolder(root);
  return namespace === DEFAULT_NAMESPACE ? `${folder}/${name}.json` : `${folder}/${namespace}/${name}.json`;
}

/** Where all syncs of one directory keep their states. */
export function stateFolder(root: string): string {
  return root === "" ? ".jirasync" : `${root}/.jirasync`;
}

export function serializeState(state: Omit<State, "schemaVersion">): Buffer {
  return Buffer.from(`${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...state }, null, 2)}\n`);
}

/** Null when there is none or when it can't be read: the run is then a full one, which needs no state and writes a new one. */
export function parseState(bytes: Buffer | null): State | null {
  if (bytes === null) return null;
  const json = parseJson(bytes.toString("utf8"));
  if (isNewer(json)) {
    throw permanent(
      "InvalidSpec",
      "The state in the destination was written by a newer jirasync. Upgrade jirasync, or choose another --name for this sync.",
    );
  }
  return StateSchema.safeParse(json).data ?? null;
}

function isNewer(json: unknown): boolean {
  const version = z.looseObject({ schemaVersion: z.number() }).safeParse(json).data?.schemaVersion;
  return version !== undefined && version > SCHEMA_VERSION;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether anything but the clock differs: a run that only looked must not make a commit. */
export function saysTheSame(a: Omit<State, "schemaVersion">, b: State | null): boolean {
  if (b === null) return false;
  const facts = ({ configHash, pending, place, project, owned }: Omit<State, "schemaVersion">) =>
    JSON.stringify([configHash, pending, place.format, place.layout, project, Object.entries(owned ?? {}).sort()]);
  return facts(a) === facts(b);
}

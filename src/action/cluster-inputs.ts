import type { InputTable } from "./input.ts";

/** How a cluster is reached. */
export const CLUSTER_INPUTS = {
  kubeconfig: {
    kind: "text",
    description: "How to reach the cluster: a kubeconfig, as a file or as its content (from a secret)",
    otherwise: "$KUBECONFIG, ~/.kube/config, or the account of the pod that the job runs in",
  },
  context: { kind: "text", description: "Context of the kubeconfig", otherwise: "its current one" },
  namespace: {
    kind: "text",
    description: "Namespace of the JIRASync",
    otherwise: "the manifest's, else the context's, else default",
  },
} as const satisfies InputTable;

const WAIT_INPUTS = {
  timeout: { kind: "text", description: "Give up after this time, such as 90s or 1h30m", otherwise: "30m" },
  grace: { kind: "text", description: "For how long a sync that is not there may still appear", otherwise: "30s" },
} as const satisfies InputTable;

const ENDED_OUTPUTS = {
  phase: "Completed, Failed or Cancelled; of several syncs the one that asks most; else how far it is, or nothing",
  result: "completed, failed (also when the wait itself did), timeout, or gone (deleted, or never there)",
  commit: "The commits that were pushed",
  "total-issues": "Issues that the targets list",
  "processed-issues": "Issues that were looked at",
  "failed-issues": "Issues that could not be mirrored",
} as const;

/** What they are of a wait that fails before it has seen how the syncs end. */
export const UNSEEN_END = {
  phase: "",
  result: "failed",
  commit: "",
  "total-issues": "0",
  "processed-issues": "0",
  "failed-issues": "0",
} as const satisfies Record<keyof typeof ENDED_OUTPUTS, string>;

/** Of the action in apply/. */
export const APPLY_INPUTS = {
  manifest: {
    kind: "text",
    isRequired: true,
    description: "JIRASync manifests: a file, a glob pattern, several of them (one a line), or the YAML itself",
  },
  "name-suffix": {
    kind: "text",
    description: "Put behind each name, after a hyphen, for one resource a run; such as the id of the run",
  },
  "force-conflicts": { kind: "flag", description: "Take over fields that another manager keeps", otherwise: "false" },
  wait: { kind: "flag", description: "Wait until they have ended, as the wait action", otherwise: "false" },
  ...WAIT_INPUTS,
  ...CLUSTER_INPUTS,
} as const satisfies InputTable;

/** What each output of apply holds; of several resources, lists separated by commas in the same order. */
export const APPLY_OUTPUTS = {
  name: "Name of the resource, with its suffix",
  namespace: "Its namespace",
  generation: "Its generation",
  ...ENDED_OUTPUTS,
} as const;

/** Of the action in wait/. */
export const WAIT_ACTION_INPUTS = {
  name: { kind: "list", description: "Names of the syncs to wait for, separated by commas or line ends" },
  selector: { kind: "text", description: "Those with these labels, as kubectl -l" },
  ...WAIT_INPUTS,
  ...CLUSTER_INPUTS,
} as const satisfies InputTable;

/** What each output of wait holds; of several syncs, the sums and lists separated by commas. */
export const WAIT_OUTPUTS = { name: "Names of the syncs", ...ENDED_OUTPUTS } as const;

/** The wait action as a workflow calls it. */
export const WAIT_ACTION = { inputs: WAIT_ACTION_INPUTS, refusedOutputs: UNSEEN_END };

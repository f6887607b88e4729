// The action.yml files, from the tables of inputs that the actions read.
import { stringify } from "yaml";
import {
  APPLY_INPUTS,
  APPLY_OUTPUTS,
  type Input,
  type InputTable,
  SYNC_INPUTS,
  SYNC_OUTPUTS,
  VALIDATE_INPUTS,
  VALIDATE_OUTPUTS,
  WAIT_ACTION_INPUTS,
  WAIT_OUTPUTS,
} from "../src/action/index.ts";

interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: InputTable;
  readonly outputs: Readonly<Record<string, string>>;
  readonly main: string;
  readonly post?: string;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  "action.yml": {
    name: "jirasync",
    description: "Mirrors Jira issues into a Git repository, change by change, and proves that none is missing",
    inputs: SYNC_INPUTS,
    outputs: SYNC_OUTPUTS,
    main: "dist/sync.js",
    post: "dist/post.js",
  },
  "apply/action.yml": {
    name: "jirasync apply",
    description: "Applies JIRASync manifests to a cluster, and waits for them if asked to",
    inputs: APPLY_INPUTS,
    outputs: APPLY_OUTPUTS,
    main: "../dist/apply.js",
  },
  "wait/action.yml": {
    name: "jirasync wait",
    description: "Waits until JIRASyncs of a cluster have ended, and fails when one did not complete",
    inputs: WAIT_ACTION_INPUTS,
    outputs: WAIT_OUTPUTS,
    main: "../dist/wait.js",
  },
  "validate/action.yml": {
    name: "jirasync validate",
    description: "Checks JIRASync manifests on a pull request, and shows what each sync would change",
    inputs: VALIDATE_INPUTS,
    outputs: VALIDATE_OUTPUTS,
    main: "../dist/validate.js",
  },
};

/** Text of each action.yml by its path in the repository. */
export function actionFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(ACTIONS).map(([path, action]) => [path, textOf(action)]));
}

function textOf({ name, description, inputs, outputs, main, post }: Action): string {
  const described = Object.entries(outputs).map(([output, text]) => [output, { description: text }]);
  return stringify(
    {
      name,
      description,
      branding: { icon: "refresh-cw", color: "blue" },
      inputs: Object.fromEntries(Object.entries(inputs).map(([input, value]) => [input, inputOf(value)])),
      outputs: Object.fromEntries(described),
      runs: { using: "node24", main, ...(post === undefined ? {} : { post, "post-if": "always()" }) },
    },
    { lineWidth: 0 },
  );
}

function inputOf(input: Input): Record<string, unknown> {
  return {
    description: sentenceOf(input),
    required: input.isRequired ?? false,
    ...(input.default === undefined ? {} : { default: input.default }),
  };
}

function sentenceOf({ kind, description, choices, otherwise }: Input): string {
  const values = kind === "choice" ? `: ${(choices ?? []).join(", ")}` : kind === "flag" ? ": true or false" : "";
  return `${description}${values}${otherwise === undefined ? "" : `. Default: ${otherwise}`}`;
}

import type { Command } from "./command.ts";
import { LOG_OPTIONS } from "./log-options.ts";
import { CLUSTER_OPTIONS, COMMIT_OPTIONS, JIRA_OPTIONS, RUN_OPTIONS } from "./options.ts";

/** What runs the JIRASyncs of a cluster. */
export const OPERATOR_COMMANDS: readonly Command[] = [
  {
    name: "run",
    summary: "Run a JIRASync as it stands in the cluster; what the pod of a Job does",
    usage: "jirasync run NAME [OPTIONS]",
    options: {
      ...CLUSTER_OPTIONS,
      force: RUN_OPTIONS.force,
      ...COMMIT_OPTIONS,
      ...JIRA_OPTIONS,
      ...LOG_OPTIONS,
    },
    examples: [{ what: "By hand, as a Job would", command: "jirasync run nightly -n mirrors" }],
    load: () => import("./run.ts"),
  },
  {
    name: "operator",
    summary: "Run the JIRASyncs of a cluster as their specs ask",
    usage: "jirasync operator [OPTIONS]",
    options: {
      namespace: {
        kind: "text",
        short: "n",
        value: "NAME",
        description: "Run those of this namespace alone",
        default: "all namespaces",
      },
      "max-concurrent-syncs": {
        kind: "integer",
        value: "N",
        minimum: 1,
        maximum: 1000,
        description: "At most this many runs at once in processes of the operator; Jobs are not counted",
        default: "4",
      },
      "leader-elect": {
        kind: "flag",
        description: "Work only while no other operator does, by a Lease; --no-leader-elect where there is no other",
        default: "on",
      },
      "leader-elect-lease-duration": {
        kind: "text",
        value: "TIME",
        description: "After so long without a renewal another one takes over",
        default: "15s",
      },
      "leader-elect-renew-deadline": {
        kind: "text",
        value: "TIME",
        description: "After so long without a renewal that arrived this one stops",
        default: "10s",
      },
      "leader-elect-retry-period": {
        kind: "text",
        value: "TIME",
        description: "How often the Lease is renewed, or looked at",
        default: "2s",
      },
      "metrics-address": {
        kind: "text",
        value: "ADDRESS",
        description: "Where /metrics, /healthz and /readyz are served; 0 for nowhere",
        default: ":8080",
      },
      "heartbeat-limit": {
        kind: "text",
        value: "TIME",
        description: "A run from outside that gave no sign of life for so long has failed",
        default: "2m",
      },
      "grace-period": {
        kind: "text",
        value: "TIME",
        description: "How long a run may take to end when it is told to",
        default: "25s",
      },
      kubeconfig: CLUSTER_OPTIONS.kubeconfig,
      context: CLUSTER_OPTIONS.context,
      ...LOG_OPTIONS,
    },
    examples: [
      { what: "For the whole cluster", command: "jirasync operator" },
      {
        what: "For one namespace, from a terminal",
        command: "jirasync operator -n mirrors --metrics-address 127.0.0.1:8080",
      },
    ],
    load: () => import("./operator.ts"),
  },
];

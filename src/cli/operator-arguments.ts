import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { LeaseSettings } from "../cluster/index.ts";
import { UsageError } from "../failure/index.ts";
import type { OperatorSettings } from "../operator/index.ts";
import { setting } from "../run/index.ts";
import { type ListenAddress, parseListenAddress } from "../server/index.ts";
import { durationMs, LONGEST_TIMER_MS } from "../status/index.ts";
import type { Arguments, Io } from "./command.ts";
import { childProgram } from "./operator-child.ts";

/** What an operator is asked for, all of it checked. */
export interface OperatorArguments {
  readonly settings: Omit<OperatorSettings, "jobs">;
  readonly lease: LeaseSettings;
  /** Undefined for no server. */
  readonly address: ListenAddress | undefined;
}

const LEASE = "jira-sync-operator";
const DEFAULTS = {
  "max-concurrent-syncs": 4,
  "heartbeat-limit": "2m",
  "grace-period": "25s",
  // As Kubernetes' own controllers.
  "leader-elect-lease-duration": "15s",
  "leader-elect-renew-deadline": "10s",
  "leader-elect-retry-period": "2s",
} as const;

/** Throws UsageError. */
export function operatorArguments(args: Arguments, io: Io): OperatorArguments {
  if (args.operands.length > 0) throw new UsageError("the operator takes no names; it runs every JIRASync");
  const namespace = args.text("namespace") ?? "";
  // A pod that is restarted keeps its name, but none of its processes.
  const id = `${setting(io.env, "POD_NAME") ?? hostname()}_${randomUUID().slice(0, 8)}`;
  return {
    settings: {
      namespace,
      id,
      isSoleOperator: args.flag("leader-elect") ?? true,
      maxConcurrentSyncs: args.integer("max-concurrent-syncs") ?? DEFAULTS["max-concurrent-syncs"],
      heartbeatLimitMs: timeOf(args, "heartbeat-limit"),
      graceMs: timeOf(args, "grace-period"),
      child: childProgram(args, io),
    },
    lease: leaseSettings(args, id, namespace),
    address: parseListenAddress(args.text("metrics-address") ?? ":8080"),
  };
}

function leaseSettings(args: Arguments, identity: string, namespace: string): LeaseSettings {
  const durationMs = timeOf(args, "leader-elect-lease-duration");
  const renewDeadlineMs = timeOf(args, "leader-elect-renew-deadline");
  const retryMs = timeOf(args, "leader-elect-retry-period");
  if (renewDeadlineMs >= durationMs || retryMs >= renewDeadlineMs) {
    throw new UsageError(
      "the lease duration must be longer than the renew deadline, and that longer than the retry period",
    );
  }
  // Operators of different namespaces do not keep each other from working.
  const name = namespace === "" ? LEASE : `${LEASE}-${namespace}`;
  return { name, identity, durationMs, renewDeadlineMs, retryMs };
}

const LONGEST_HOURS = Math.floor(LONGEST_TIMER_MS / 3_600_000);

function timeOf(args: Arguments, name: Exclude<keyof typeof DEFAULTS, "max-concurrent-syncs">): number {
  const text = args.text(name) ?? DEFAULTS[name];
  const ms = durationMs(text);
  if (ms === undefined) throw new UsageError(`--${name} ${JSON.stringify(text)} is not a time such as 90s or 1h30m`);
  if (ms > LONGEST_TIMER_MS) throw new UsageError(`--${name} ${text} is too long; give at most ${LONGEST_HOURS}h`);
  return ms;
}

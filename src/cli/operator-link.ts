import { permanent } from "../failure/index.ts";
import type { JiraTraffic, Throttle } from "../jira/index.ts";
import { type FromRun, ToRunSchema } from "../run/index.ts";

/** The operator that started this process, at the other end of a channel. */
export interface OperatorLink extends Disposable {
  /** Aborted when the operator wants the run to be cancelled, or is gone. */
  readonly signal: AbortSignal;
  send(message: FromRun): void;
  readonly jiraTraffic: JiraTraffic;
}

/** Undefined where no operator has started this process. */
export function operatorLink(): OperatorLink | undefined {
  if (process.send === undefined || !process.connected) return undefined;
  const end = new AbortController();
  const throttles = new Set<Throttle>();
  const onMessage = (message: unknown): void => {
    const told = ToRunSchema.safeParse(message).data;
    if (told?.kind === "cancel") end.abort(permanent("Cancelled", told.message));
    else if (told?.kind === "jira-pause") for (const throttle of throttles) throttle.pause(told.ms);
    else if (told?.kind === "jira-limit") for (const throttle of throttles) throttle.limitTo(told.requests);
  };
  const onDisconnect = (): void => end.abort(new Error("the operator is gone"));
  process.on("message", onMessage);
  process.on("disconnect", onDisconnect);
  // Who has just gone is not told any more.
  const send = (message: FromRun): void => {
    if (process.connected) process.send?.(message, undefined, undefined, () => {});
  };
  return {
    signal: end.signal,
    send,
    jiraTraffic: {
      join(host, throttle) {
        throttles.add(throttle);
        send({ kind: "jira-open", host });
        return () => {
          throttles.delete(throttle);
          send({ kind: "jira-close", host });
        };
      },
      onPause: (host, ms) => send({ kind: "jira-pause", host, ms }),
    },
    [Symbol.dispose]() {
      process.removeListener("message", onMessage);
      process.removeListener("disconnect", onDisconnect);
      // An open channel keeps the process alive.
      if (process.connected) process.disconnect();
    },
  };
}

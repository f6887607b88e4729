import type { OperatorObserver } from "./observer.ts";

/** Tells all of them, in their order. */
export function allObservers(observers: readonly OperatorObserver[]): OperatorObserver {
  const each = (tell: (observer: OperatorObserver) => void): void => {
    for (const observer of observers) tell(observer);
  };
  return {
    onSync: (sync, previous) => each(({ onSync }) => onSync(sync, previous)),
    onGone: (key) => each(({ onGone }) => onGone(key)),
    onReconciled: (reconciled) => each(({ onReconciled }) => onReconciled(reconciled)),
    onQueue: (queue) => each(({ onQueue }) => onQueue(queue)),
    onRun: (run) => each(({ onRun }) => onRun(run)),
    onJiraRequest: (request) => each(({ onJiraRequest }) => onJiraRequest(request)),
    onLeader: (isLeader) => each(({ onLeader }) => onLeader(isLeader)),
    onTrouble: (failure) => each(({ onTrouble }) => onTrouble(failure)),
  };
}

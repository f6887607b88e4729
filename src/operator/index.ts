export { logObserver } from "./log-observer.ts";
export { metricsObserver } from "./metrics-observer.ts";
export type { OperatorObserver } from "./observer.ts";
export { allObservers } from "./observers.ts";
export { runOperator } from "./operator.ts";
export type { ChildProgram, OperatorDeps, OperatorSettings } from "./settings.ts";

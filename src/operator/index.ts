export { logObserver } from "./log-observer.ts";
export { metricsObserver } from "./metrics-observer.ts";
export type { OperatorObserver } from "./observer.ts";
export { allObservers } from "./observers.ts";
export { runOperator } from "./operator.ts";
export { ownImage } from "./own-image.ts";
export type { ChildProgram, JobProgram, OperatorDeps, OperatorSettings } from "./settings.ts";

export { type GroupSignal, OWN_GROUP, signalGroup } from "./group.ts";

export { type ListenAddress, parseListenAddress } from "./address.ts";
export type { Check, Checks } from "./checks.ts";
export { type RunningServer, type ServerOptions, startServer } from "./server.ts";

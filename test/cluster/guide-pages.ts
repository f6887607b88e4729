import { readdirSync } from "node:fs";
import { resolve } from "node:path";

const DOCS = resolve(import.meta.dirname, "../../docs");

/** The pages whose every command is run: the guide to the status, and what to do on each alert. */
export const GUIDE_PAGES: readonly string[] = [
  "status.md",
  ...readdirSync(resolve(DOCS, "runbooks"))
    .sort()
    .map((name) => `runbooks/${name}`),
].map((name) => resolve(DOCS, name));

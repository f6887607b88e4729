// Builds dist/ from src/: `node scripts/build.ts [folder]`. The output is committed, so that the command and the
// Action run straight from a clone; `npm run generated` checks that it is what the sources build.
import { readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import * as z from "zod";
import { bundledLicenses } from "./bundled-licenses.ts";

const root = resolve(import.meta.dirname, "..");

/** Of package.json the version alone: another dev dependency is no reason for another dist. */
const versionOnly: Plugin = {
  name: "version-only",
  setup(builder) {
    builder.onLoad({ filter: /package\.json$/ }, async ({ path }) => {
      if (path !== resolve(root, "package.json")) return null;
      const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(path, "utf8")));
      return { contents: JSON.stringify({ version }), loader: "json" };
    });
  },
};
/**
 * Of undici what the sources use: its own entry brings fetch, WebSockets, caches and mocks along, whose start takes every
 * command that asks a server a fifth of its time.
 */
const undiciCore: Plugin = {
  name: "undici-core",
  setup(builder) {
    builder.onResolve({ filter: /^undici$/ }, () => ({ path: "undici", namespace: "undici-core" }));
    builder.onLoad({ filter: /.*/, namespace: "undici-core" }, () => ({
      // As a module, so that a name which is not here breaks the build.
      contents: `
        import Agent from "./lib/dispatcher/agent.js";
        import api from "./lib/api/index.js";
        import Dispatcher from "./lib/dispatcher/dispatcher.js";
        import EnvHttpProxyAgent from "./lib/dispatcher/env-http-proxy-agent.js";
        import ProxyAgent from "./lib/dispatcher/proxy-agent.js";
        Object.assign(Dispatcher.prototype, api);
        export { Agent, EnvHttpProxyAgent, ProxyAgent };`,
      resolveDir: resolve(root, "node_modules/undici"),
      loader: "js",
    }));
  },
};
const outdir = resolve(root, process.argv[2] ?? "dist");

await rm(outdir, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    cli: "src/cli/main.ts",
    sync: "src/action/sync-main.ts",
    post: "src/action/post-main.ts",
    apply: "src/action/apply-main.ts",
    wait: "src/action/wait-main.ts",
    validate: "src/action/validate-main.ts",
  },
  outdir,
  bundle: true,
  splitting: true, // what a command does not need is not loaded
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  keepNames: true,
  lineLimit: 120, // an uncaught error shows its line, not 20 KB
  legalComments: "linked",
  chunkNames: "chunks/[name]-[hash]",
  // CommonJS inside the bundle asks for built-ins by require.
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
  alias: { yaml: "./node_modules/yaml/browser/index.js" },
  plugins: [versionOnly, undiciCore],
  logLevel: "warning",
  metafile: true,
});
await writeFile(join(outdir, "LICENSES.txt"), await bundledLicenses(Object.keys(metafile.inputs), root));

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { describe } from "vitest";

/** Prometheus and its tool, as Debian's package `prometheus` brings them. */
export interface PrometheusTools {
  readonly prometheus: string;
  readonly promtool: string;
}

function onSearchPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function foundTools(): PrometheusTools | undefined {
  const [prometheus, promtool] = [onSearchPath("prometheus"), onSearchPath("promtool")];
  return prometheus === undefined || promtool === undefined ? undefined : { prometheus, promtool };
}

/** Tests that need Prometheus; where it is missing they are skipped, and say what to do about it. */
export function describeWithPrometheus(name: string, tests: (tools: PrometheusTools) => void): void {
  const tools = foundTools();
  if (tools !== undefined) describe(name, () => tests(tools));
  else
    describe.skip(`${name} (put prometheus and promtool on the PATH, such as by Debian's package prometheus)`, () =>
      tests({ prometheus: "", promtool: "" }));
}

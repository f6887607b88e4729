// Finds, or builds once, the programs by which workflows and the chart are tested, and prints where they are. Exits with 1 and the
// remedy where one is missing. `npm test` does the same by itself; a step of its own shows the time.
import { findTool } from "../test/action/tools.ts";

for (const tool of ["actionlint", "act", "helm"] as const) {
  const settings = { env: process.env, notice: (line: string) => console.log(line) };
  const found = await findTool(tool, settings, new AbortController().signal);
  if (found.kind === "found") console.log(`${tool}: ${found.path}`);
  else {
    console.error(`${tool} is missing: ${found.remedy}`);
    process.exitCode = 1;
  }
}

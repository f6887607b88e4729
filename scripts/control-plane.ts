// Finds, or builds once, the programs of the Kubernetes control plane that tests run against, and prints where they are.
// Exits with 1 and the remedy where there are none. `npm test` does the same by itself; a step of its own shows the time.
import { controlPlaneBinaries, PROGRAMS } from "../test/cluster/binaries.ts";

const found = await controlPlaneBinaries(
  { env: process.env, notice: (line) => console.log(line) },
  new AbortController().signal,
);
if (found.kind === "found") {
  for (const program of PROGRAMS) console.log(`${program}: ${found.binaries[program]}`);
} else {
  console.error(found.remedy);
  process.exitCode = 1;
}

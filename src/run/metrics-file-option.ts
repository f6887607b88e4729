import { messageOf, UsageError } from "../failure/index.ts";
import type { MetricsFile } from "./metrics-file.ts";
import type { Options } from "./options.ts";
import { assertReplaceable } from "./replace-file.ts";

/** The file that `metrics-file` names, if it does; throws UsageError for one that can't be written: a run that nobody can follow must not start. */
export async function metricsFileOf(options: Options): Promise<MetricsFile | undefined> {
  const path = options.text("metrics-file");
  if (path === undefined) return undefined;
  try {
    await assertReplaceable(path);
  } catch (error) {
    const why = messageOf(error);
    throw new UsageError(`can't write ${path} (${options.label("metrics-file")}): ${why}`);
  }
  const { openMetricsFile } = await import("./metrics-file.ts");
  return openMetricsFile(path);
}

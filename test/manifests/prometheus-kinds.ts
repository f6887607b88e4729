import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import * as z from "zod";

const MODULE = "github.com/prometheus-operator/prometheus-operator@v0.85.0";
const KINDS = ["servicemonitors", "podmonitors", "prometheusrules"] as const;
const Downloaded = z.object({ Dir: z.string() });

/** The definitions of the Prometheus operator's kinds, or in one line what a person can do where they are missing. */
export type FoundKinds =
  | { readonly kind: "found"; readonly files: readonly string[] }
  | { readonly kind: "missing"; readonly remedy: string };

/** They are files of the operator's Go module, which `go` keeps once it has them. */
export async function prometheusKinds(): Promise<FoundKinds> {
  try {
    const { stdout } = await promisify(execFile)("go", ["mod", "download", "-json", MODULE], { timeout: 120_000 });
    const { Dir } = Downloaded.parse(JSON.parse(stdout));
    const folder = join(Dir, "example/prometheus-operator-crd");
    return { kind: "found", files: KINDS.map((name) => join(folder, `monitoring.coreos.com_${name}.yaml`)) };
  } catch {
    return { kind: "missing", remedy: `put Go on the PATH, and a way to its modules (${MODULE})` };
  }
}

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import * as z from "zod";
import { abortError, permanent } from "../failure/index.ts";
import type { Environment } from "./access.ts";
import type { Credential } from "./credentials.ts";
import type { ExecEntry } from "./kubeconfig.ts";

/** What a plugin is told of the cluster where the kubeconfig asks for it. */
export interface ClusterInfo {
  readonly server: string;
  readonly "tls-server-name"?: string;
  readonly "certificate-authority-data"?: string;
}

const LIMIT_MS = 60_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;

const ExecCredential = z.object({
  kind: z.literal("ExecCredential"),
  status: z.object({
    token: z.string().optional(),
    clientCertificateData: z.string().optional(),
    clientKeyData: z.string().optional(),
    expirationTimestamp: z.iso.datetime({ offset: true }).optional(),
  }),
});

const run = promisify(execFile);

/** Runs the login program of a kubeconfig. `expiresMs` is since the epoch, infinite when the program sets no end. */
export async function runExecPlugin(
  exec: ExecEntry,
  cluster: ClusterInfo,
  env: Environment,
  signal: AbortSignal,
): Promise<{ credential: Credential; expiresMs: number }> {
  const info = {
    apiVersion: exec.apiVersion,
    kind: "ExecCredential",
    spec: { interactive: false, ...(exec.provideClusterInfo ? { cluster } : {}) },
  };
  const own = Object.fromEntries((exec.env ?? []).map(({ name, value }) => [name, value]));
  const options = {
    env: { ...env, ...own, KUBERNETES_EXEC_INFO: JSON.stringify(info) },
    timeout: LIMIT_MS,
    killSignal: "SIGKILL" as const,
    maxBuffer: MAX_OUTPUT_BYTES,
    signal,
  };
  try {
    const { stdout } = await run(exec.command, [...(exec.args ?? [])], options);
    return credentialIn(stdout);
  } catch (error) {
    if (signal.aborted) throw abortError(signal);
    throw refused(error, exec.command);
  }
}

// Neither what the program wrote nor its arguments are quoted: both may hold a secret.
function refused(error: unknown, command: string): Error {
  if (error instanceof z.ZodError || error instanceof SyntaxError) {
    const message = `The login program ${command} of the kubeconfig did not write an ExecCredential. Run kubectl to see whether it works there.`;
    return permanent("AuthenticationFailed", message);
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const how =
    code === "ENOENT" ? "is not installed" : /^\d+$/.test(code) ? `ended with exit code ${code}` : "did not answer";
  return permanent(
    "AuthenticationFailed",
    `The login program ${command} of the kubeconfig ${how}. Log in again, and see whether kubectl works.`,
  );
}

function credentialIn(stdout: string): { credential: Credential; expiresMs: number } {
  const { status } = ExecCredential.parse(JSON.parse(stdout));
  const { token, clientCertificateData: certificate, clientKeyData: key, expirationTimestamp } = status;
  return {
    credential: {
      ...(token === undefined ? {} : { token }),
      ...(certificate === undefined || key === undefined ? {} : { certificate: { certificate, key } }),
    },
    expiresMs: expirationTimestamp === undefined ? Number.POSITIVE_INFINITY : Date.parse(expirationTimestamp),
  };
}

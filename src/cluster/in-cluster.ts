import { readFile } from "node:fs/promises";
import { permanent } from "../failure/index.ts";
import type { Access, Environment } from "./access.ts";

// Where the kubelet mounts a pod's service account; the same in every pod.
const SERVICE_ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount";

/** Whether this process runs in a pod that knows its API server. */
export function isInCluster(env: Environment): boolean {
  return (env["KUBERNETES_SERVICE_HOST"] ?? "") !== "";
}

/** The access of the pod's own service account, whose folder a test may put elsewhere. */
export async function inClusterAccess(env: Environment, folder: string = SERVICE_ACCOUNT): Promise<Access> {
  const host = env["KUBERNETES_SERVICE_HOST"] ?? "";
  const port = env["KUBERNETES_SERVICE_PORT"] ?? "443";
  const ca = await readFile(`${folder}/ca.crt`, "utf8").catch((error: unknown) => {
    const message = "The pod has no service account token. Set automountServiceAccountToken, or name a kubeconfig.";
    throw permanent("AuthenticationFailed", message, error);
  });
  const namespace = await readFile(`${folder}/namespace`, "utf8").catch(() => "");
  return {
    name: "the pod's service account",
    server: new URL(`https://${host.includes(":") ? `[${host}]` : host}:${port}`),
    namespace: namespace.trim() || undefined,
    tls: { ca, certificate: undefined, serverName: undefined, isVerified: true },
    proxyUrl: undefined,
    login: { kind: "token-file", path: `${folder}/token` },
    headers: {},
  };
}

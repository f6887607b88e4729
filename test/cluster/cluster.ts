import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { type ApiAccess, type ApiResponse, adminAccess, apiRequest } from "./api-request.ts";
import type { Binaries } from "./binaries.ts";
import { pkiFolder } from "./flags.ts";
import { type Credentials, kubeconfigText } from "./kubeconfig.ts";
import { issueCertificate } from "./pki.ts";

/** What a process needs to use a control plane that another one runs; plain data. */
export type ClusterConnection = {
  /** Its folder: certificates in pki/, logs, the kubeconfigs that were asked for. */
  readonly folder: string;
  /** "https://127.0.0.1:…" */
  readonly server: string;
  /** "http://127.0.0.1:…", without TLS or password */
  readonly etcd: string;
  readonly binaries: Binaries;
};

export type User = { readonly token: string } | { readonly name: string; readonly groups?: readonly string[] }; // gets a client certificate

export type KubeconfigSettings = {
  /** Without it the administrator (system:masters). */
  readonly user?: User;
  /** The context's; "default" without it. */
  readonly namespace?: string;
  /** Another address than the API server's own, such as a proxy's, whose certificate `issueCertificate` can sign. */
  readonly server?: string;
};

export type KubectlResult = { readonly code: number; readonly stdout: string; readonly stderr: string };

export type KubectlSettings = {
  /** Path of a kubeconfig; the administrator's without it. */
  readonly kubeconfig?: string;
  readonly stdin?: string;
};

export type Cluster = {
  readonly connection: ClusterConnection;
  /** Writes a kubeconfig that needs no other file; it goes with the control plane. */
  readonly kubeconfig: (settings?: KubeconfigSettings) => Promise<{ readonly path: string; readonly text: string }>;
  /** Runs the control plane's own kubectl; what it says and its exit code are the result, also when it fails. */
  readonly kubectl: (
    args: readonly string[],
    settings?: KubectlSettings,
    signal?: AbortSignal,
  ) => Promise<KubectlResult>;
  /** One raw request as the administrator, a body as JSON. */
  readonly request: (method: string, path: string, body?: unknown, signal?: AbortSignal) => Promise<ApiResponse>;
  /** Makes a namespace of a name that nobody has, with its `default` ServiceAccount. */
  readonly createNamespace: (labels?: Readonly<Record<string, string>>, signal?: AbortSignal) => Promise<string>;
  /** A token for the ServiceAccount, which exists; valid for an hour. */
  readonly serviceAccountToken: (namespace: string, name: string, signal?: AbortSignal) => Promise<string>;
};

const KUBECTL_LIMIT_MS = 180_000;
const ACCOUNT_LIMIT_MS = 60_000;
const LOOK_AGAIN_MS = 20;

const TokenRequest = z.object({ status: z.object({ token: z.string() }) });

const never = (): AbortSignal => new AbortController().signal;

/** Uses a running control plane. */
export function connectCluster(connection: ClusterConnection): Cluster {
  const admin = adminAccess(connection.folder, connection.server);
  return {
    connection,
    kubeconfig: (settings = {}) => writeKubeconfig(connection, admin, settings),
    kubectl: (args, settings = {}, signal = never()) => runKubectl(connection, args, settings, signal),
    request: (method, path, body, signal = never()) => apiRequest(admin, method, path, body, signal),
    createNamespace: (labels = {}, signal = never()) => createNamespace(admin, labels, signal),
    serviceAccountToken: (namespace, name, signal = never()) => serviceAccountToken(admin, namespace, name, signal),
  };
}

/** The file that `kubectl` of a connection uses where no other is named. */
export const adminKubeconfig = (folder: string): string => join(folder, "admin.kubeconfig");

async function writeKubeconfig(
  { folder, server }: ClusterConnection,
  admin: ApiAccess,
  settings: KubeconfigSettings,
): Promise<{ path: string; text: string }> {
  const id = randomUUID();
  const credentials = await credentialsOf(settings.user, admin, folder, id);
  const content = kubeconfigText(settings.server ?? server, admin.ca, credentials, settings.namespace);
  const path = join(folder, `${id}.kubeconfig`);
  await writeFile(path, content, { mode: 0o600 });
  return { path, text: content };
}

async function credentialsOf(
  user: User | undefined,
  admin: ApiAccess,
  folder: string,
  id: string,
): Promise<Credentials> {
  if (user === undefined) return admin.user;
  if ("token" in user) return user;
  const { name, groups = [] } = user;
  const limit = AbortSignal.timeout(KUBECTL_LIMIT_MS);
  return issueCertificate(
    pkiFolder(folder),
    id,
    { commonName: name, organizations: groups, usages: ["clientAuth"] },
    limit,
  );
}

async function runKubectl(
  { folder, binaries }: ClusterConnection,
  args: readonly string[],
  { kubeconfig = adminKubeconfig(folder), stdin = "" }: KubectlSettings,
  signal: AbortSignal,
): Promise<KubectlResult> {
  const child = spawn(binaries.kubectl, [...args], {
    // A home of its own: its cache of what the server has stays out of the person's.
    env: { PATH: process.env["PATH"], HOME: folder, KUBECONFIG: kubeconfig },
    signal: AbortSignal.any([signal, AbortSignal.timeout(KUBECTL_LIMIT_MS)]),
    killSignal: "SIGKILL",
  });
  child.stdin.on("error", () => {}); // kubectl may end before it has read all; its exit code tells
  child.stdin.end(stdin);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode ?? 1, stdout, stderr };
}

async function createNamespace(
  admin: ApiAccess,
  labels: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string> {
  const name = `test-${randomUUID().slice(0, 13)}`;
  const namespace = { apiVersion: "v1", kind: "Namespace", metadata: { name, labels } };
  expectStatus(201, await apiRequest(admin, "POST", "/api/v1/namespaces", namespace, signal), `namespace ${name}`);
  await untilServiceAccount(admin, name, signal);
  return name;
}

/** Waits for the namespace's `default` ServiceAccount, without which it takes no pods. */
async function untilServiceAccount(admin: ApiAccess, namespace: string, signal: AbortSignal): Promise<void> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(ACCOUNT_LIMIT_MS)]);
  const path = `/api/v1/namespaces/${namespace}/serviceaccounts/default`;
  while ((await apiRequest(admin, "GET", path, undefined, limit)).status !== 200) {
    await sleep(LOOK_AGAIN_MS, undefined, { signal: limit });
  }
}

async function serviceAccountToken(
  admin: ApiAccess,
  namespace: string,
  name: string,
  signal: AbortSignal,
): Promise<string> {
  const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${name}/token`;
  const request = { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest", spec: {} };
  const response = await apiRequest(admin, "POST", path, request, signal);
  expectStatus(201, response, `token of ServiceAccount ${namespace}/${name}`);
  return TokenRequest.parse(JSON.parse(response.text)).status.token;
}

function expectStatus(status: number, response: ApiResponse, what: string): void {
  if (response.status !== status)
    throw new Error(`${what}: the API server answered ${response.status}: ${response.text}`);
}

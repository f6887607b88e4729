import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ApiAccess, adminAccess, apiRequest } from "./api-request.ts";
import type { Binaries } from "./binaries.ts";
import { adminKubeconfig, type Cluster, connectCluster } from "./cluster.ts";
import { type Component, startComponent } from "./component.ts";
import {
  apiServerFlags,
  apiUrl,
  controllerManagerFlags,
  etcdFlags,
  etcdUrl,
  FRUGAL,
  type Layout,
  pkiFolder,
} from "./flags.ts";
import { kubeconfigText } from "./kubeconfig.ts";
import { createAuthority, createSigningKey, issueCertificate, readCertificate } from "./pki.ts";
import { freePorts } from "./ports.ts";
import { type Reaper, startReaper } from "./reaper.ts";

/** A control plane of this process alone, whose parts can be killed; disposing ends all of it and removes its folder. */
export type ControlPlane = Cluster &
  AsyncDisposable & {
    readonly etcd: Component;
    readonly apiServer: Component;
    readonly controllerManager: Component;
  };

export type ControlPlaneSettings = {
  readonly binaries: Binaries;
  /** Added to ours; a flag that is given twice counts as the last says. */
  readonly apiServerFlags?: readonly string[];
  readonly controllerManagerFlags?: readonly string[];
  /** How much memory Go takes in each part; as little as tests need without it. */
  readonly memory?: "frugal" | "ample";
};

/**
 * Starts etcd, the API server (RBAC on) and the controller manager on ports of 127.0.0.1 that are free, with
 * certificates of their own; any number side by side. Resolves when namespaces get their ServiceAccounts. All of it ends
 * with this process at the latest, even with SIGKILL.
 */
export async function startControlPlane(settings: ControlPlaneSettings, signal: AbortSignal): Promise<ControlPlane> {
  const folder = await mkdtemp(join(tmpdir(), "jirasync-control-plane-"));
  const reaper = startReaper(folder);
  try {
    const [etcdPort = 0, apiPort = 0] = await freePorts(2);
    return await start(settings, { folder, etcdPort, apiPort }, reaper, signal);
  } catch (error) {
    await reaper.reap();
    throw error;
  }
}

async function start(
  settings: ControlPlaneSettings,
  layout: Layout,
  reaper: Reaper,
  signal: AbortSignal,
): Promise<ControlPlane> {
  const { folder } = layout;
  const { binaries } = settings;
  const [etcd] = await Promise.all([startEtcd(settings, layout, reaper, signal), writeCredentials(layout, signal)]);
  const admin = adminAccess(folder, apiUrl(layout));
  const apiServer = await startApiServer(settings, layout, admin, reaper, signal);
  const controllerManager = await startControllerManager(settings, layout, admin, reaper, signal);
  return {
    ...connectCluster({ folder, server: apiUrl(layout), etcd: etcdUrl(layout), binaries }),
    etcd,
    apiServer,
    controllerManager,
    [Symbol.asyncDispose]: async () => {
      await reaper.reap();
      await Promise.all([etcd, apiServer, controllerManager].map(({ kill }) => kill())); // until they are gone
    },
  };
}

const goEnv = ({ memory = "frugal" }: ControlPlaneSettings): Readonly<Record<string, string>> =>
  memory === "frugal" ? FRUGAL : {};

function startEtcd(
  settings: ControlPlaneSettings,
  layout: Layout,
  reaper: Reaper,
  signal: AbortSignal,
): Promise<Component> {
  const isReady = (limit: AbortSignal): Promise<boolean> =>
    fetch(`${etcdUrl(layout)}/health`, { signal: limit }).then(
      ({ ok }) => ok,
      () => false,
    );
  const { etcd: path } = settings.binaries;
  const program = { name: "etcd", path, flags: etcdFlags(layout), env: goEnv(settings), isReady };
  return startComponent(program, layout.folder, reaper, signal);
}

function startApiServer(
  settings: ControlPlaneSettings,
  layout: Layout,
  admin: ApiAccess,
  reaper: Reaper,
  signal: AbortSignal,
): Promise<Component> {
  const program = {
    name: "kube-apiserver",
    path: settings.binaries["kube-apiserver"],
    flags: [...apiServerFlags(layout), ...(settings.apiServerFlags ?? [])],
    env: goEnv(settings),
    isReady: (limit: AbortSignal) => answersOk(admin, "/readyz", limit),
  };
  return startComponent(program, layout.folder, reaper, signal);
}

function startControllerManager(
  settings: ControlPlaneSettings,
  layout: Layout,
  admin: ApiAccess,
  reaper: Reaper,
  signal: AbortSignal,
): Promise<Component> {
  const kubeconfig = join(layout.folder, "controller-manager.kubeconfig");
  const program = {
    name: "kube-controller-manager",
    path: settings.binaries["kube-controller-manager"],
    flags: [...controllerManagerFlags(layout, kubeconfig), ...(settings.controllerManagerFlags ?? [])],
    env: goEnv(settings),
    isReady: (limit: AbortSignal) => answersOk(admin, "/api/v1/namespaces/default/serviceaccounts/default", limit),
  };
  return startComponent(program, layout.folder, reaper, signal);
}

const answersOk = (admin: ApiAccess, path: string, signal: AbortSignal): Promise<boolean> =>
  apiRequest(admin, "GET", path, undefined, signal).then(
    ({ status }) => status === 200,
    () => false,
  );

async function writeCredentials(layout: Layout, signal: AbortSignal): Promise<void> {
  const pki = pkiFolder(layout.folder);
  await mkdir(pki);
  await createAuthority(pki, signal);
  const client = (name: string, commonName: string, organizations: readonly string[] = []): Promise<unknown> =>
    issueCertificate(pki, name, { commonName, organizations, usages: ["clientAuth"] }, signal);
  const names = ["DNS:localhost", "DNS:kubernetes", "DNS:kubernetes.default.svc", "IP:127.0.0.1", "IP:10.0.0.1"];
  await Promise.all([
    issueCertificate(pki, "apiserver", { commonName: "kube-apiserver", usages: ["serverAuth"], names }, signal),
    client("admin", "admin", ["system:masters"]),
    client("controller-manager", "system:kube-controller-manager"),
    client("kubelet-client", "kube-apiserver-kubelet-client"),
    createSigningKey(pki, "service-account"),
  ]);
  const { ca, user } = adminAccess(layout.folder, apiUrl(layout));
  const manager = await readCertificate(pki, "controller-manager");
  const managerFile = join(layout.folder, "controller-manager.kubeconfig");
  await writeFile(adminKubeconfig(layout.folder), kubeconfigText(apiUrl(layout), ca, user), { mode: 0o600 });
  await writeFile(managerFile, kubeconfigText(apiUrl(layout), ca, manager), { mode: 0o600 });
}

import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { nearest, permanent, type Redactor } from "../failure/index.ts";
import { inClusterAccess, isInCluster } from "./in-cluster.ts";
import {
  type ClusterEntry,
  type ExecEntry,
  type Kubeconfig,
  mergeKubeconfigs,
  parseKubeconfig,
  type UserEntry,
} from "./kubeconfig.ts";

/** Which cluster is meant, as kubectl's options of the same names say it. */
export interface ClusterSettings {
  /** Path of a kubeconfig; else KUBECONFIG, ~/.kube/config, or the service account of the pod. */
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly namespace?: string;
}

/** How one API server is reached, and as whom. */
export interface Access {
  /** How messages call it, such as `context "kind"`. */
  readonly name: string;
  readonly server: URL;
  readonly namespace: string | undefined;
  readonly tls: Tls;
  readonly proxyUrl: string | undefined;
  readonly login: Login;
  /** Impersonate-… headers, and basic authentication. */
  readonly headers: Readonly<Record<string, string | string[]>>;
}

export interface Tls {
  readonly ca: string | undefined;
  readonly certificate: ClientCertificate | undefined;
  readonly serverName: string | undefined;
  readonly isVerified: boolean;
}

/** PEM texts. */
export interface ClientCertificate {
  readonly certificate: string;
  readonly key: string;
}

export type Login =
  | { readonly kind: "none" }
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "token-file"; readonly path: string }
  | { readonly kind: "exec"; readonly exec: ExecEntry };

export type Environment = Readonly<Record<string, string | undefined>>;

/** Finds and reads the settings of a cluster; throws when there is none, or what they name is missing. */
export async function readAccess(settings: ClusterSettings, env: Environment, redactor: Redactor): Promise<Access> {
  const paths = kubeconfigPaths(settings, env);
  const files = (await Promise.all(paths.map(readKubeconfig))).filter((file) => file !== undefined);
  if (settings.kubeconfig !== undefined && files.length === 0) {
    throw permanent(
      "InvalidSpec",
      `There is no kubeconfig ${settings.kubeconfig}. Name an existing file with --kubeconfig.`,
    );
  }
  const config = mergeKubeconfigs(files);
  const context = settings.context ?? config.currentContext;
  if (context !== undefined) return accessOf(config, context, redactor);
  if (isInCluster(env)) return inClusterAccess(env);
  throw permanent(
    "InvalidSpec",
    "No Kubernetes cluster is configured. Name a kubeconfig with --kubeconfig or KUBECONFIG, and a context with --context.",
  );
}

function kubeconfigPaths({ kubeconfig }: ClusterSettings, env: Environment): readonly string[] {
  if (kubeconfig !== undefined) return [kubeconfig];
  const listed = (env["KUBECONFIG"] ?? "").split(delimiter).filter((path) => path !== "");
  return listed.length > 0 ? listed : [join(env["HOME"] ?? homedir(), ".kube", "config")];
}

async function readKubeconfig(path: string): Promise<Kubeconfig | undefined> {
  try {
    return parseKubeconfig(await readFile(path, "utf8"), path);
  } catch (error) {
    if (error instanceof Error && "code" in error) {
      if (error.code === "ENOENT") return undefined;
      throw permanent(
        "InvalidSpec",
        `The kubeconfig ${path} can't be read (${error.code}). Check its permissions.`,
        error,
      );
    }
    throw error;
  }
}

async function accessOf(config: Kubeconfig, name: string, redactor: Redactor): Promise<Access> {
  const context = config.contexts.get(name);
  if (context === undefined) throw missing("context", name, config.contexts);
  const cluster = config.clusters.get(context.cluster ?? "");
  if (cluster === undefined) throw missing("cluster", context.cluster ?? "", config.clusters);
  const user = context.user === undefined ? undefined : config.users.get(context.user);
  if (context.user !== undefined && user === undefined) throw missing("user", context.user, config.users);
  for (const secret of [user?.token, user?.password]) if (secret !== undefined) redactor.add(secret);
  return {
    name: `context "${name}"`,
    server: serverOf(cluster, name),
    namespace: context.namespace,
    tls: {
      ca: await pemOf(cluster["certificate-authority-data"], cluster["certificate-authority"]),
      certificate: user === undefined ? undefined : await certificateOf(user),
      serverName: cluster["tls-server-name"],
      isVerified: !cluster["insecure-skip-tls-verify"],
    },
    proxyUrl: cluster["proxy-url"],
    login: user === undefined ? { kind: "none" } : loginOf(user, context.user ?? ""),
    headers: user === undefined ? {} : headersOf(user),
  };
}

function missing(kind: string, name: string, known: ReadonlyMap<string, unknown>): Error {
  const near = nearest(name, [...known.keys()]);
  const hint = near === undefined ? `See kubectl config get-${kind}s.` : `Did you mean "${near}"?`;
  return permanent("InvalidSpec", `The kubeconfig has no ${kind} "${name}". ${hint}`);
}

function serverOf({ server = "http://localhost:8080" }: ClusterEntry, context: string): URL {
  const url = URL.canParse(server) ? new URL(server) : undefined;
  if (url?.protocol === "https:" || url?.protocol === "http:") return url;
  throw permanent(
    "InvalidSpec",
    `The server of context "${context}" is not an http or https address. Correct it in the kubeconfig.`,
  );
}

async function certificateOf(user: UserEntry): Promise<ClientCertificate | undefined> {
  const certificate = await pemOf(user["client-certificate-data"], user["client-certificate"]);
  const key = await pemOf(user["client-key-data"], user["client-key"]);
  return certificate === undefined || key === undefined ? undefined : { certificate, key };
}

async function pemOf(data: string | undefined, path: string | undefined): Promise<string | undefined> {
  if (data !== undefined) return Buffer.from(data, "base64").toString();
  if (path === undefined) return undefined;
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw permanent("InvalidSpec", `The file ${path}, which the kubeconfig names, can't be read.`, error);
  }
}

function loginOf(user: UserEntry, name: string): Login {
  if (user.tokenFile !== undefined) return { kind: "token-file", path: user.tokenFile };
  if (user.token !== undefined) return { kind: "token", token: user.token };
  if (user.exec) return { kind: "exec", exec: user.exec };
  if (user["auth-provider"]) {
    const message = `The user "${name}" of the kubeconfig logs in by an auth-provider, which Kubernetes has removed. Set up its exec plugin.`;
    throw permanent("AuthenticationFailed", message);
  }
  return { kind: "none" };
}

function headersOf(user: UserEntry): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  if (user.username !== undefined) {
    headers["authorization"] = `Basic ${Buffer.from(`${user.username}:${user.password ?? ""}`).toString("base64")}`;
  }
  if (user.as !== undefined) headers["impersonate-user"] = user.as;
  if (user["as-uid"] !== undefined) headers["impersonate-uid"] = user["as-uid"];
  if (user["as-groups"]) headers["impersonate-group"] = user["as-groups"];
  return headers;
}

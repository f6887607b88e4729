import { dirname, resolve } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { permanent } from "../failure/index.ts";

// Kubeconfigs are written by many programs: null and "" count as absent, unknown fields are theirs.
const Text = z
  .string()
  .nullish()
  .transform((text) => (text === "" || text === null ? undefined : text));
const Flag = z
  .boolean()
  .nullish()
  .transform((flag) => flag ?? false);

const ClusterEntry = z.object({
  server: Text,
  "certificate-authority": Text,
  "certificate-authority-data": Text,
  "insecure-skip-tls-verify": Flag,
  "tls-server-name": Text,
  "proxy-url": Text,
});

const ExecEntry = z.object({
  apiVersion: z.string(),
  command: z.string(),
  args: z.array(z.string()).nullish(),
  env: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  provideClusterInfo: Flag,
});

const UserEntry = z.object({
  token: Text,
  tokenFile: Text,
  username: Text,
  password: Text,
  "client-certificate": Text,
  "client-certificate-data": Text,
  "client-key": Text,
  "client-key-data": Text,
  as: Text,
  "as-uid": Text,
  "as-groups": z.array(z.string()).nullish(),
  exec: ExecEntry.nullish(),
  "auth-provider": z.looseObject({ name: Text }).nullish(),
});

const ContextEntry = z.object({ cluster: Text, user: Text, namespace: Text });

const KubeconfigSchema = z.object({
  "current-context": Text,
  clusters: z.array(z.object({ name: z.string(), cluster: ClusterEntry })).nullish(),
  users: z.array(z.object({ name: z.string(), user: UserEntry.nullish() })).nullish(),
  contexts: z.array(z.object({ name: z.string(), context: ContextEntry })).nullish(),
});

export type ClusterEntry = z.infer<typeof ClusterEntry>;
export type UserEntry = z.infer<typeof UserEntry>;
export type ExecEntry = z.infer<typeof ExecEntry>;
type ContextEntry = z.infer<typeof ContextEntry>;

/** What one or more kubeconfig files say together; every path in it is absolute. */
export interface Kubeconfig {
  readonly currentContext: string | undefined;
  readonly clusters: ReadonlyMap<string, ClusterEntry>;
  readonly users: ReadonlyMap<string, UserEntry>;
  readonly contexts: ReadonlyMap<string, ContextEntry>;
}

/** Reads one kubeconfig. `path` names it in errors, and relative paths in it start from its folder. */
export function parseKubeconfig(text: string, path: string): Kubeconfig {
  const result = KubeconfigSchema.safeParse(yamlOf(text, path) ?? {});
  if (!result.success) {
    const at = result.error.issues[0]?.path.join(".") ?? "";
    throw permanent(
      "InvalidSpec",
      `The kubeconfig ${path} is not valid at "${at}". Compare it with kubectl config view.`,
    );
  }
  const { clusters, users, contexts } = result.data;
  const folder = dirname(resolve(path));
  return {
    currentContext: result.data["current-context"],
    clusters: new Map((clusters ?? []).map(({ name, cluster }) => [name, absoluteCluster(cluster, folder)])),
    users: new Map((users ?? []).map(({ name, user }) => [name, absoluteUser(user ?? UserEntry.parse({}), folder)])),
    contexts: new Map((contexts ?? []).map(({ name, context }) => [name, context])),
  };
}

/** As kubectl merges the files of KUBECONFIG: the first one that names a thing wins. */
export function mergeKubeconfigs(files: readonly Kubeconfig[]): Kubeconfig {
  const firstWins = files.toReversed();
  return {
    currentContext: files.find(({ currentContext }) => currentContext !== undefined)?.currentContext,
    clusters: new Map(firstWins.flatMap(({ clusters }) => [...clusters])),
    users: new Map(firstWins.flatMap(({ users }) => [...users])),
    contexts: new Map(firstWins.flatMap(({ contexts }) => [...contexts])),
  };
}

// The parser's own message would quote the lines around a mistake, and with them a token.
function yamlOf(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch {
    throw permanent("InvalidSpec", `The kubeconfig ${path} is not valid YAML. Compare it with kubectl config view.`);
  }
}

function absoluteCluster(cluster: ClusterEntry, folder: string): ClusterEntry {
  return { ...cluster, "certificate-authority": absolute(cluster["certificate-authority"], folder) };
}

function absoluteUser(user: UserEntry, folder: string): UserEntry {
  const { exec } = user;
  return {
    ...user,
    tokenFile: absolute(user.tokenFile, folder),
    "client-certificate": absolute(user["client-certificate"], folder),
    "client-key": absolute(user["client-key"], folder),
    // As kubectl: a command with a slash is a path, a bare name is looked up on the PATH.
    exec: exec?.command.includes("/") ? { ...exec, command: resolve(folder, exec.command) } : exec,
  };
}

function absolute(path: string | undefined, folder: string): string | undefined {
  return path === undefined ? undefined : resolve(folder, path);
}

import type { EnvironmentVariable } from "../run/index.ts";

/** Where the files of a Git Secret are in the pod of a Job. */
const GIT_FOLDER = "/var/run/secrets/sync.jira.io/git";

export const JIRA_KEYS: Readonly<Record<string, EnvironmentVariable>> = {
  "base-url": "JIRA_BASE_URL",
  email: "JIRA_EMAIL",
  pat: "JIRA_PAT",
};

export const GIT_KEYS: Readonly<Record<string, EnvironmentVariable>> = {
  username: "JIRASYNC_GIT_USERNAME",
  password: "JIRASYNC_GIT_PASSWORD",
  bearerToken: "JIRASYNC_GIT_BEARER_TOKEN",
};

/** Those that git and ssh read as files. */
export const GIT_FILES: Readonly<Record<string, EnvironmentVariable>> = {
  identity: "JIRASYNC_GIT_IDENTITY_FILE",
  known_hosts: "JIRASYNC_GIT_KNOWN_HOSTS_FILE",
  "ca.crt": "JIRASYNC_GIT_CA_FILE",
};

/** A Secret of the sync's namespace, with the names of the keys that it has. */
export interface SecretKeys {
  readonly name: string;
  readonly keys: readonly string[];
}

/** What a container is given of a Secret: by reference, so that a Job tells nothing to who may read Jobs alone. */
export interface Credentials {
  readonly env: readonly object[];
  readonly volumes: readonly object[];
  readonly mounts: readonly object[];
}

export function jiraCredentials({ name, keys }: SecretKeys): Credentials {
  return { env: variables(name, keys, JIRA_KEYS), volumes: [], mounts: [] };
}

export function gitCredentials({ name, keys }: SecretKeys): Credentials {
  const files = Object.entries(GIT_FILES).filter(([key]) => keys.includes(key));
  const env = [
    ...variables(name, keys, GIT_KEYS),
    ...files.map(([key, variable]) => ({ name: variable, value: `${GIT_FOLDER}/${key}` })),
  ];
  if (files.length === 0) return { env, volumes: [], mounts: [] };
  const items = files.map(([key]) => ({ key, path: key }));
  return {
    env,
    // Readable by the pod's group too, which is how the kubelet lets it read at all; ssh minds that only of its own files.
    volumes: [{ name: "git", secret: { secretName: name, defaultMode: 0o440, items } }],
    mounts: [{ name: "git", mountPath: GIT_FOLDER, readOnly: true }],
  };
}

function variables(
  secret: string,
  keys: readonly string[],
  table: Readonly<Record<string, EnvironmentVariable>>,
): readonly object[] {
  return Object.entries(table)
    .filter(([key]) => keys.includes(key))
    .map(([key, variable]) => ({ name: variable, valueFrom: { secretKeyRef: { name: secret, key } } }));
}

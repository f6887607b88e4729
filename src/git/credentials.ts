import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { permanent } from "../failure/index.ts";
import { type Configuration, configurationVariables, type Environment } from "./environment.ts";
import type { Remote } from "./target.ts";

/** How to log in to the repository; the fields mirror the keys of Flux's Git secrets, each as text or as a file. */
export interface GitCredentials {
  readonly username?: string;
  readonly password?: string;
  readonly bearerToken?: string;
  /** Path of a private SSH key. */
  readonly identityFile?: string;
  /** Text of a private SSH key. */
  readonly identity?: string;
  readonly knownHostsFile?: string;
  readonly knownHosts?: string;
  /** Path of the PEM certificates that replace the system's for this repository. */
  readonly caFile?: string;
  /** The same as PEM text. */
  readonly ca?: string;
}

// GitHub asks for this name with an installation token; with other tokens GitHub, GitLab and Gitea take any name.
const DEFAULT_USERNAME = "x-access-token";

// Runs without a file that would need an executable /tmp; git itself asks it for `origin` only, also after a redirect.
const HELPER =
  '!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$JIRASYNC_GIT_USERNAME" "$JIRASYNC_GIT_PASSWORD"; }; f';

/**
 * The environment by which git reaches `remote`: secrets travel in it only, key files are written to `dir` with mode 0600.
 * Throws `InvalidSpec` when the credentials cannot serve this kind of repository.
 */
export async function connectionEnvironment(
  remote: Remote,
  credentials: GitCredentials,
  configuration: Configuration,
  env: Environment,
  dir: string,
): Promise<Record<string, string>> {
  switch (remote.kind) {
    case "local":
      return { GIT_ALLOW_PROTOCOL: "file", ...configurationVariables(configuration) };
    case "http": {
      const login = httpLogin(remote.origin, credentials);
      const caFile = await fileFor(credentials.ca, credentials.caFile, join(dir, "ca.pem"));
      return {
        GIT_ALLOW_PROTOCOL: remote.protocol,
        ...(caFile === undefined ? {} : { GIT_SSL_CAINFO: caFile }),
        ...login.env,
        ...configurationVariables([...configuration, ...login.configuration]),
      };
    }
    case "ssh":
      return {
        GIT_ALLOW_PROTOCOL: "ssh",
        ...(await sshCommand(credentials, env, dir)),
        ...configurationVariables(configuration),
      };
    default:
      return remote satisfies never;
  }
}

function httpLogin(
  origin: string,
  given: GitCredentials,
): { configuration: Configuration; env: Record<string, string> } {
  const { username, password, bearerToken } = given;
  for (const [name, value] of Object.entries({ username, password, bearerToken })) {
    if (value !== undefined && /[\u0000-\u001f\u007f]/.test(value)) {
      throw permanent("InvalidSpec", `The credentials' ${name} holds a line break or a control character.`);
    }
  }
  if (bearerToken !== undefined) {
    if (password !== undefined) {
      throw permanent("InvalidSpec", "The credentials hold a password and a bearerToken. Give one of them.");
    }
    // The header would follow a redirect to any host, so there is none.
    const header = [`http.${origin}/.extraHeader`, `Authorization: Bearer ${bearerToken}`] as const;
    return { configuration: [header, ["http.followRedirects", "false"]], env: {} };
  }
  if (password !== undefined) {
    const env = { JIRASYNC_GIT_USERNAME: username ?? DEFAULT_USERNAME, JIRASYNC_GIT_PASSWORD: password };
    return { configuration: [[`credential.${origin}.helper`, HELPER]], env };
  }
  if (given.identity !== undefined || given.identityFile !== undefined) {
    throw permanent(
      "InvalidSpec",
      "The credentials hold an SSH key, but the repository is an https:// URL. Give username and password, or an ssh:// address.",
    );
  }
  return { configuration: [], env: {} };
}

async function sshCommand(given: GitCredentials, env: Environment, dir: string): Promise<Record<string, string>> {
  const identity = await fileFor(given.identity, given.identityFile, join(dir, "identity"));
  const knownHosts = await fileFor(given.knownHosts, given.knownHostsFile, join(dir, "known_hosts"));
  if (identity === undefined && (given.password !== undefined || given.bearerToken !== undefined)) {
    throw permanent(
      "InvalidSpec",
      "The credentials hold a password or token, but the repository is reached over SSH. Give an SSH key (identity), or an https:// URL.",
    );
  }
  const agent: Record<string, string> =
    env["SSH_AUTH_SOCK"] === undefined ? {} : { SSH_AUTH_SOCK: env["SSH_AUTH_SOCK"] };
  const own = env["GIT_SSH_COMMAND"];
  if (identity === undefined && knownHosts === undefined && own !== undefined) {
    return { ...agent, GIT_SSH_COMMAND: own, GIT_SSH_VARIANT: env["GIT_SSH_VARIANT"] ?? "auto" };
  }
  const options = [
    "BatchMode=yes",
    "StrictHostKeyChecking=yes",
    "ConnectTimeout=30",
    "ServerAliveInterval=15",
    "ServerAliveCountMax=4",
    ...(knownHosts === undefined
      ? []
      : [`UserKnownHostsFile=${sshQuoted(knownHosts)}`, "GlobalKnownHostsFile=/dev/null"]),
    ...(identity === undefined ? [] : [`IdentityFile=${sshQuoted(identity)}`, "IdentitiesOnly=yes"]),
  ];
  const command = ["ssh", ...options.flatMap((option) => ["-o", shellQuoted(option)])].join(" ");
  return { ...agent, GIT_SSH_COMMAND: command, GIT_SSH_VARIANT: "ssh" };
}

async function fileFor(text: string | undefined, file: string | undefined, path: string): Promise<string | undefined> {
  if (text === undefined) return file;
  // OpenSSH refuses a key without its last line end, which secrets often lack.
  await writeFile(path, text.endsWith("\n") ? text : `${text}\n`, { mode: 0o600 });
  return path;
}

/** For ssh's own option parser, where a blank ends a file name and % starts a token. */
const sshQuoted = (path: string): string => `"${path.replaceAll("%", "%%").replace(/["\\]/g, "\\$&")}"`;

const shellQuoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

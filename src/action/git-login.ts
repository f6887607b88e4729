import type { Settings } from "../run/index.ts";
import type { Inputs } from "./input.ts";
import type { Runner } from "./runner.ts";

type GitCredentials = Settings["git"];

// As GitHub publishes it in its documentation of host keys.
const GITHUB_HOST_KEY = "github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl\n";

/** How a step logs in to the repository of one sync: by its inputs, else by `fromEnvironment`, else by the job's own token. */
export function gitLogin(
  inputs: Inputs,
  repository: string,
  fromEnvironment: GitCredentials,
  runner: Runner,
): GitCredentials {
  const ssh = { ...sshKey(inputs), ...knownHosts(inputs, repository, fromEnvironment) };
  return { ...fromEnvironment, ...ssh, ...password(inputs, repository, fromEnvironment, runner) };
}

function password(
  inputs: Inputs,
  repository: string,
  fromEnvironment: GitCredentials,
  { env, redactor }: Runner,
): GitCredentials {
  const username = inputs.text("git-username") ?? fromEnvironment.username;
  const login = (token: string): GitCredentials => {
    redactor.add(Buffer.from(`${username ?? "x-access-token"}:${token}`).toString("base64"));
    return { ...(username === undefined ? {} : { username }), password: token };
  };
  const own = inputs.text("git-token");
  if (own !== undefined) return login(own);
  const isGivenElsewhere = fromEnvironment.password !== undefined || fromEnvironment.bearerToken !== undefined;
  const token = inputs.text("github-token");
  // A manifest may come from somebody else: the job's token must not go to a host of their choice.
  const isOurs =
    originOf(repository) !== undefined && originOf(repository) === originOf(env["GITHUB_SERVER_URL"] ?? "");
  return isGivenElsewhere || token === undefined || !isOurs ? {} : login(token);
}

function sshKey(inputs: Inputs): GitCredentials {
  const key = inputs.text("ssh-key");
  // The runner takes the last line end away, without which OpenSSH does not read a key.
  return key === undefined ? {} : { identity: `${key.replaceAll("\r\n", "\n")}\n` };
}

function knownHosts(inputs: Inputs, repository: string, { knownHostsFile }: GitCredentials): GitCredentials {
  const given = inputs.text("ssh-known-hosts");
  if (given !== undefined) return { knownHosts: `${given}\n` };
  const isGitHub = /^(?:ssh:\/\/)?(?:[^@/]+@)?github\.com[:/]/.test(repository);
  return isGitHub && knownHostsFile === undefined ? { knownHosts: GITHUB_HOST_KEY } : {};
}

function originOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed?.protocol === "https:" || parsed?.protocol === "http:" ? parsed.origin : undefined;
}

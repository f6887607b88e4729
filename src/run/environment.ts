/** The environment variables that the command itself reads, as docs/commands.md lists them. */
export const ENVIRONMENT = {
  JIRA_BASE_URL:
    "Jira's address, with its context path if it has one. `--jira-url` wins; a manifest's `source.url` is used when neither is set, and has to be on the same host otherwise",
  JIRA_EMAIL: "Account for Basic authentication; without it the token is sent as a Bearer token",
  JIRA_PAT: "API token (with `JIRA_EMAIL`) or personal access token",
  JIRA_CA_FILE: "PEM file with the certificate authority of Jira's host, trusted besides the usual ones",
  JIRASYNC_AUTHOR: "Author and committer of commits, as `NAME <EMAIL>`",
  JIRASYNC_GIT_USERNAME: "User name for an https repository; default x-access-token, which suits tokens",
  JIRASYNC_GIT_PASSWORD: "Password or token for an https repository",
  JIRASYNC_GIT_BEARER_TOKEN: "Token that an https repository takes as a Bearer token, instead of a password",
  JIRASYNC_GIT_IDENTITY_FILE: "Private key for a repository over SSH; without it the SSH agent is asked",
  JIRASYNC_GIT_KNOWN_HOSTS_FILE: "Host keys of the SSH server, in the format of known_hosts",
  JIRASYNC_GIT_CA_FILE: "PEM file with the certificate authorities of the https repository, in place of the usual ones",
  JIRASYNC_EXECUTOR: "For `jirasync run`: `Operator` or `Job`, who has started it; without it a run from outside",
  JIRASYNC_EXECUTOR_ID: "For `jirasync run`: tells the executor from others, as `status.executor.id`",
  JIRASYNC_RETRY_COUNT: "For `jirasync run`: how often the run was tried before",
  JIRASYNC_IMAGE: "For `jirasync operator`: the image of Jobs; without it that of the operator's own pod",
  POD_NAME:
    "For `jirasync operator`: its pod, which tells it from others and has its image; without it the host's name is its own",
  POD_NAMESPACE: "For `jirasync operator`: the namespace of its pod",
} as const;

/** Those that the libraries beneath, Node and git read. */
export const PASSED_ENVIRONMENT = {
  "HTTPS_PROXY, HTTP_PROXY, NO_PROXY": "Proxies for Jira and the repository, in capitals or small letters",
  SSL_CERT_FILE: "PEM file with certificate authorities, for Jira and the repository",
  NODE_EXTRA_CA_CERTS: "The same, for Jira alone",
  SSH_AUTH_SOCK: "The SSH agent",
  GIT_SSH_COMMAND: "The SSH program and its options, where neither a key nor host keys are set above",
  TMPDIR: "Where the temporary repository of a run is made",
} as const;

export type EnvironmentVariable = keyof typeof ENVIRONMENT;

/** A variable's value; undefined when it is not set, or set to nothing as workflows do. A line end, as files have, is dropped. */
export function setting(
  env: Readonly<Record<string, string | undefined>>,
  name: EnvironmentVariable,
): string | undefined {
  return env[name]?.replace(/[\r\n]+$/, "") || undefined;
}

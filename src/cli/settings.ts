import { readFile } from "node:fs/promises";
import type { Redactor } from "../failure/index.ts";
import type { GitCredentials } from "../git/index.ts";
import type { JiraSettings } from "../jira/index.ts";
import { type Arguments, type Io, UsageError } from "./command.ts";

type Environment = Io["env"];

/** Jira's address and account: option first, then environment, then (for the address alone) the manifest. */
export function jiraSettings(args: Arguments, env: Environment, redactor: Redactor, sourceUrl?: string): JiraSettings {
  const baseUrl = args.text("jira-url") ?? sourceUrl ?? present(env["JIRA_BASE_URL"]);
  const token = args.text("jira-token") ?? present(env["JIRA_PAT"]);
  const email = args.text("jira-email") ?? present(env["JIRA_EMAIL"]);
  const caFile = args.text("jira-ca-file") ?? present(env["JIRA_CA_FILE"]);
  if (baseUrl === undefined) {
    throw new UsageError(
      "Jira's address is missing; set JIRA_BASE_URL or --jira-url, such as https://example.atlassian.net",
    );
  }
  if (token === undefined) {
    throw new UsageError(
      "Jira's token is missing; set JIRA_PAT to an API token (with JIRA_EMAIL) or a personal access token",
    );
  }
  redactor.add(token);
  if (email !== undefined) redactor.add(Buffer.from(`${email}:${token}`).toString("base64"));
  const concurrency = args.integer("concurrency");
  return {
    baseUrl,
    token,
    ...(email === undefined ? {} : { email }),
    ...(caFile === undefined ? {} : { caFile }),
    ...(concurrency === undefined ? {} : { concurrency }),
  };
}

/** The destination's credentials, from the environment alone: options are seen by every user of the machine. */
export async function gitCredentials(env: Environment, redactor: Redactor): Promise<GitCredentials> {
  const secrets = {
    password: present(env["JIRASYNC_GIT_PASSWORD"]),
    bearerToken: present(env["JIRASYNC_GIT_BEARER_TOKEN"]),
  };
  const files = {
    identityFile: present(env["JIRASYNC_GIT_IDENTITY_FILE"]),
    knownHostsFile: present(env["JIRASYNC_GIT_KNOWN_HOSTS_FILE"]),
    caFile: present(env["JIRASYNC_GIT_CA_FILE"]),
  };
  for (const secret of Object.values(secrets)) if (secret !== undefined) redactor.add(secret);
  for (const [name, file] of Object.entries(files)) if (file !== undefined) await assertReadable(name, file);
  return definedOnly({ username: present(env["JIRASYNC_GIT_USERNAME"]), ...secrets, ...files });
}

async function assertReadable(name: string, file: string): Promise<void> {
  try {
    await readFile(file);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the file of the Git ${name} can't be read: ${cause}`);
  }
}

function definedOnly<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  const defined: { [K in keyof T]?: string } = {};
  for (const key of Object.keys(values)) {
    const value = values[key];
    if (value !== undefined) Object.assign(defined, { [key]: value });
  }
  return defined;
}

function present(value: string | undefined): string | undefined {
  return value === undefined || value === "" ? undefined : value;
}

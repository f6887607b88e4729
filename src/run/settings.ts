import { access, constants } from "node:fs/promises";
import type { Redactor } from "../failure/index.ts";
import { messageOf, UsageError } from "../failure/index.ts";
import type { GitCredentials } from "../git/index.ts";
import type { JiraSettings } from "../jira/index.ts";
import type { JiraSync } from "../resource/index.ts";
import type { Signature } from "../sync/index.ts";
import { type EnvironmentVariable, setting } from "./environment.ts";
import type { Options, World } from "./options.ts";

const DEFAULT_AUTHOR = "jirasync <jirasync@users.noreply.github.com>";
const DEFAULT_GIT_USERNAME = "x-access-token";

/** All that a sync needs besides its manifest. */
export interface Settings {
  readonly jira: JiraSettings;
  readonly git: GitCredentials;
  readonly author: Signature;
  readonly commitSubject: string | undefined;
  readonly force: boolean;
}

/** Reads and checks the settings of one sync and registers its secrets; throws UsageError for what is missing. */
export async function readSettings({ spec }: JiraSync, options: Options, world: World): Promise<Settings> {
  return {
    jira: jiraSettings(options, world, spec.source?.url),
    git: await gitCredentials(world),
    author: parseSignature(options.text("author") ?? setting(world.env, "JIRASYNC_AUTHOR") ?? DEFAULT_AUTHOR),
    commitSubject: options.text("commit-message"),
    force: options.flag("force") ?? false,
  };
}

/** Jira's address and account: option first, then the environment, then (for the address alone) the manifest. */
function jiraSettings(options: Options, { env, redactor }: World, sourceUrl: string | undefined): JiraSettings {
  const ownUrl = options.text("jira-url") ?? setting(env, "JIRA_BASE_URL");
  assertSameHost(ownUrl, sourceUrl, options);
  const baseUrl = ownUrl ?? sourceUrl;
  const token = (options.text("jira-token") ?? setting(env, "JIRA_PAT"))?.trim();
  const email = (options.text("jira-email") ?? setting(env, "JIRA_EMAIL"))?.trim();
  const caFile = options.text("jira-ca-file") ?? setting(env, "JIRA_CA_FILE");
  if (token !== undefined) addWithLogin(redactor, email, token);
  if (baseUrl === undefined) {
    throw new UsageError(
      `Jira's address is missing; set ${options.label("jira-url", "JIRA_BASE_URL")}, such as https://example.atlassian.net`,
    );
  }
  if (token === undefined) {
    throw new UsageError(
      `Jira's token is missing; set ${options.label("jira-token", "JIRA_PAT")} to an API token (with ${options.label("jira-email", "JIRA_EMAIL")}) or a personal access token`,
    );
  }
  const concurrency = options.integer("concurrency");
  return {
    baseUrl,
    token,
    ...(email === undefined ? {} : { email }),
    ...(caFile === undefined ? {} : { caFile }),
    ...(concurrency === undefined ? {} : { concurrency }),
  };
}

// A manifest may come from somebody else, with a pull request: it must not send this machine's token to a host of its choice.
function assertSameHost(ownUrl: string | undefined, sourceUrl: string | undefined, options: Options): void {
  if (ownUrl === undefined || sourceUrl === undefined || originOf(ownUrl) === originOf(sourceUrl)) return;
  throw new UsageError(
    `the manifest's spec.source.url is another Jira than the one of ${options.label("jira-url", "JIRA_BASE_URL")}, for which the token is; ` +
      "leave that out to use the manifest's",
  );
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

/** The destination's credentials, from the environment alone: options are seen by every user of the machine. */
async function gitCredentials({ env, redactor }: World): Promise<GitCredentials> {
  const username = setting(env, "JIRASYNC_GIT_USERNAME");
  const password = setting(env, "JIRASYNC_GIT_PASSWORD");
  const bearerToken = setting(env, "JIRASYNC_GIT_BEARER_TOKEN");
  if (password !== undefined) addWithLogin(redactor, username ?? DEFAULT_GIT_USERNAME, password);
  if (bearerToken !== undefined) redactor.add(bearerToken);
  const identityFile = await readableFile(env, "JIRASYNC_GIT_IDENTITY_FILE");
  const knownHostsFile = await readableFile(env, "JIRASYNC_GIT_KNOWN_HOSTS_FILE");
  const caFile = await readableFile(env, "JIRASYNC_GIT_CA_FILE");
  return {
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(bearerToken === undefined ? {} : { bearerToken }),
    ...(identityFile === undefined ? {} : { identityFile }),
    ...(knownHostsFile === undefined ? {} : { knownHostsFile }),
    ...(caFile === undefined ? {} : { caFile }),
  };
}

/** Basic authentication sends both together in Base64, where neither is seen. */
function addWithLogin(redactor: Redactor, user: string | undefined, secret: string): void {
  redactor.add(secret);
  if (user !== undefined) redactor.add(Buffer.from(`${user}:${secret}`).toString("base64"));
}

async function readableFile(env: World["env"], name: EnvironmentVariable): Promise<string | undefined> {
  const file = setting(env, name);
  if (file === undefined) return undefined;
  try {
    await access(file, constants.R_OK);
    return file;
  } catch (error) {
    throw new UsageError(`the file of ${name} can't be read: ${messageOf(error)}`);
  }
}

function parseSignature(text: string): Signature {
  const [, name = "", email = ""] = /^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(text) ?? [];
  if (name === "") throw new UsageError(`the author ${JSON.stringify(text)} is not of the form "Name <email>"`);
  return { name, email };
}

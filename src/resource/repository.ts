import { brokenRule, NO_OPTION, type TextField, type TextRule, text } from "./text.ts";

const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?";
const HOST = String.raw`(?:${LABEL}(?:\.${LABEL})*|\[[0-9A-Fa-f:.]+\])`;
const PORT = "(?::[1-9][0-9]{0,4})?";
const USER = "[A-Za-z0-9_][A-Za-z0-9_.-]*";
const SEGMENT = String.raw`[^/\\?#\x00-\x20\x7f-\x9f]+`;
const PATH = `(?:/${SEGMENT})+/?`;
// git hands the part behind the colon to the server's shell, where a leading dash would be an option.
const SCP_PATH = String.raw`(?:${PATH}|[^-/\\?#\x00-\x20\x7f-\x9f][^\\?#\x00-\x20\x7f-\x9f]*)`;

/** The characters and parts that no address may have, local or remote. */
const HOSTILE: readonly TextRule[] = [
  NO_OPTION,
  {
    refused: /[\x00-\x1f\x7f-\x9f]/,
    problem: "holds a line break or another control character",
    advice: "Write the address as one line of plain text",
  },
];

const REMOTE: readonly TextRule[] = [
  ...HOSTILE,
  {
    refused: /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/]*:[^/]*@|^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^/]*@|^[^/:@]+:[^/@]*@/,
    problem: "holds a user name or password",
    advice: "Keep credentials in the Secret that spec.destination.secretRef names and write the address without them",
  },
  { refused: /[ \\]/, problem: "holds a space or a backslash", advice: "Write the address as the server shows it" },
  { refused: /[?#]/, problem: "has a query or fragment", advice: "Write the address without what follows the path" },
  {
    refused: /(^|[/:])\.\.?(\/|$)|%(2[eEfF]|5[cC]|[01][0-9A-Fa-f]|7[fF])/,
    problem: 'has a "." or ".." in its path, plain or encoded',
    advice: "Write the full path of the repository",
  },
  {
    pattern: new RegExp(
      `^(?:https://${HOST}${PORT}${PATH}|ssh://(?:${USER}@)?${HOST}${PORT}${PATH}|${USER}@${HOST}:${SCP_PATH})$`,
    ),
    problem: "is not the https or ssh address of a Git repository",
    advice: 'Use https://, ssh:// or the short form "git@host:path"',
  },
];

const REPOSITORY: TextField = {
  description: "The Git repository that the issues are written to, by https or ssh.",
  advice: "Give the https or ssh address of a Git repository",
  example: "https://github.com/example/jira-mirror.git",
  maxLength: 2048,
  isSecret: true,
  rules: REMOTE,
};

// What git takes for a path and not for "host:path" or "helper::address".
const LOCAL_PATH = /^(\.{0,2}\/|[^-:/][^:/]*(\/|$))/;
// On Windows a letter before the colon is a drive and no host.
const DRIVE_PATH = /^[A-Za-z]:[\\/]/;

/** The repository as the resource takes it: https or ssh only, because a cluster has no other. */
export const RepositorySchema = text(REPOSITORY);

/** The repository as a command on a person's machine takes it: also the path of a local repository. */
export const RepositoryOrPathSchema = text({
  ...REPOSITORY,
  description:
    "The Git repository that the issues are written to: an https or ssh address, or the path of a local one.",
  rules: [...HOSTILE, ...REMOTE.map(unlessLocal)],
});

function unlessLocal({ problem, advice, ...rule }: TextRule): TextRule {
  const remote = { problem, advice, ...rule };
  return { problem, advice, holds: (value) => isLocalPath(value) || brokenRule(value, [remote]) === undefined };
}

/** Whether git would read this as a path of the local disk. */
export function isLocalPath(repository: string, platform: NodeJS.Platform = process.platform): boolean {
  return LOCAL_PATH.test(repository) || (platform === "win32" && DRIVE_PATH.test(repository));
}

/**
 * What is wrong with the address of a repository, as a sentence that does not repeat it (it may hold a password); null when it is fine.
 * `allow` says whether the path of a local repository will do.
 */
export function repositoryProblem(
  repository: string,
  allow: "remote" | "remote-or-local",
  platform?: NodeJS.Platform,
): string | null {
  if (repository === "") return "The repository is empty.";
  const rules = allow === "remote-or-local" && isLocalPath(repository, platform) ? HOSTILE : REMOTE;
  const broken = brokenRule(repository, rules);
  if (broken === undefined) return null;
  return `The repository ${broken.problem}. ${broken.advice}, such as ${JSON.stringify(REPOSITORY.example)}.`;
}

import { posix, win32 } from "node:path";
import { fileURLToPath } from "node:url";
import { permanent, type SyncError } from "../failure/index.ts";

/** Where commits go. `url` carries no credentials and no query, so it may be shown. */
export type Remote =
  | { readonly kind: "http"; readonly url: string; readonly origin: string; readonly protocol: "http" | "https" }
  | { readonly kind: "ssh"; readonly url: string }
  | { readonly kind: "local"; readonly url: string };

export interface Target {
  readonly remote: Remote;
  readonly branch: string;
  /** The branch's full name: `refs/heads/…`. */
  readonly ref: string;
}

const EXPECTED =
  "Use https://host/path.git, ssh://git@host/path.git, git@host:path.git or the path of a bare repository.";
// On Windows git takes one letter before the colon for a drive, elsewhere for a host.
const DRIVE_PATH = /^[A-Za-z]:[\\/]/;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Checks the repository's address and the branch's name before any process sees them; throws `InvalidSpec`. */
export function parseTarget(repository: string, branch: string, platform: NodeJS.Platform = process.platform): Target {
  return { remote: parseRemote(repository, platform), branch: checkedBranch(branch), ref: `refs/heads/${branch}` };
}

function parseRemote(repository: string, platform: NodeJS.Platform): Remote {
  if (repository === "") throw invalid(`No repository is given. ${EXPECTED}`);
  if (repository.startsWith("-")) throw invalid(`The repository must not start with "-". ${EXPECTED}`);
  if (/[\u0000-\u001f\u007f]/.test(repository)) throw invalid(`The repository holds control characters. ${EXPECTED}`);
  // `transport::address` makes git run a helper program of that name (ext:: runs any command).
  if (/^[\w.+-]+::/.test(repository)) throw invalid(`Remote helpers ("name::address") are not allowed. ${EXPECTED}`);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(repository)?.[1]?.toLowerCase();
  if (scheme !== undefined) return parseUrl(repository, scheme);
  const isOfDrive = platform === "win32" && DRIVE_PATH.test(repository);
  // git's own rule: a colon before the first slash makes it host:path over ssh.
  if (!isOfDrive && /^[^/]*:/.test(repository)) return parseScpAddress(repository);
  const { resolve } = platform === "win32" ? win32 : posix;
  return { kind: "local", url: resolve(repository) };
}

function parseUrl(repository: string, scheme: string): Remote {
  if (!URL.canParse(repository) || /[\s\\]/.test(repository)) {
    throw invalid(`The repository is not a valid URL. ${EXPECTED}`);
  }
  const url = new URL(repository);
  if (url.search !== "" || url.hash !== "") throw invalid("The repository's URL must not have a query or a fragment.");
  switch (scheme) {
    case "https":
      return parseHttpUrl(url, "https");
    case "http":
      if (!LOOPBACK.test(url.hostname))
        throw invalid("Plain http:// would send credentials unprotected. Use https://.");
      return parseHttpUrl(url, "http");
    case "ssh":
      return parseSshUrl(url, repository);
    case "file":
      return { kind: "local", url: localPath(url) };
    default:
      throw invalid(`Repositories over ${scheme}:// are not supported. ${EXPECTED}`);
  }
}

function parseHttpUrl(url: URL, protocol: "http" | "https"): Remote {
  if (url.username !== "" || url.password !== "") {
    throw invalid(
      `The repository's URL holds credentials, which end up in logs. Write ${url.origin}${url.pathname} and give username and password (or token) as credentials.`,
    );
  }
  return { kind: "http", url: url.href, origin: url.origin, protocol };
}

function parseSshUrl(url: URL, repository: string): Remote {
  if (url.password !== "") throw invalid("The repository's URL holds a password. Give an SSH key (identity) instead.");
  const { hostname, username } = url;
  if (hostname === "" || hostname.startsWith("-") || username.startsWith("-")) {
    throw invalid(`The repository's host or user is not valid. ${EXPECTED}`);
  }
  return { kind: "ssh", url: repository };
}

function parseScpAddress(repository: string): Remote {
  if (!/^(?:[\w.][\w.+-]*@)?(?:[\w.][\w.-]*|\[[\da-f:.]+\]):[^\s-]\S*$/i.test(repository)) {
    throw invalid(`The repository is not a valid address. ${EXPECTED}`);
  }
  return { kind: "ssh", url: repository };
}

function localPath(url: URL): string {
  try {
    return fileURLToPath(url);
  } catch (error) {
    throw permanent("InvalidSpec", "The repository's file:// URL does not name a path of this machine.", error);
  }
}

// The rules of `git check-ref-format --branch`, kept here so that a bad name fails before any network traffic.
const FORBIDDEN_IN_BRANCH: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^$/, "is empty"],
  [/^-/, 'starts with "-"'],
  [/^(?:HEAD|@)$/, "is a name that git reserves"],
  [/^refs\//, "is a full ref name; give the short one (main, not refs/heads/main)"],
  [/[\u0000-\u0020\u007f~^:?*[\\]/, "holds a space, a control character or one of ~ ^ : ? * [ \\"],
  [/\.\.|@\{/, 'holds ".." or "@{"'],
  [/^\/|\/$|\/\//, "has an empty part between slashes"],
  [/(?:^|\/)\./, 'has a part that starts with "."'],
  [/\.lock(?:\/|$)|\.$/, 'has a part that ends with ".lock", or ends with "."'],
];

function checkedBranch(branch: string): string {
  const broken = FORBIDDEN_IN_BRANCH.find(([pattern]) => pattern.test(branch));
  if (broken !== undefined) throw invalid(`The branch ${JSON.stringify(branch)} ${broken[1]}. A valid one: main.`);
  return branch;
}

const invalid = (message: string): SyncError => permanent("InvalidSpec", message);

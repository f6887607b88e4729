import type { IncomingHttpHeaders } from "node:http";

export interface AccountOptions {
  /** Cloud: the e-mail address; Data Center: the user name. Default `demo@example.com`. */
  readonly email?: string;
  /** Cloud: the API token; Data Center: the password and also a personal access token. */
  readonly token: string;
  /** In which JQL dates of this account are read. Default America/New_York: not UTC, so that a client that assumes UTC fails. */
  readonly timeZone?: string;
  /** Keys of the projects that the account may browse; all when absent. */
  readonly projects?: readonly string[];
}

export interface Account {
  readonly email: string;
  readonly token: string;
  readonly timeZone: string;
  readonly projects: ReadonlySet<string> | undefined;
}

export type Login =
  | { readonly kind: "account"; readonly account: Account }
  | { readonly kind: "anonymous" | "refused" | "wrong-scheme" };

export const DEFAULT_ACCOUNT: AccountOptions = { email: "demo@example.com", token: "simulator-token" };

export function account({
  email = "demo@example.com",
  token,
  timeZone = "America/New_York",
  projects,
}: AccountOptions): Account {
  return { email, token, timeZone, projects: projects && new Set(projects.map((key) => key.toUpperCase())) };
}

/** Who sends a request: Cloud takes Basic `email:token` only, Data Center also `Bearer token`. */
export function logIn(
  accounts: readonly Account[],
  headers: IncomingHttpHeaders,
  deployment: "cloud" | "datacenter",
): Login {
  const header = headers.authorization;
  if (header === undefined) return { kind: "anonymous" };
  const [, scheme = "", credentials = ""] = /^(\S+)\s+(.*)$/.exec(header) ?? [];
  if (scheme.toLowerCase() === "bearer") {
    if (deployment === "cloud") return { kind: "wrong-scheme" };
    return found(accounts.find(({ token }) => token === credentials));
  }
  if (scheme.toLowerCase() !== "basic") return { kind: "refused" };
  const decoded = Buffer.from(credentials, "base64").toString("utf8");
  return found(accounts.find(({ email, token }) => decoded === `${email}:${token}`));
}

const found = (account: Account | undefined): Login => (account ? { kind: "account", account } : { kind: "refused" });

import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { permanent, type Redactor } from "../failure/index.ts";

/** How to reach one Jira. Limits have defaults; a token without an e-mail address travels as a Bearer token. */
export interface JiraSettings {
  readonly baseUrl: string;
  readonly email?: string;
  readonly token: string;
  /** PEM file with certificate authorities, trusted besides the default ones. */
  readonly caFile?: string;
  /** The most requests in flight at once; default 16. */
  readonly concurrency?: number;
  /** The longest silence of the server, before the headers or within the body; a whole answer may take three times as long. Default 60,000. */
  readonly requestTimeoutMs?: number;
  /** The largest answer, decompressed; default 64 MiB. */
  readonly maxResponseBytes?: number;
  /** Tries of one request that ends in 5xx, a broken connection or a broken answer; default 6. */
  readonly maxAttempts?: number;
  /** How long one request may wait for Jira's rate limit in all; default 600,000. */
  readonly maxRateLimitWaitMs?: number;
}

/** A wait of a second or more, worth showing. */
export interface WaitInfo {
  readonly kind: "rate-limit" | "retry";
  readonly seconds: number;
  readonly message: string;
}

/** What one request came to, every try counted. */
export interface RequestInfo {
  /** Name and port, as in Jira's address. */
  readonly host: string;
  /** The HTTP status; 0 where there was no whole answer. */
  readonly status: number;
  /** From sending it to the end of the answer. */
  readonly seconds: number;
}

/** The outside world of the client. */
export interface JiraDeps {
  /** Read for HTTPS_PROXY, HTTP_PROXY, NO_PROXY (and their lower-case forms) and SSL_CERT_FILE; Node itself reads NODE_EXTRA_CA_CERTS. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Removes secrets from what Jira, or what stands before it, says. */
  readonly redactor: Redactor;
  /** Milliseconds since the epoch. */
  now(): number;
  /** From 0 up to, not including, 1. */
  random(): number;
  /** Resolves after `ms`, rejects when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  onWait?(info: WaitInfo): void;
  onRequest?(info: RequestInfo): void;
  /** Joins the requests of this client with those of others to the same host. */
  readonly traffic?: JiraTraffic;
}

/** What other clients of the same host may do to one. */
export interface Throttle {
  /** Holds every request back for `ms` from now. */
  pause(ms: number): unknown;
  /** From now on at most so many requests at once. */
  limitTo(requests: number): void;
}

/** Clients of one host share its rate limit: each joins, and tells the others when Jira asks it to wait. */
export interface JiraTraffic {
  /** `host` is name and port; gives what leaves again. */
  join(host: string, throttle: Throttle): () => void;
  onPause(host: string, ms: number): void;
}

export interface BaseUrl {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Context path without a trailing slash, e.g. "/jira"; empty at the root. */
  readonly contextPath: string;
  /** Both together: what users see and what issue links start with. */
  readonly href: string;
}

/** Checks the configured address of Jira; throws `InvalidSpec` that names what is wrong with it. */
export function parseBaseUrl(text: string): BaseUrl {
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) {
    throw invalid("is not an http or https address. Give it as in https://example.atlassian.net.");
  }
  const url = new URL(trimmed);
  if (url.username !== "" || url.password !== "") {
    throw invalid("holds a user name or password. Give the e-mail address and the token as their own settings.");
  }
  if (url.search !== "" || url.hash !== "") {
    throw invalid("holds a query or a fragment. Give only the address, as in https://example.atlassian.net.");
  }
  const contextPath = url.pathname.replace(/\/+$/, "");
  return { origin: url.origin, contextPath, href: url.origin + contextPath };
}

function invalid(what: string) {
  return permanent("InvalidSpec", `Jira's base URL ${what}`);
}

export type AuthKind = "basic" | "bearer";

export interface Authorization {
  readonly kind: AuthKind;
  /** The value of the Authorization header: a secret. */
  readonly header: string;
}

/** Basic for e-mail and token, Bearer for a token alone. Surrounding white space, as files and secrets often end in, is dropped. */
export function authorizationOf(settings: Pick<JiraSettings, "email" | "token">): Authorization {
  const token = settings.token.trim();
  const email = settings.email?.trim() ?? "";
  if (token === "")
    throw permanent("AuthenticationFailed", "The Jira token is empty. Set JIRA_PAT or the secret's key `pat`.");
  if (email !== "") {
    return { kind: "basic", header: `Basic ${Buffer.from(`${email}:${token}`, "utf8").toString("base64")}` };
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw permanent(
      "AuthenticationFailed",
      "The Jira token holds characters that no token has. Copy it again, without quotes or line breaks.",
    );
  }
  return { kind: "bearer", header: `Bearer ${token}` };
}

/** Reads a PEM file of certificate authorities; throws `InvalidSpec` when it cannot be read or holds none. */
export function readCertificates(file: string, setting: string): string {
  let pem: string;
  try {
    pem = readFileSync(file, "utf8");
  } catch (error) {
    throw permanent("InvalidSpec", `The certificate file ${file} (${setting}) cannot be read.`, error);
  }
  const certificates = pem.match(CERTIFICATE) ?? [];
  if (certificates.length === 0 || !certificates.every(isCertificate)) {
    throw permanent("InvalidSpec", `The certificate file ${file} (${setting}) does not hold certificates in PEM form.`);
  }
  return pem;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

/** OpenSSL passes over what it cannot read, which would surface much later as an untrusted server. */
function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

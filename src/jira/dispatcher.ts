import * as tls from "node:tls";
import { type Dispatcher, EnvHttpProxyAgent } from "undici";
import { permanent } from "../failure/index.ts";
import { type BaseUrl, type JiraDeps, type JiraSettings, readCertificates } from "./settings.ts";

const CONNECT_TIMEOUT_MS = 10_000;

/** The pool of keep-alive connections to one Jira: proxies and certificate authorities as the environment says. */
export function createDispatcher(
  base: BaseUrl,
  settings: Pick<JiraSettings, "caFile">,
  connections: number,
  env: JiraDeps["env"],
): Dispatcher {
  const secureContext = trustedContext(settings.caFile, env);
  const tlsOptions = { timeout: CONNECT_TIMEOUT_MS, ...(secureContext === null ? {} : { secureContext }) };
  try {
    return new EnvHttpProxyAgent({
      connections,
      pipelining: 1,
      // Over HTTP/2 all requests would share one connection, and one stall; parallel connections are also what Data Center offers.
      allowH2: false,
      connectTimeout: CONNECT_TIMEOUT_MS,
      connect: tlsOptions,
      requestTls: tlsOptions,
      proxyTls: tlsOptions,
      // Plain http is forwarded, as every proxy allows; tunnels to port 80 many refuse.
      proxyTunnel: false,
      ...proxies(base, env),
    });
  } catch (error) {
    // The message of a bad proxy URL would quote it, password and all.
    throw permanent(
      "InvalidSpec",
      "The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.",
      causeCode(error),
    );
  }
}

/** All three are always given, so that undici does not fall back to the environment of the process. */
function proxies(base: BaseUrl, env: JiraDeps["env"]): { httpProxy: string; httpsProxy: string; noProxy: string } {
  const isHttps = base.origin.startsWith("https:");
  return {
    // undici would use HTTP_PROXY for https as well; curl, Git and Go do not, and neither does this.
    httpProxy: isHttps ? "" : (env["http_proxy"] ?? env["HTTP_PROXY"] ?? ""),
    httpsProxy: isHttps ? (env["https_proxy"] ?? env["HTTPS_PROXY"] ?? "") : "",
    noProxy: env["no_proxy"] ?? env["NO_PROXY"] ?? "",
  };
}

/** Null when Node's own defaults (NODE_EXTRA_CA_CERTS included) are all that is asked for. */
function trustedContext(caFile: string | undefined, env: JiraDeps["env"]): tls.SecureContext | null {
  const sslCertFile = env["SSL_CERT_FILE"] ?? "";
  const extra: string[] = [];
  if (caFile !== undefined && caFile !== "") extra.push(readCertificates(caFile, "Jira's CA file"));
  if (sslCertFile !== "") extra.push(readCertificates(sslCertFile, "SSL_CERT_FILE"));
  if (extra.length === 0) return null;
  // One context for the pool: parsing some 150 roots again for every connection costs more than the handshake.
  return tls.createSecureContext({ ca: [...defaultAuthorities(env), ...extra] });
}

/** An explicit `ca` replaces Node's defaults, which versions before 22.15 cannot list. */
function defaultAuthorities(env: JiraDeps["env"]): readonly string[] {
  if (typeof tls.getCACertificates === "function") return tls.getCACertificates("default");
  const file = env["NODE_EXTRA_CA_CERTS"] ?? "";
  return file === "" ? tls.rootCertificates : [...tls.rootCertificates, readCertificates(file, "NODE_EXTRA_CA_CERTS")];
}

function causeCode(error: unknown): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  return new Error(`invalid proxy address (${code})`);
}

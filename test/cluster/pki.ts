import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** A certificate of the control plane's own authority, as PEM. */
export type Certificate = { readonly certificate: string; readonly key: string };

export type CertificateRequest = {
  /** Kubernetes reads it as the user. */
  readonly commonName: string;
  /** Kubernetes reads them as the user's groups. */
  readonly organizations?: readonly string[];
  readonly usages: readonly ("serverAuth" | "clientAuth")[];
  /** As OpenSSL writes them: "DNS:localhost", "IP:127.0.0.1". */
  readonly names?: readonly string[];
};

const VALID_DAYS = "30";
const NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

const run = promisify(execFile);

/** Makes a certificate authority in the folder: `ca.crt` and `ca.key`. */
export async function createAuthority(folder: string, signal: AbortSignal): Promise<void> {
  // The machine's own configuration would add extensions, twice where we give them too.
  await writeFile(join(folder, "openssl.cnf"), "[req]\ndistinguished_name = name\n[name]\n");
  const extensions = ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,digitalSignature"];
  await createCertificate(folder, "ca", "/CN=jirasync-test", extensions, [], signal);
}

/** Makes the files `{name}.crt` and `{name}.key`, signed by the folder's authority. */
export async function issueCertificate(
  folder: string,
  name: string,
  { commonName, organizations = [], usages, names = [] }: CertificateRequest,
  signal: AbortSignal,
): Promise<Certificate> {
  const subject = [...organizations.map((group) => `/O=${escaped(group)}`), `/CN=${escaped(commonName)}`].join("");
  const extensions = ["basicConstraints=CA:FALSE", `extendedKeyUsage=${usages.join(",")}`];
  if (names.length > 0) extensions.push(`subjectAltName=${names.join(",")}`);
  const signer = ["-CA", join(folder, "ca.crt"), "-CAkey", join(folder, "ca.key")];
  await createCertificate(folder, name, subject, extensions, signer, signal);
  return readCertificate(folder, name);
}

/** Reads what `issueCertificate` made. */
export async function readCertificate(folder: string, name: string): Promise<Certificate> {
  const [certificate, key] = await Promise.all([
    readFile(join(folder, `${name}.crt`), "utf8"),
    readFile(join(folder, `${name}.key`), "utf8"),
  ]);
  return { certificate, key };
}

/** Makes the pair that signs and checks ServiceAccount tokens: `{name}.key` and `{name}.pub`. */
export async function createSigningKey(folder: string, name: string): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "sec1", format: "pem" },
  });
  await writeFile(join(folder, `${name}.key`), privateKey, { mode: 0o600 });
  await writeFile(join(folder, `${name}.pub`), publicKey);
}

async function createCertificate(
  folder: string,
  name: string,
  subject: string,
  extensions: readonly string[],
  signer: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const files = ["-keyout", join(folder, `${name}.key`), "-out", join(folder, `${name}.crt`)];
  const named = ["-config", join(folder, "openssl.cnf"), "-subj", subject, "-days", VALID_DAYS];
  const added = extensions.flatMap((extension) => ["-addext", extension]);
  await run("openssl", ["req", "-x509", ...NEW_KEY, ...named, ...added, ...signer, ...files], { signal });
}

const escaped = (part: string): string => part.replaceAll(/[\\/+]/g, "\\$&");

import { readFile } from "node:fs/promises";
import { permanent, type Redactor } from "../failure/index.ts";
import type { ClientCertificate, Environment, Login } from "./access.ts";
import { type ClusterInfo, runExecPlugin } from "./exec-plugin.ts";

/** What a request is signed with. */
export interface Credential {
  readonly token?: string;
  /** Of an exec plugin; it takes the place of the kubeconfig's. */
  readonly certificate?: ClientCertificate;
}

export interface CredentialDeps {
  readonly env: Environment;
  readonly now: () => number;
  readonly redactor: Redactor;
}

// The kubelet renews a mounted token long before its end; client-go looks once a minute too.
const FILE_FRESH_MS = 60_000;
// A credential that ends while the request is on its way is refused.
const EARLY_MS = 10_000;

/** Keeps the credential of one user fresh: reads its file again, runs its exec plugin again when the last answer ends. */
export class Credentials {
  readonly #login: Login;
  readonly #cluster: ClusterInfo;
  readonly #deps: CredentialDeps;
  #credential: Promise<Credential> | undefined;
  #freshUntil = 0;

  constructor(login: Login, cluster: ClusterInfo, deps: CredentialDeps) {
    this.#login = login;
    this.#cluster = cluster;
    this.#deps = deps;
  }

  /** The present credential; requests that need a new one at the same time share it. */
  async current(signal: AbortSignal): Promise<Credential> {
    if (this.#credential !== undefined && this.#deps.now() < this.#freshUntil) return this.#credential;
    this.#freshUntil = Number.POSITIVE_INFINITY; // while it is fetched
    this.#credential = this.#fetch(signal);
    try {
      return await this.#credential;
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** After a 401; true where a new credential may differ from the one that was refused. */
  forget(): boolean {
    this.#credential = undefined;
    return this.#login.kind === "exec" || this.#login.kind === "token-file";
  }

  async #fetch(signal: AbortSignal): Promise<Credential> {
    switch (this.#login.kind) {
      case "none":
        return {};
      case "token":
        return { token: this.#login.token };
      case "token-file": {
        const token = await tokenIn(this.#login.path);
        this.#deps.redactor.add(token);
        this.#freshUntil = this.#deps.now() + FILE_FRESH_MS;
        return { token };
      }
      case "exec": {
        const { credential, expiresMs } = await runExecPlugin(this.#login.exec, this.#cluster, this.#deps.env, signal);
        if (credential.token !== undefined) this.#deps.redactor.add(credential.token);
        this.#freshUntil = expiresMs - EARLY_MS;
        return credential;
      }
      default:
        return this.#login satisfies never;
    }
  }
}

async function tokenIn(path: string): Promise<string> {
  const token = await readFile(path, "utf8").then(
    (text) => text.trim(),
    () => "",
  );
  if (token !== "") return token;
  // Without it the request would go out as nobody, and the server would answer something misleading.
  throw permanent(
    "AuthenticationFailed",
    `There is no token for the cluster in ${path}. Check the file that the kubeconfig names.`,
  );
}

import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ClusterClient, openCluster } from "../cluster/index.ts";
import { UsageError } from "../failure/index.ts";
import { wait } from "../run/index.ts";
import type { Inputs } from "./input.ts";
import type { Runner } from "./runner.ts";

export interface OpenCluster extends AsyncDisposable {
  readonly client: ClusterClient;
}

/** The cluster that the inputs, else the environment, name. Connects with the first request; dispose it at the end. */
export async function openClusterOf(inputs: Inputs, { env, redactor, temporaryFolder }: Runner): Promise<OpenCluster> {
  const given = inputs.text("kubeconfig");
  if (given !== undefined) for (const secret of secretsOf(given)) redactor.add(secret);
  const file = given === undefined ? undefined : await fileOf(given, temporaryFolder);
  const [context, namespace] = [inputs.text("context"), inputs.text("namespace")];
  try {
    const client = await openCluster(
      {
        ...(file === undefined ? {} : { kubeconfig: file.path }),
        ...(context === undefined ? {} : { context }),
        ...(namespace === undefined ? {} : { namespace }),
      },
      { env, redactor, now: Date.now, random: Math.random, sleep: wait },
    );
    return {
      client,
      async [Symbol.asyncDispose]() {
        await client[Symbol.asyncDispose]();
        await file?.remove();
      },
    };
  } catch (error) {
    await file?.remove();
    throw error;
  }
}

interface File {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** A file as it is; a content as a file that nobody else can read. */
async function fileOf(kubeconfig: string, folder: string): Promise<File> {
  if (isContent(kubeconfig)) {
    const own = await mkdtemp(join(folder, "jirasync-"));
    const path = join(own, "kubeconfig");
    await writeFile(path, `${kubeconfig}\n`, { mode: 0o600 });
    return { path, remove: () => rm(own, { recursive: true, force: true }) };
  }
  const isThere = await stat(kubeconfig).then(
    (stats) => stats.isFile(),
    () => false,
  );
  // What is no file may be a content that was mangled on its way: the message must not show it.
  if (!isThere)
    throw new UsageError("the input kubeconfig is neither the path of a file nor the content of a kubeconfig");
  return { path: kubeconfig, remove: () => Promise.resolve() };
}

function isContent(kubeconfig: string): boolean {
  return /^(apiVersion|kind|clusters|contexts|users)\s*:|^\s*\{/m.test(kubeconfig);
}

/** Of a content the keys and tokens; the rest, such as names and addresses, is no secret. */
function secretsOf(kubeconfig: string): readonly string[] {
  const found = kubeconfig.matchAll(/["']?(?:token|password|client-key-data)["']?\s*:\s*["']?([^\s"',}]+)/g);
  return [...found].flatMap(([, secret = ""]) => (secret === "" ? [] : [secret]));
}

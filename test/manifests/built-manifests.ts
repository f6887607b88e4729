import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { parseAllDocuments } from "yaml";
import * as z from "zod";

const ObjectSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string(), namespace: z.string().optional() }),
});

export type ManifestObject = z.infer<typeof ObjectSchema>;

export const MANIFESTS = resolve(import.meta.dirname, "../../manifests");

/** What `kubectl kustomize` makes of a folder; throws with what it says. */
export async function builtManifests(kubectl: string, folder: string): Promise<readonly ManifestObject[]> {
  const { stdout } = await promisify(execFile)(kubectl, ["kustomize", folder], { maxBuffer: 16 << 20 });
  return objectsOf(stdout);
}

/** The objects of a stream of YAML documents, the empty ones left out. */
export function objectsOf(text: string): readonly ManifestObject[] {
  return parseAllDocuments(text)
    .map((document): unknown => document.toJS())
    .filter((object) => object !== null)
    .map((object) => ObjectSchema.parse(object));
}

/** How an object is called: its kind and name, which are unique in what is installed. */
export const titleOf = ({ kind, metadata }: ManifestObject): string => `${kind} ${metadata.name}`;

/** The kustomization of somebody who builds on one of ours, with some lines more. */
export async function builtFrom(
  kubectl: string,
  base: string,
  ...lines: readonly string[]
): Promise<readonly ManifestObject[]> {
  const folder = await mkdtemp(join(tmpdir(), "jirasync-overlay-"));
  try {
    const resources = `resources: [${relative(folder, resolve(MANIFESTS, base))}]`;
    await writeFile(join(folder, "kustomization.yaml"), [resources, ...lines].join("\n"));
    return await builtManifests(kubectl, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

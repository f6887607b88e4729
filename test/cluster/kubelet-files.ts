import { chmod, chown, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isNotFound } from "../../src/cluster/index.ts";
import type { Node } from "./kubelet-node.ts";
import { fieldOf, type Pod, type PodContainer, type PodVolume } from "./kubelet-pod.ts";

type Data = Readonly<Record<string, string>>;

/** One thing that a pod refers to: a Secret or a ConfigMap, all of it or some keys. */
interface Reference {
  readonly kind: "Secret" | "ConfigMap";
  readonly name: string;
  readonly optional: boolean;
  readonly items?: readonly { readonly key: string; readonly path: string }[] | undefined;
}

/** The variables of a container. Throws with what is missing, as the kubelet reports it. */
export async function environmentOf(pod: Pod, container: PodContainer, node: Node): Promise<Record<string, string>> {
  const env: Record<string, string> = {};
  for (const { prefix, secretRef, configMapRef } of container.envFrom) {
    const found = secretRef === undefined ? configMapRef : secretRef;
    if (found === undefined) continue;
    const data = await dataOf(pod, { kind: secretRef === undefined ? "ConfigMap" : "Secret", ...found }, node);
    for (const [key, value] of Object.entries(data)) env[prefix + key] = value;
  }
  for (const { name, value, valueFrom } of container.env) {
    const { secretKeyRef, configMapKeyRef, fieldRef } = valueFrom ?? {};
    const ref = secretKeyRef ?? configMapKeyRef;
    if (ref !== undefined) {
      const kind = secretKeyRef === undefined ? "ConfigMap" : "Secret";
      const found = (await dataOf(pod, { kind, ...ref }, node))[ref.key];
      if (found !== undefined) env[name] = found;
      else if (!ref.optional) throw new Error(`couldn't find key ${ref.key} in ${kind} ${ref.name}`);
    } else env[name] = fieldRef === undefined ? expand(value, env) : fieldOf(pod, fieldRef.fieldPath);
  }
  return env;
}

/** "$(NAME)" is a variable where there is one, and "$$" a dollar. */
export function expand(text: string, env: Data): string {
  return text.replaceAll(/\$\$|\$\(([\w.-]+)\)/g, (match, name: string) =>
    match === "$$" ? "$" : (env[name] ?? match),
  );
}

/** Writes the volumes of a pod as folders, named as they are. Throws with what is missing. */
export async function writeVolumes(pod: Pod, folder: string, node: Node): Promise<void> {
  for (const volume of pod.spec.volumes) {
    const place = join(folder, volume.name);
    await mkdir(place, { recursive: true });
    if (volume.emptyDir !== undefined) await chmod(place, 0o777);
    const mode = volume.secret?.defaultMode ?? volume.configMap?.defaultMode ?? volume.projected?.defaultMode ?? 0o644;
    for (const [path, text] of await filesOf(pod, volume, node)) await writeOwned(pod, join(place, path), text, mode);
  }
}

async function filesOf(pod: Pod, volume: PodVolume, node: Node): Promise<readonly (readonly [string, string])[]> {
  const { secret, configMap, projected } = volume;
  if (secret !== undefined) return itemsOf(pod, { kind: "Secret", ...secret, name: secret.secretName }, node);
  if (configMap !== undefined) return itemsOf(pod, { kind: "ConfigMap", ...configMap }, node);
  const files: (readonly [string, string])[] = [];
  for (const source of projected?.sources ?? []) {
    if (source.secret !== undefined) files.push(...(await itemsOf(pod, { kind: "Secret", ...source.secret }, node)));
    if (source.configMap !== undefined)
      files.push(...(await itemsOf(pod, { kind: "ConfigMap", ...source.configMap }, node)));
    if (source.serviceAccountToken !== undefined)
      files.push([source.serviceAccountToken.path, await node.token(pod, source.serviceAccountToken)]);
    for (const { path, fieldRef } of source.downwardAPI?.items ?? [])
      files.push([path, fieldOf(pod, fieldRef.fieldPath)]);
  }
  return files;
}

async function itemsOf(pod: Pod, reference: Reference, node: Node): Promise<readonly (readonly [string, string])[]> {
  const { kind, name, optional, items } = reference;
  const data = await dataOf(pod, reference, node);
  const wanted = items ?? Object.keys(data).map((key) => ({ key, path: key }));
  return wanted.flatMap(({ key, path }) => {
    const text = data[key];
    if (text !== undefined) return [[path, text] as const];
    if (optional) return [];
    throw new Error(`references non-existent ${kind} key: ${name}/${key}`);
  });
}

async function dataOf({ metadata }: Pod, { kind, name, optional }: Reference, node: Node): Promise<Data> {
  try {
    return await node.data(kind, metadata.namespace, name);
  } catch (error) {
    if (optional && isNotFound(error)) return {};
    throw error;
  }
}

// Root's, and readable by the pod's group: another user than root reads it by that alone.
async function writeOwned({ spec }: Pod, file: string, text: string, mode: number): Promise<void> {
  const { fsGroup } = spec.securityContext;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  await chmod(file, fsGroup === undefined ? mode : mode | 0o440);
  if (fsGroup !== undefined && process.getuid?.() === 0) await chown(file, 0, fsGroup);
}

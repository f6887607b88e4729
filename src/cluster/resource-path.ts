import type { RequestContext } from "./api-problem.ts";
import type { KubernetesObject, ResourceKind } from "./object.ts";

/** Where a request goes to: the objects of a kind in a namespace ("" for all), or one of them, or a part of one. */
export interface Place {
  readonly kind: ResourceKind<KubernetesObject>;
  readonly namespace: string;
  readonly name?: string;
  readonly subresource?: "status";
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

export function pathOf({ kind, namespace, name, subresource }: Place, query: Query = {}): string {
  const group = kind.apiVersion.includes("/") ? `/apis/${kind.apiVersion}` : `/api/${kind.apiVersion}`;
  const scope = namespace === "" ? "" : `/namespaces/${encodeURIComponent(namespace)}`;
  const object = name === undefined ? "" : `/${encodeURIComponent(name)}`;
  const part = subresource === undefined ? "" : `/${subresource}`;
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) parameters.set(key, String(value));
  const text = parameters.toString();
  return `${group}${scope}/${kind.plural}${object}${part}${text === "" ? "" : `?${text}`}`;
}

/** The words for what is done there; `where` is how messages call the cluster. */
export function contextOf(
  verb: string,
  { kind, namespace, name, subresource }: Place,
  where: string,
): Omit<RequestContext, "redact"> {
  const { apiVersion, plural } = kind;
  const group = apiVersion.includes("/") ? `.${apiVersion.split("/")[0]}` : "";
  const part = subresource === undefined ? "" : `/${subresource}`;
  const object = name === undefined ? "" : ` ${name}`;
  const scope = namespace === "" ? "in all namespaces" : `in namespace ${namespace}`;
  return {
    what: `${verb} ${plural}${part}${object} ${scope}`,
    where,
    access:
      `${verb} ${plural}${group}` +
      (subresource === undefined ? "" : ` --subresource=${subresource}`) +
      (namespace === "" ? " -A" : ` -n ${namespace}`),
  };
}

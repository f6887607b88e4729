import * as z from "zod";
import { API_VERSION, KIND } from "../../src/resource/index.ts";
import type { Cluster } from "./cluster.ts";

/** What the API server says to a resource: null when it takes it, else what is wrong, by field. */
export type Verdict = readonly Complaint[] | null;

export interface Complaint {
  /** As the server writes it: `spec.target.issueKeys[0]`. */
  readonly field: string;
  readonly message: string;
}

const StatusSchema = z.object({
  message: z.string(),
  details: z
    .object({ causes: z.array(z.object({ field: z.string().default(""), message: z.string() })).default([]) })
    .default({ causes: [] }),
});

/** Asks the API server for its verdict on a spec as kubectl would, strict about unknown fields; nothing is stored. */
export async function serverVerdict(cluster: Cluster, namespace: string, spec: unknown): Promise<Verdict> {
  const resource = { apiVersion: API_VERSION, kind: KIND, metadata: { name: "asked" }, spec };
  const path = `/apis/${API_VERSION}/namespaces/${namespace}/jirasyncs?dryRun=All&fieldValidation=Strict`;
  const { status, text } = await cluster.request("POST", path, resource);
  if (status === 201) return null;
  if (status !== 422 && status !== 400) throw new Error(`the API server answered ${status}: ${text}`);
  const { message, details } = StatusSchema.parse(JSON.parse(text));
  const unknown = [...message.matchAll(/unknown field "([^"]+)"/g)].map(([, field = ""]) => ({ field, message }));
  // The note that rules were left out says nothing of a field.
  return [...unknown, ...details.causes.filter(({ field }) => field !== "<nil>" && field !== "")];
}

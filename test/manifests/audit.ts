import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

/** A request to the API server as its audit log has it. */
export interface AuditedRequest {
  readonly verb: string;
  /** As roles name it: "jirasyncs/status". */
  readonly resource: string;
  readonly group: string;
  readonly namespace: string;
  readonly code: number;
}

const POLICY = {
  apiVersion: "audit.k8s.io/v1",
  kind: "Policy",
  omitStages: ["RequestReceived"],
  rules: [{ level: "Metadata", userGroups: ["system:serviceaccounts"], resources: undefined }, { level: "None" }],
};

const Line = z.object({
  stage: z.string(),
  verb: z.string(),
  user: z.object({ username: z.string() }),
  objectRef: z
    .object({
      resource: z.string().default(""),
      subresource: z.string().optional(),
      apiGroup: z.string().default(""),
      namespace: z.string().default(""),
    })
    .optional(),
  responseStatus: z.object({ code: z.number() }).optional(),
});

const LOG = "audit.log";

/** Flags by which an API server notes in the folder what service accounts ask of it. */
export async function auditFlags(folder: string): Promise<readonly string[]> {
  const policy = join(folder, "audit-policy.json");
  await writeFile(policy, JSON.stringify(POLICY));
  return [`--audit-policy-file=${policy}`, `--audit-log-path=${join(folder, LOG)}`];
}

/** What a user asked for by now, in order. */
export async function auditedRequests(folder: string, user: string): Promise<readonly AuditedRequest[]> {
  const found: AuditedRequest[] = [];
  for (const line of (await readFile(join(folder, LOG), "utf8")).split("\n").slice(0, -1)) {
    const { verb, user: asking, objectRef, responseStatus } = Line.parse(JSON.parse(line));
    if (asking.username !== user || objectRef === undefined) continue;
    const { resource, subresource, apiGroup: group, namespace } = objectRef;
    const name = subresource === undefined ? resource : `${resource}/${subresource}`;
    found.push({ verb, resource: name, group, namespace, code: responseStatus?.code ?? 0 });
  }
  return found;
}

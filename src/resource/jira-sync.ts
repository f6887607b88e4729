import * as z from "zod";
import { NameSchema, NamespaceSchema } from "./kubernetes-name.ts";
import { LocalSpecSchema, SpecSchema } from "./spec.ts";
import { StatusSchema } from "./status.ts";
import { described } from "./text.ts";

export const API_VERSION = "sync.jira.io/v1alpha1";
export const KIND = "JIRASync";

// Loose: what else Kubernetes keeps here (managedFields, ownerReferences, …) is its own and passes through.
const MetadataSchema = described(
  z.looseObject({
    name: NameSchema,
    namespace: NamespaceSchema.optional(),
    generation: z.int().optional(),
    uid: z.string().optional(),
    resourceVersion: z.string().optional(),
    annotations: z.record(z.string(), z.string()).optional(),
    labels: z.record(z.string(), z.string()).optional(),
  }),
  {
    description: "Kubernetes metadata.",
    advice: "Give the sync a name",
    example: { name: "project-abc" },
  },
);

function jiraSyncSchema(spec: typeof SpecSchema) {
  return described(
    z.strictObject({
      apiVersion: described(z.literal(API_VERSION), {
        description: "The API version.",
        advice: `Use ${API_VERSION}`,
        example: API_VERSION,
      }),
      kind: described(z.literal(KIND), { description: "The kind.", advice: `Use ${KIND}`, example: KIND }),
      metadata: MetadataSchema,
      spec,
      status: StatusSchema.optional(),
    }),
    {
      description: "A sync of Jira issues into a Git repository.",
      advice: "Give apiVersion, kind, metadata and spec",
      example: { apiVersion: API_VERSION, kind: KIND },
    },
  );
}

export const JiraSyncSchema = jiraSyncSchema(SpecSchema);
export const LocalJiraSyncSchema = jiraSyncSchema(LocalSpecSchema);

export type JiraSync = z.infer<typeof JiraSyncSchema>;

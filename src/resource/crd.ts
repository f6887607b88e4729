import { stringify } from "yaml";
import * as z from "zod";
import { API_VERSION, JiraSyncSchema, KIND } from "./jira-sync.ts";
import { MAX_NAME_LENGTH } from "./kubernetes-name.ts";
import { SpecSchema } from "./spec.ts";
import { StatusSchema } from "./status.ts";
import { type StructuralSchema, structuralSchema } from "./structural-schema.ts";
import { fieldOf } from "./text.ts";

const [GROUP = "", VERSION = ""] = API_VERSION.split("/");
const PLURAL = "jirasyncs";

interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "date";
  readonly jsonPath: string;
  readonly description: string;
  /** Shown with -o wide only. */
  readonly priority?: 1;
}

const COLUMNS: readonly Column[] = [
  { name: "Type", type: "string", jsonPath: ".spec.syncType", description: "What kind of sync it is" },
  { name: "Phase", type: "string", jsonPath: ".status.phase", description: "Where the sync stands" },
  {
    name: "Progress",
    type: "string",
    jsonPath: ".status.progress.percentageText",
    description: "How much of the present or last run is done",
  },
  {
    name: "Issues",
    type: "string",
    jsonPath: ".status.syncState.issues",
    description: "Issues that are processed, and all of them",
  },
  {
    name: "Operation",
    type: "string",
    jsonPath: ".status.progress.currentOperation",
    description: "What the run is doing",
  },
  {
    name: "Retries",
    type: "integer",
    jsonPath: ".status.retryCount",
    description: "How often the run was tried again",
  },
  { name: "Age", type: "date", jsonPath: ".metadata.creationTimestamp", description: "How old the resource is" },
  {
    name: "Repository",
    type: "string",
    jsonPath: ".spec.destination.repository",
    description: "Where the issues are written",
    priority: 1,
  },
  {
    name: "Last Sync",
    type: "date",
    jsonPath: ".status.syncState.lastSyncTime",
    description: "How long ago a run last completed",
    priority: 1,
  },
  {
    name: "Commit",
    type: "string",
    jsonPath: ".status.syncState.commit",
    description: "The last commit that was pushed",
    priority: 1,
  },
  { name: "Error", type: "string", jsonPath: ".status.lastError", description: "Why the run failed", priority: 1 },
];

/** What `kubectl get --field-selector` and watches can filter by; the operator watches what it is the executor of. */
const SELECTABLE = [
  ".spec.syncType",
  ".spec.executor",
  ".spec.suspend",
  ".spec.target.projectKey",
  ".spec.destination.repository",
  ".status.phase",
];

/** The CustomResourceDefinition of JIRASync, derived from the same schemas that validate manifests here. */
export function crd() {
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: `${PLURAL}.${GROUP}` },
    spec: {
      group: GROUP,
      scope: "Namespaced",
      names: {
        kind: KIND,
        listKind: `${KIND}List`,
        plural: PLURAL,
        singular: "jirasync",
        shortNames: ["js", "jsync"],
        // Not "all": `kubectl delete all --all` would end the mirroring of everybody in the namespace.
        categories: ["jira"],
      },
      versions: [
        {
          name: VERSION,
          served: true,
          storage: true,
          schema: { openAPIV3Schema: rootSchema() },
          subresources: { status: {} },
          selectableFields: SELECTABLE.map((jsonPath) => ({ jsonPath })),
          additionalPrinterColumns: COLUMNS,
        },
      ],
    },
  };
}

/** The same as YAML, for `kubectl apply -f`. Keys are sorted, so that a change of the schema shows as what it is. */
export function crdText(): string {
  // kubectl reads YAML 1.1, where a bare "no" is false.
  return stringify(crd(), {
    version: "1.1",
    directives: false,
    lineWidth: 0,
    sortMapEntries: true,
    aliasDuplicateObjects: false,
  });
}

function rootSchema(): StructuralSchema {
  // A status that is missing has its defaults too: a new resource shows Pending, and generation -1 as observed.
  const { description = "", ...fields } = structuralSchema(
    z.object({ spec: SpecSchema, status: StatusSchema.prefault({}) }),
  );
  return {
    type: "object",
    description: fieldOf(JiraSyncSchema)?.description ?? description,
    required: ["spec"],
    properties: {
      apiVersion: { type: "string", description: "The version of this representation of the object." },
      kind: { type: "string", description: "The kind of the object." },
      metadata: {
        type: "object",
        // The name becomes a label value, a part of Job names and a file name.
        properties: { name: { type: "string", maxLength: MAX_NAME_LENGTH } },
      },
      ...fields.properties,
    },
  };
}

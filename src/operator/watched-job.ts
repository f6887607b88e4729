import * as z from "zod";
import type { KubernetesObject, ResourceKind } from "../cluster/index.ts";
import { KIND } from "../resource/index.ts";
import { JOBS } from "./job.ts";
import { type JobState, jobStateOf } from "./job-state.ts";

/** A Job of a sync, as far as an operator minds it. */
export interface WatchedJob extends KubernetesObject {
  /** The uid of the JIRASync that it runs; "" for a Job of somebody else. */
  readonly syncUid: string;
  readonly state: JobState;
}

const Read = z.looseObject({
  metadata: z.looseObject({
    name: z.string().default(""),
    namespace: z.string().optional(),
    uid: z.string().default(""),
    resourceVersion: z.string().default(""),
    deletionTimestamp: z.string().optional(),
    ownerReferences: z.array(z.object({ kind: z.string(), uid: z.string() })).catch([]),
  }),
});

export const WATCHED_JOBS: ResourceKind<WatchedJob> = {
  ...JOBS,
  read: (value) => {
    const job = Read.parse(value);
    const { name, namespace, uid, resourceVersion, ownerReferences } = job.metadata;
    return {
      metadata: { name, namespace, uid, resourceVersion },
      syncUid: ownerReferences.find(({ kind }) => kind === KIND)?.uid ?? "",
      state: jobStateOf(job),
    };
  },
};

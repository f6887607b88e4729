import * as z from "zod";
import { type KubernetesObject, kindOf } from "../../src/cluster/index.ts";

const SecretOrMapSource = z.object({
  items: z.array(z.object({ key: z.string(), path: z.string() })).optional(),
  optional: z.boolean().default(false),
  defaultMode: z.number().optional(),
});
const SecretSource = SecretOrMapSource.extend({ secretName: z.string() });
const Projection = SecretOrMapSource.extend({ name: z.string() });
const TokenSource = z.object({
  path: z.string(),
  audience: z.string().optional(),
  expirationSeconds: z.number().default(3600),
});
const FieldRef = z.object({ fieldPath: z.string() });
const DownwardItems = z.object({ items: z.array(z.object({ path: z.string(), fieldRef: FieldRef })) });

const Volume = z.object({
  name: z.string(),
  emptyDir: z.object({}).optional(),
  secret: SecretSource.optional(),
  configMap: Projection.optional(),
  projected: z
    .object({
      defaultMode: z.number().optional(),
      sources: z.array(
        z.object({
          secret: Projection.optional(),
          configMap: Projection.optional(),
          serviceAccountToken: TokenSource.optional(),
          downwardAPI: DownwardItems.optional(),
        }),
      ),
    })
    .optional(),
});

const KeyRef = z.object({ name: z.string(), key: z.string(), optional: z.boolean().default(false) });
const ObjectRef = z.object({ name: z.string(), optional: z.boolean().default(false) });

const Variable = z.object({
  name: z.string(),
  value: z.string().default(""),
  valueFrom: z
    .object({
      secretKeyRef: KeyRef.optional(),
      configMapKeyRef: KeyRef.optional(),
      fieldRef: FieldRef.optional(),
    })
    .optional(),
});

const Probe = z.object({
  httpGet: z.object({ path: z.string().default("/"), port: z.union([z.string(), z.number()]) }),
  initialDelaySeconds: z.number().default(0),
  periodSeconds: z.number().default(10),
  timeoutSeconds: z.number().default(1),
  failureThreshold: z.number().default(3),
});

const Container = z.object({
  name: z.string(),
  image: z.string(),
  command: z.array(z.string()).default([]),
  args: z.array(z.string()).default([]),
  env: z.array(Variable).default([]),
  envFrom: z
    .array(
      z.object({ prefix: z.string().default(""), secretRef: ObjectRef.optional(), configMapRef: ObjectRef.optional() }),
    )
    .default([]),
  ports: z.array(z.object({ name: z.string().optional(), containerPort: z.number() })).default([]),
  volumeMounts: z
    .array(
      z.object({
        name: z.string(),
        mountPath: z.string(),
        subPath: z.string().default(""),
        readOnly: z.boolean().default(false),
      }),
    )
    .default([]),
  readinessProbe: Probe.optional(),
  livenessProbe: Probe.optional(),
  securityContext: z
    .object({ readOnlyRootFilesystem: z.boolean().default(false) })
    .default({ readOnlyRootFilesystem: false }),
  terminationMessagePath: z.string(),
  terminationMessagePolicy: z.string(),
});

const PodSchema = z.looseObject({
  metadata: z.looseObject({
    name: z.string(),
    namespace: z.string(),
    uid: z.string(),
    resourceVersion: z.string(),
    labels: z.record(z.string(), z.string()).optional(),
    annotations: z.record(z.string(), z.string()).optional(),
    deletionTimestamp: z.string().optional(),
    deletionGracePeriodSeconds: z.number().optional(),
  }),
  spec: z.object({
    nodeName: z.string().optional(),
    restartPolicy: z.enum(["Always", "OnFailure", "Never"]),
    serviceAccountName: z.string(),
    securityContext: z
      .object({ runAsUser: z.number().optional(), runAsGroup: z.number().optional(), fsGroup: z.number().optional() })
      .default({}),
    containers: z.array(Container),
    volumes: z.array(Volume).default([]),
  }),
  status: z.object({ phase: z.string() }),
});

/** What the kubelet reads of a pod. */
export type Pod = z.infer<typeof PodSchema> & KubernetesObject;
export type PodContainer = z.infer<typeof Container>;
export type PodVolume = z.infer<typeof Volume>;
export type PodProbe = z.infer<typeof Probe>;

/** Read as they are: a watch also tells where it stands, by a pod without anything. */
export const PODS = kindOf("v1", "Pod", "pods");

/** Reads a pod as the API server gives it; throws a ZodError for what is none. */
export const readPod = (object: KubernetesObject): Pod => PodSchema.parse(object);

/** The value of a field as the downward API knows it. */
export function fieldOf({ metadata, spec }: Pod, path: string): string {
  const [, map, key = ""] = /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(path) ?? [];
  if (map === "labels") return metadata.labels?.[key] ?? "";
  if (map === "annotations") return metadata.annotations?.[key] ?? "";
  switch (path) {
    case "metadata.name":
      return metadata.name;
    case "metadata.namespace":
      return metadata.namespace;
    case "metadata.uid":
      return metadata.uid;
    case "spec.nodeName":
      return spec.nodeName ?? "";
    case "spec.serviceAccountName":
      return spec.serviceAccountName;
    case "status.podIP":
    case "status.hostIP":
      return "127.0.0.1";
    default:
      throw new Error(`the field ${path} is none that this kubelet knows`);
  }
}

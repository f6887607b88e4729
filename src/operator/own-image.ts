import * as z from "zod";
import { type ClusterClient, kindOf } from "../cluster/index.ts";
import { permanent } from "../failure/index.ts";

const PODS = kindOf("v1", "Pod", "pods");
const CONTAINER = "operator";

const PodSpec = z.object({ containers: z.array(z.object({ name: z.string(), image: z.string() })) });

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The image for Jobs: `JIRASYNC_IMAGE`, else the one that this operator runs in, which its own pod tells, so that the two
 * can't differ. Undefined outside of a cluster. Throws a SyncError when the pod can't be read.
 */
export async function ownImage(
  client: ClusterClient,
  env: Environment,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { JIRASYNC_IMAGE: image, POD_NAME: name, POD_NAMESPACE: namespace } = env;
  if (image) return image;
  if (!name || !namespace) return undefined;
  const pod = await client.get(PODS, { name, namespace }, signal);
  const spec = PodSpec.safeParse(pod["spec"]);
  const own = spec.data?.containers.find((container) => container.name === CONTAINER);
  if (own !== undefined) return own.image;
  throw permanent(
    "InvalidSpec",
    `The pod ${name} in namespace ${namespace} has no container ${CONTAINER}. Set JIRASYNC_IMAGE to the image for Jobs.`,
  );
}

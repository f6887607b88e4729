import type { InputTable } from "./input.ts";

/** How a cluster is reached. */
export const CLUSTER_INPUTS = {
  kubeconfig: {
    kind: "text",
    description: "How to reach the cluster: a kubeconfig, as a file or as its content (from a secret)",
    otherwise: "$KUBECONFIG, ~/.kube/config, or the account of the pod that the job runs in",
  },
  context: { kind: "text", description: "Context of the kubeconfig", otherwise: "its current one" },
  namespace: {
    kind: "text",
    description: "Namespace of the JIRASync",
    otherwise: "the manifest's, else the context's, else default",
  },
} as const satisfies InputTable;

export type { ApiResponse } from "./api-request.ts";
export { type Binaries, controlPlaneBinaries, type FoundBinaries } from "./binaries.ts";
export {
  type Cluster,
  type ClusterConnection,
  connectCluster,
  type KubeconfigSettings,
  type KubectlResult,
  type KubectlSettings,
  type User,
} from "./cluster.ts";
export type { Component } from "./component.ts";
export { type ControlPlane, type ControlPlaneSettings, startControlPlane } from "./control-plane.ts";
export { pkiFolder } from "./flags.ts";
export { canRunPods, type Kubelet, type KubeletSettings, startKubelet } from "./kubelet.ts";
export type { Image } from "./kubelet-worker.ts";
export { type Certificate, type CertificateRequest, issueCertificate } from "./pki.ts";
export { describeWithPods } from "./pod-tests.ts";
export { freePorts } from "./ports.ts";
export { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

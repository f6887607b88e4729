import { join } from "node:path";

/** Where the parts of one control plane are: its folder, and their ports on 127.0.0.1. */
export type Layout = { readonly folder: string; readonly etcdPort: number; readonly apiPort: number };

export const etcdUrl = ({ etcdPort }: Layout): string => `http://127.0.0.1:${etcdPort}`;
export const apiUrl = ({ apiPort }: Layout): string => `https://127.0.0.1:${apiPort}`;
export const pkiFolder = (folder: string): string => join(folder, "pki");

// A test's cluster is small: collect early rather than grow (the API server takes 1 GiB for 1,000 objects otherwise).
export const FRUGAL = { GOGC: "50", GOMEMLIMIT: "400MiB" } as const;

// What the tests lean on: Jobs and CronJobs, Deployments and the budgets of their evictions, ServiceAccounts, namespaces, garbage collection, quotas (which
// are silently not enforced without their controller), nodes that are lost, aggregation of ClusterRoles.
const CONTROLLERS = [
  "clusterrole-aggregation-controller",
  "cronjob-controller",
  "deployment-controller",
  "disruption-controller",
  "garbage-collector-controller",
  "job-controller",
  "namespace-controller",
  "node-lifecycle-controller",
  "pod-garbage-collector-controller",
  "replicaset-controller",
  "resourcequota-controller",
  "root-ca-certificate-publisher-controller",
  "serviceaccount-controller",
  "ttl-after-finished-controller",
];

export function etcdFlags(layout: Layout): readonly string[] {
  return [
    `--data-dir=${join(layout.folder, "etcd")}`,
    `--listen-client-urls=${etcdUrl(layout)}`,
    `--advertise-client-urls=${etcdUrl(layout)}`,
    "--listen-peer-urls=http://127.0.0.1:0",
    "--unsafe-no-fsync", // the data live as long as the test
    "--log-level=warn",
  ];
}

export function apiServerFlags(layout: Layout): readonly string[] {
  const pki = (file: string): string => join(pkiFolder(layout.folder), file);
  return [
    `--etcd-servers=${etcdUrl(layout)}`,
    "--bind-address=127.0.0.1",
    "--advertise-address=127.0.0.1",
    `--secure-port=${layout.apiPort}`,
    "--endpoint-reconciler-type=none",
    "--service-cluster-ip-range=10.0.0.0/24",
    "--authorization-mode=Node,RBAC",
    "--enable-admission-plugins=NodeRestriction",
    `--tls-cert-file=${pki("apiserver.crt")}`,
    `--tls-private-key-file=${pki("apiserver.key")}`,
    `--client-ca-file=${pki("ca.crt")}`,
    `--service-account-key-file=${pki("service-account.pub")}`,
    `--service-account-signing-key-file=${pki("service-account.key")}`,
    "--service-account-issuer=https://kubernetes.default.svc",
    `--kubelet-certificate-authority=${pki("ca.crt")}`,
    `--kubelet-client-certificate=${pki("kubelet-client.crt")}`,
    `--kubelet-client-key=${pki("kubelet-client.key")}`,
    "--kubelet-preferred-address-types=InternalIP",
    // Without them the controller manager reports a missing CA for ever.
    `--requestheader-client-ca-file=${pki("ca.crt")}`,
    "--requestheader-allowed-names=front-proxy-client",
    "--requestheader-username-headers=X-Remote-User",
    "--requestheader-group-headers=X-Remote-Group",
    "--requestheader-extra-headers-prefix=X-Remote-Extra-",
  ];
}

export function controllerManagerFlags(layout: Layout, kubeconfig: string): readonly string[] {
  return [
    `--kubeconfig=${kubeconfig}`,
    "--secure-port=0", // it serves nothing that a test asks for
    "--leader-elect=false",
    "--use-service-account-credentials=true",
    `--service-account-private-key-file=${join(pkiFolder(layout.folder), "service-account.key")}`,
    `--root-ca-file=${join(pkiFolder(layout.folder), "ca.crt")}`,
    "--kube-api-qps=200",
    "--kube-api-burst=400",
    `--controllers=${CONTROLLERS.join(",")}`,
  ];
}

import { stringify } from "yaml";
import type { Certificate } from "./pki.ts";

/** How a user proves who they are. */
export type Credentials = { readonly token: string } | Certificate;

const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** A kubeconfig that needs no other file: certificates and token are inside. */
export function kubeconfigText(server: string, ca: string, credentials: Credentials, namespace = "default"): string {
  const user =
    "token" in credentials
      ? { token: credentials.token }
      : {
          "client-certificate-data": base64(credentials.certificate),
          "client-key-data": base64(credentials.key),
        };
  return stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "test", cluster: { server, "certificate-authority-data": base64(ca) } }],
    users: [{ name: "test", user }],
    contexts: [{ name: "test", context: { cluster: "test", user: "test", namespace } }],
    "current-context": "test",
  });
}

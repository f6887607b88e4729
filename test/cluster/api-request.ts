import { readFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { pkiFolder } from "./flags.ts";
import type { Certificate } from "./pki.ts";

/** An API server, and who asks it. */
export type ApiAccess = { readonly server: string; readonly ca: string; readonly user: Certificate };

export type ApiResponse = { readonly status: number; readonly text: string };

const LIMIT_MS = 30_000;

/** The access of the administrator (system:masters), whose certificate is in the control plane's folder. */
export function adminAccess(folder: string, server: string): ApiAccess {
  const pem = (file: string): string => readFileSync(join(pkiFolder(folder), file), "utf8");
  return { server, ca: pem("ca.crt"), user: { certificate: pem("admin.crt"), key: pem("admin.key") } };
}

/** One request on a connection of its own; a body is sent as JSON. Rejects when no answer comes. */
export async function apiRequest(
  { server, ca, user }: ApiAccess,
  method: string,
  path: string,
  body: unknown,
  signal: AbortSignal,
): Promise<ApiResponse> {
  const payload = body === undefined ? "" : JSON.stringify(body);
  const { promise, resolve, reject } = Promise.withResolvers<ApiResponse>();
  const sent = request(
    new URL(path, server),
    {
      method,
      agent: false,
      ca,
      cert: user.certificate,
      key: user.key,
      signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
      // Node leaves the length out for some methods, and the API server then drops the body.
      headers: { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(payload) },
    },
    (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.on("error", reject);
    },
  );
  sent.on("error", reject);
  sent.end(payload);
  return promise;
}

import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { PodContainer, PodProbe } from "./kubelet-pod.ts";
import { connectByPath } from "./kubelet-sockets.ts";

/**
 * Asks a container, whose network is behind a socket, again and again until `signal` is aborted; tells what came of it when
 * that changes, failures once they are enough.
 */
export async function probe(
  probe: PodProbe,
  ports: PodContainer["ports"],
  socket: string,
  onChange: (holds: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const { httpGet, initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold } = probe;
  const port = ports.find(({ name }) => name === httpGet.port)?.containerPort ?? Number(httpGet.port);
  let failures = 0;
  let held: boolean | undefined;
  const pause = (seconds: number) => sleep(seconds * 1000, undefined, { signal }).catch(() => {});
  await pause(initialDelaySeconds);
  while (!signal.aborted) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutSeconds * 1000)]);
    const isWell = await getFrom(socket, port, httpGet.path, limit).then(
      ({ status }) => status >= 200 && status < 400,
      () => false,
    );
    if (signal.aborted) return;
    failures = isWell ? 0 : failures + 1;
    const holds = isWell || (failures < failureThreshold ? held : false);
    if (holds !== undefined && holds !== held) onChange(holds);
    held = holds;
    await pause(periodSeconds);
  }
}

/** GET from a port of a container. */
export function getFrom(
  socket: string,
  port: number,
  path: string,
  signal: AbortSignal,
): Promise<{ status: number; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
  const sent = request({ path, signal, createConnection: () => connectByPath(socket, port) }, (response) => {
    let text = "";
    response.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    response.on("error", reject);
  });
  sent.on("error", reject);
  sent.end();
  return promise;
}

import { setTimeout as sleep } from "node:timers/promises";
import type { PodContainer, PodProbe } from "./kubelet-pod.ts";

/** Asks again and again until `signal` is aborted; tells what came of it when that changes, failures once they are enough. */
export async function probe(
  probe: PodProbe,
  ports: PodContainer["ports"],
  onChange: (holds: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const { httpGet, initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold } = probe;
  const port = ports.find(({ name }) => name === httpGet.port)?.containerPort ?? httpGet.port;
  const url = `http://127.0.0.1:${port}${httpGet.path}`;
  let failures = 0;
  let held: boolean | undefined;
  const pause = (seconds: number) => sleep(seconds * 1000, undefined, { signal }).catch(() => {});
  await pause(initialDelaySeconds);
  while (!signal.aborted) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutSeconds * 1000)]);
    const isWell = await fetch(url, { signal: limit, headers: { connection: "close" } }).then(
      ({ ok }) => ok,
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

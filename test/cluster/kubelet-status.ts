import type { Pod, PodContainer } from "./kubelet-pod.ts";

export interface Terminated {
  readonly exitCode: number;
  readonly reason: string;
  readonly message?: string | undefined;
  readonly startedAt: string;
  readonly finishedAt: string;
}

/** Where one container stands. */
export interface ContainerState {
  readonly state:
    | { readonly waiting: { readonly reason: string; readonly message?: string } }
    | { readonly running: { readonly startedAt: string } }
    | { readonly terminated: Terminated };
  readonly isReady: boolean;
  readonly restarts: number;
  readonly last: Terminated | undefined;
}

export const WAITING: ContainerState = {
  state: { waiting: { reason: "ContainerCreating" } },
  isReady: false,
  restarts: 0,
  last: undefined,
};

/** The status of a pod as a kubelet writes it; `isOver` once no container will run again. */
export function podStatus(pod: Pod, states: ReadonlyMap<string, ContainerState>, isOver: boolean, startTime: string) {
  const all = pod.spec.containers.map((container) => ({ container, ...(states.get(container.name) ?? WAITING) }));
  const phase = phaseOf(all, isOver);
  const isReady = phase === "Running" && all.every((one) => one.isReady);
  const address = "127.0.0.1";
  return {
    phase,
    startTime,
    hostIP: address,
    podIP: address,
    podIPs: [{ ip: address }],
    conditions: [condition("Initialized", true), condition("ContainersReady", isReady), condition("Ready", isReady)],
    containerStatuses: all.map(({ container, ...state }) => containerStatus(container, state)),
  };
}

function phaseOf(all: readonly ContainerState[], isOver: boolean): "Pending" | "Running" | "Succeeded" | "Failed" {
  const hasFailed = all.some(({ state }) => !("terminated" in state) || state.terminated.exitCode !== 0);
  if (isOver) return hasFailed ? "Failed" : "Succeeded";
  return all.every(({ state, restarts }) => "waiting" in state && restarts === 0) ? "Pending" : "Running";
}

const condition = (type: string, holds: boolean) => ({ type, status: holds ? "True" : "False" });

function containerStatus({ name, image }: PodContainer, { state, isReady, restarts, last }: ContainerState) {
  return {
    name,
    image,
    imageID: image,
    containerID: `process://${name}-${restarts}`,
    ready: isReady,
    started: "running" in state,
    restartCount: restarts,
    state,
    lastState: last === undefined ? {} : { terminated: last },
  };
}

import { mkdirSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isNotFound } from "../../src/cluster/index.ts";
import { environmentOf, expand, writeVolumes } from "./kubelet-files.ts";
import type { Node } from "./kubelet-node.ts";
import type { Pod, PodContainer } from "./kubelet-pod.ts";
import { probe } from "./kubelet-probe.ts";
import { type ContainerProcess, startProcess } from "./kubelet-process.ts";
import { type ContainerState, podStatus, type Terminated, WAITING } from "./kubelet-status.ts";

/** A program of this machine in place of an image. */
export interface Image {
  /** What runs where the pod names no command. */
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Folders of this machine by where the container sees them, below /run. */
  readonly mounts?: Readonly<Record<string, string>>;
}

export interface WorkerSettings {
  readonly node: Node;
  readonly images: Readonly<Record<string, Image>>;
  /** Of this pod alone: its volumes. */
  readonly folder: string;
  /** Where the logs of its containers go. */
  readonly logFile: (container: string, restarts: number) => string;
  readonly pidFile: (name: string) => string;
  /** Where the sockets of the containers' networks are. */
  readonly networks: string;
  readonly machinePorts: readonly number[];
  /** Variables that tell where the API server is. */
  readonly env: Readonly<Record<string, string>>;
}

const CONFIG_RETRY_MS = 1_000;
const LONGEST_BACKOFF_MS = 10_000;
const MESSAGE_CHARACTERS = 2048;

/** Runs the containers of one pod as its restart policy says, and keeps its status. */
export class PodWorker {
  readonly #pod: Pod;
  readonly #settings: WorkerSettings;
  readonly #states = new Map<string, ContainerState>();
  readonly #running = new Set<ContainerProcess>();
  readonly #end = new AbortController();
  readonly #startTime = now();
  #isOver = false;
  #written: Promise<void> = Promise.resolve();
  /** Resolves when no container runs any more and the last status is written. */
  readonly ended: Promise<void>;

  constructor(pod: Pod, settings: WorkerSettings) {
    this.#pod = pod;
    this.#settings = settings;
    mkdirSync(settings.folder, { recursive: true });
    this.ended = this.#run();
  }

  get isRunning(): boolean {
    return !this.#isOver;
  }

  /** Ends its containers: TERM, and KILL after the grace. */
  async stop(graceSeconds: number): Promise<void> {
    this.#end.abort();
    this.kill("SIGTERM");
    const timer = setTimeout(() => this.kill("SIGKILL"), graceSeconds * 1000);
    await this.ended;
    clearTimeout(timer);
  }

  get firstSocket(): string {
    return this.socketOf(this.#pod.spec.containers[0]?.name ?? "");
  }

  /** By which the container's ports are reached. */
  socketOf(container: string): string {
    return join(this.#settings.networks, `${this.#pod.metadata.uid}-${container}.sock`);
  }

  kill(signal: NodeJS.Signals): void {
    for (const process of this.#running) process.kill(signal);
  }

  async #run(): Promise<void> {
    this.#report();
    await Promise.all(this.#pod.spec.containers.map((container) => this.#keepRunning(container)));
    this.#isOver = true;
    this.#report();
    await this.#written;
  }

  async #keepRunning(container: PodContainer): Promise<void> {
    const { restartPolicy } = this.#pod.spec;
    let last: Terminated | undefined;
    for (let restarts = 0; ; restarts++) {
      const ended = await this.#runOnce(container, restarts, last);
      if (ended === undefined) return;
      this.#set(container, { state: { terminated: ended }, isReady: false, restarts, last });
      const isDone = restartPolicy === "Never" || (restartPolicy === "OnFailure" && ended.exitCode === 0);
      if (isDone || this.#end.signal.aborted) return;
      last = ended;
      const waiting = { reason: "CrashLoopBackOff", message: `back-off restarting ${container.name}` };
      this.#set(container, { state: { waiting }, isReady: false, restarts: restarts + 1, last });
      await this.#pause(Math.min(1_000 * 2 ** restarts, LONGEST_BACKOFF_MS));
      if (this.#end.signal.aborted) return;
    }
  }

  /** One life of a container; undefined when its pod ended before it could start. */
  async #runOnce(container: PodContainer, restarts: number, last: Terminated | undefined) {
    const start = await this.#prepared(container, restarts, last);
    if (start === undefined) return undefined;
    const startedAt = now();
    const process = start();
    this.#running.add(process);
    const { readinessProbe, livenessProbe, ports } = container;
    const state = { running: { startedAt } };
    const report = (isReady: boolean) => this.#set(container, { state, isReady, restarts, last });
    report(readinessProbe === undefined);
    const life = new AbortController();
    const probes = [
      readinessProbe === undefined
        ? undefined
        : probe(readinessProbe, ports, this.socketOf(container.name), report, life.signal),
      livenessProbe === undefined
        ? undefined
        : probe(
            livenessProbe,
            ports,
            this.socketOf(container.name),
            (isAlive) => isAlive || process.kill("SIGTERM"),
            life.signal,
          ),
    ];
    const exitCode = await process.ended;
    life.abort();
    await Promise.all(probes);
    this.#running.delete(process);
    const message = exitCode === 0 ? undefined : await this.#lastWords(container, restarts);
    const reason = exitCode === 0 ? "Completed" : "Error";
    return { exitCode, reason, message, startedAt, finishedAt: now() };
  }

  /** Tries again while something that it refers to is missing. */
  async #prepared(container: PodContainer, restarts: number, last: Terminated | undefined) {
    const { node, folder } = this.#settings;
    while (!this.#end.signal.aborted) {
      try {
        const image = this.#settings.images[container.image];
        if (image === undefined) throw new Error(`no image ${container.image}`);
        await writeVolumes(this.#pod, folder, node);
        const env = { ...image.env, ...this.#settings.env, ...(await environmentOf(this.#pod, container, node)) };
        await mkdir(join(this.#settings.logFile(container.name, restarts), ".."), { recursive: true });
        await rm(this.socketOf(container.name), { force: true }); // of the life before
        return () => startProcess(this.#process(container, image, env, restarts));
      } catch (error) {
        const waiting = { reason: "CreateContainerConfigError", message: String(error) };
        this.#set(container, { state: { waiting }, isReady: false, restarts, last });
        await this.#pause(CONFIG_RETRY_MS);
      }
    }
    return undefined;
  }

  #process(container: PodContainer, image: Image, env: Record<string, string>, restarts: number) {
    const { folder, networks, machinePorts, logFile, pidFile } = this.#settings;
    const { metadata, spec } = this.#pod;
    const { runAsUser: uid, runAsGroup, fsGroup } = spec.securityContext;
    const command = container.command.length > 0 ? container.command : image.command;
    const volumes = container.volumeMounts.map(
      ({ name, mountPath, subPath }) => [mountPath, join(folder, name, subPath)] as const,
    );
    const gid = runAsGroup ?? uid ?? 0;
    return {
      argv: [...command, ...container.args].map((word) => expand(word, env)),
      env: { HOSTNAME: metadata.name, ...env },
      mounts: new Map([...Object.entries(image.mounts ?? {}), ...volumes]),
      isRootReadOnly: container.securityContext.readOnlyRootFilesystem,
      user: uid === undefined ? undefined : { uid, gid, group: fsGroup ?? gid },
      network: { folder: networks, id: `${metadata.uid}-${container.name}`, machinePorts },
      log: logFile(container.name, restarts),
      pidFile: pidFile(`${metadata.uid}-${container.name}`),
    };
  }

  async #lastWords(container: PodContainer, restarts: number): Promise<string | undefined> {
    if (container.terminationMessagePolicy !== "FallbackToLogsOnError") return undefined;
    const log = await readFile(this.#settings.logFile(container.name, restarts), "utf8");
    return log.replaceAll(/^\S+ std(out|err) F /gm, "").slice(-MESSAGE_CHARACTERS);
  }

  #set(container: PodContainer, state: ContainerState): void {
    this.#states.set(container.name, state);
    this.#report();
  }

  /** Writes in the order of the calls; a pod that is gone needs no status. */
  #report(): void {
    const states = new Map(this.#pod.spec.containers.map(({ name }) => [name, this.#states.get(name) ?? WAITING]));
    const status = podStatus(this.#pod, states, this.#isOver, this.#startTime);
    this.#written = this.#written
      .then(() => this.#settings.node.writeStatus(this.#pod, status))
      .catch((error: unknown) => {
        if (!isNotFound(error)) console.warn(`the status of pod ${this.#pod.metadata.name}: ${error}`);
      });
  }

  async #pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#end.signal }).catch(() => {});
  }
}

const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

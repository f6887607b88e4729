import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { constants } from "node:os";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";

/** A container as a process of this machine: what it sees of the file system and who it is are its own. */
export interface ProcessSettings {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Files and folders of this machine by where the container sees them: below /run, or in place of what is there. */
  readonly mounts: ReadonlyMap<string, string>;
  readonly isRootReadOnly: boolean;
  readonly user: { readonly uid: number; readonly gid: number; readonly group: number } | undefined;
  readonly network: Network;
  /** Where its output goes, a line each with time and stream as container runtimes write them. */
  readonly log: string;
  /** Where its process group is noted while it runs, for the reaper. */
  readonly pidFile: string;
}

/** The network of a container: its own, with some ports of this machine. */
export interface Network {
  /** Where the sockets are by which its two sides are joined. */
  readonly folder: string;
  readonly id: string;
  readonly machinePorts: readonly number[];
}

export interface ContainerProcess {
  /** The whole process group. */
  readonly kill: (signal: NodeJS.Signals) => void;
  /** The exit code; 128 + the signal's number for one that a signal ended. Its log is complete then. */
  readonly ended: Promise<number>;
}

const FORWARDER = resolve(import.meta.dirname, "kubelet-forward.ts");

// What covers the folder from which the others come is mounted last. Nothing is made on the machine's own file system.
const SCRIPT = `
set -e
echo "-$$" > "$PID_FILE"
mount -t tmpfs -o mode=755 tmpfs /run
PATH="$PATH:/usr/sbin:/sbin" ip link set lo up
mkdir /run/network && mount --bind "$NETWORKS" /run/network
$FORWARD </dev/null >/dev/null 2>&1 &
while [ ! -S "/run/network/$NETWORK" ]; do sleep 0.02; done
while [ "$1" != -- ]; do
  case "$2" in
    /run/*|/var/run/*) if [ -d "$1" ]; then mkdir -p "$2"; else mkdir -p "$(dirname "$2")"; : > "$2"; fi ;;
    *) [ -e "$2" ] || { echo "nothing can be mounted on $2, which is not there" >&2; exit 128; } ;;
  esac
  mount --bind "$1" "$2"
  shift 2
done
shift
[ -z "$READ_ONLY" ] || mount -o remount,bind,ro /
unset PID_FILE READ_ONLY FORWARD NETWORKS NETWORK
exec "$@"
`;

export function startProcess(settings: ProcessSettings): ContainerProcess {
  const { argv, env, mounts, isRootReadOnly, user, network, log, pidFile } = settings;
  const last = (target: string) => Number(pidFile.startsWith(`${target}/`));
  const sorted = [...mounts].sort(([a], [b]) => last(a) - last(b)).flatMap(([target, source]) => [source, target]);
  const isRoot = process.getuid?.() === 0;
  const namespace = isRoot ? ["--mount", "--net"] : ["--mount", "--net", "--map-root-user"];
  const child = spawn(
    "unshare",
    [...namespace, "sh", "-c", SCRIPT, "sh", ...sorted, "--", ...become(user, isRoot), ...argv],
    {
      cwd: "/",
      env: {
        ...env,
        PID_FILE: pidFile,
        READ_ONLY: isRootReadOnly ? "1" : "",
        FORWARD: [process.execPath, FORWARDER, "/run/network", network.id, ...network.machinePorts].join(" "),
        NETWORKS: network.folder,
        NETWORK: `${network.id}.sock`,
      },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  return { kill: (signal) => killGroup(child, signal), ended: endOf(child, log) };
}

/** Who mounted was root, here or in a namespace of its own; the container is not: it is who its pod says, without a capability. */
function become(user: ProcessSettings["user"], isRoot: boolean): readonly string[] {
  if (user === undefined) return [];
  const { uid, gid, group } = user;
  if (!isRoot) return ["unshare", "--user", `--map-user=${uid}`, `--map-group=${gid}`, "--"];
  return ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, `--groups=${group}`, ...NO_PRIVILEGES, "--"];
}

const NO_PRIVILEGES = ["--no-new-privs", "--bounding-set=-all", "--inh-caps=-all"];

async function endOf(child: ChildProcess, path: string): Promise<number> {
  const log = createWriteStream(path);
  for (const name of ["stdout", "stderr"] as const) {
    const stream = child[name];
    if (stream === null) continue;
    createInterface(stream).on("line", (line) => log.write(`${new Date().toISOString()} ${name} F ${line}\n`));
  }
  await once(child, "close");
  killGroup(child, "SIGKILL"); // and what it started
  log.end();
  await finished(log);
  const { exitCode, signalCode } = child;
  return exitCode ?? 128 + constants.signals[signalCode ?? "SIGKILL"];
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has ended.
  }
}

import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const run = promisify(execFile);
const PROGRAM = ["/usr/sbin/sshd", "/usr/bin/sshd", "/usr/local/sbin/sshd"].find(existsSync);

/** Whether a real SSH server can be started; says once what is missing. */
export const hasSshd = PROGRAM !== undefined;
if (!hasSshd)
  process.stderr.write("\nSKIPPED: the tests over SSH, because there is no sshd. Install openssh-server.\n\n");

export interface SshServer extends AsyncDisposable {
  /** ssh://user@127.0.0.1:port */
  readonly url: string;
  /** A private key that the server accepts. */
  readonly identity: string;
  /** A private key that it does not. */
  readonly strangeIdentity: string;
  /** The server's line for known_hosts, and one with another key. */
  readonly knownHosts: string;
  readonly wrongKnownHosts: string;
}

/** A real OpenSSH server on a free port, for the user who runs the tests. */
export async function startSshServer(): Promise<SshServer> {
  if (PROGRAM === undefined) throw new Error("There is no sshd.");
  const dir = await mkdtemp(join(tmpdir(), "jirasync-sshd-"));
  for (const name of ["host", "user", "stranger"]) {
    await run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", join(dir, name)]);
  }
  // OpenSSH refuses to run as root without its directory for privilege separation.
  if (process.getuid?.() === 0) await mkdir("/run/sshd", { recursive: true });
  const port = await freePort();
  const configuration = [
    `ListenAddress 127.0.0.1:${port}`,
    `HostKey ${join(dir, "host")}`,
    `AuthorizedKeysFile ${join(dir, "user.pub")}`,
    "PidFile none",
    "StrictModes no", // the temporary directory belongs to everyone
    "UsePAM no",
    "PermitRootLogin yes",
    "PasswordAuthentication no",
  ];
  await writeFile(join(dir, "sshd_config"), configuration.join("\n"));
  const server = spawn(PROGRAM, ["-D", "-e", "-f", join(dir, "sshd_config")], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  let isListening = false;
  for await (const line of createInterface({ input: server.stderr })) {
    isListening = line.startsWith("Server listening");
    if (isListening) break;
  }
  server.stderr.resume();
  if (!isListening) throw new Error("sshd ended before it listened.");
  const key = async (name: string) => (await readFile(join(dir, `${name}.pub`), "utf8")).trim();
  return {
    url: `ssh://${userInfo().username}@127.0.0.1:${port}`,
    identity: await readFile(join(dir, "user"), "utf8"),
    strangeIdentity: await readFile(join(dir, "stranger"), "utf8"),
    knownHosts: `[127.0.0.1]:${port} ${await key("host")}\n`,
    wrongKnownHosts: `[127.0.0.1]:${port} ${await key("stranger")}\n`,
    async [Symbol.asyncDispose]() {
      server.kill("SIGTERM");
      await ended;
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      if (address === null || typeof address === "string") reject(new Error("no port"));
      else probe.close(() => resolve(address.port));
    });
  });
}

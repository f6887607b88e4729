import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import * as z from "zod";

const Ready = z.object({ url: z.string(), email: z.string(), token: z.string() });
const Requests = z.object({ requests: z.array(z.unknown()) });

/** The simulator in a process of its own, so that neither its memory nor its work is measured with the sync's. */
export interface SimulatedJira extends AsyncDisposable {
  readonly env: NodeJS.ProcessEnv;
  admin(action: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** How many requests there were since the last call. */
  countRequests(): Promise<number>;
}

export async function startSimulatedJira(issues: number, latencyMs: number): Promise<SimulatedJira> {
  const server = resolve(import.meta.dirname, "../test/jira/server.ts");
  const args = [server, "--project", `DEMO=${issues}`, "--latency", `${latencyMs}`, "--no-compression"];
  // Serving an issue again must cost next to nothing, or the simulator would hide what the sync costs.
  args.push("--cache-bytes", `${4 * 2 ** 30}`, "--long-list-every", "0");
  const child = spawn(process.execPath, ["--max-old-space-size=8192", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { url, email, token } = Ready.parse(JSON.parse(await firstLine(child)));
  const admin = async (action: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const answer = await fetch(`${url}/__simulator`, { method: "POST", body: JSON.stringify(action) });
    if (!answer.ok) throw new Error(`the simulator refused ${JSON.stringify(action)}: ${await answer.text()}`);
    return answer.json();
  };
  return {
    env: { ...process.env, JIRA_BASE_URL: url, JIRA_EMAIL: email, JIRA_PAT: token },
    admin,
    async countRequests() {
      const { requests } = Requests.parse(await admin({ action: "requests" }));
      await admin({ action: "reset-requests" });
      return requests.length;
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("the simulator has no stdout");
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error("the simulator ended before it was ready");
}

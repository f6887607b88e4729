import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import * as z from "zod";
import { errorsOf, keysOf, send } from "./client.ts";

const SERVER = fileURLToPath(new URL("./server.ts", import.meta.url));
const Ready = z.object({ url: z.string(), email: z.string(), token: z.string(), pid: z.int() });

interface ServerProcess extends AsyncDisposable {
  readonly login: z.infer<typeof Ready>;
  readonly process: ChildProcess;
  admin(action: Record<string, unknown>): Promise<Record<string, unknown>>;
}

async function startServer(...args: string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, [SERVER, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const [line] = z.tuple([z.string()]).parse(await once(createInterface(child.stdout), "line"));
  const login = Ready.parse(JSON.parse(line));
  const origin = { ...login, url: new URL(login.url).origin };
  return {
    login,
    process: child,
    admin: async (action) => (await send(origin, "/__simulator", action)).json,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGTERM");
      await exited;
    },
  };
}

it("serves until SIGTERM, and says how to reach it", async () => {
  const server = await startServer(
    "--deployment",
    "datacenter",
    "--project",
    "DEMO=30",
    "--project",
    "OPS=4",
    "--context-path",
    "/jira",
  );
  const found = await send(server.login, "/rest/api/2/search", {
    jql: "project = OPS ORDER BY key",
    fields: ["created"],
  });
  expect(keysOf(found)).toEqual(["OPS-1", "OPS-2", "OPS-3", "OPS-4"]);
  await server[Symbol.asyncDispose]();
  expect(server.process.exitCode).toBe(0);
});

it("is steered from another process", async () => {
  await using server = await startServer("--project", "DEMO=10");
  await server.admin({ action: "update", key: "DEMO-1", fields: { summary: "Steered" } });
  expect(await server.admin({ action: "move", key: "DEMO-2", project: "OPS" })).toEqual({ key: "OPS-1" });
  expect(await server.admin({ action: "create", project: "DEMO", fields: { summary: "New" } })).toEqual({
    key: "DEMO-11",
  });
  await server.admin({ action: "delete", key: "DEMO-3" });
  await server.admin({ action: "fault", kind: "500", path: "search/jql" });
  const request = { jql: 'summary ~ "steered" OR project = OPS ORDER BY key', fields: ["key"] };
  expect(errorsOf(await send(server.login, "/rest/api/3/search/jql", request))).toEqual(["Internal server error"]);
  expect(keysOf(await send(server.login, "/rest/api/3/search/jql", request))).toEqual(["DEMO-1", "OPS-1"]);
  expect(await server.admin({ action: "requests" })).toMatchObject({
    total: 2,
    requests: [{ status: 500 }, { status: 200 }],
  });
});

it("explains an action that it does not know", async () => {
  await using server = await startServer("--project", "DEMO=10");
  expect(await server.admin({ action: "explode" })).toHaveProperty("error", expect.stringContaining("action"));
});

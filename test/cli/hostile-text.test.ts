import { describe, expect, it } from "vitest";
import { sendError, serve } from "../jira-client/http-server.ts";
import { HOSTILE_TEXT, hostileLines } from "./hostile-text.ts";
import { createScene, syncDemo } from "./scene.ts";

const SERVER_INFO = {
  version: "9.12.0",
  deploymentType: "Server",
  serverTime: "2026-01-02T03:04:05.000+0000",
  baseUrl: "http://jira.invalid",
};

describe("hostile text", () => {
  it.each(["text", "json"])("of Jira's errors is made harmless in the output as %s", async (output) => {
    await using jira = await serve(({ path }, response) => {
      if (path.endsWith("/serverInfo")) return SERVER_INFO;
      return sendError(response, 400, {}, HOSTILE_TEXT);
    });
    await using scene = await createScene();
    const env = { JIRA_BASE_URL: jira.url };
    const { code, stdout, stderr } = await scene.run(syncDemo(scene, "-o", output, "--status-dir", "s"), { env });
    expect(stderr).toContain("set-output");
    expect(hostileLines(stdout + stderr)).toEqual([]);
    expect(code).toBe(1);
    const status = await scene.run(["status", "--status-dir", "s", "-o", output]);
    expect(status.stdout).toContain("set-output");
    expect(hostileLines(status.stdout + status.stderr)).toEqual([]);
  });

  it.each(["text", "json"])("of an issue is made harmless in a plan as %s", async (output) => {
    await using scene = await createScene();
    await scene.run(syncDemo(scene));
    scene.jira.update("DEMO-1", { summary: HOSTILE_TEXT });
    const { code, stdout, stderr } = await scene.run(["plan", ...syncDemo(scene, "-o", output).slice(1)]);
    expect(stdout).toContain("DEMO-1");
    expect(hostileLines(stdout + stderr)).toEqual([]);
    expect(code).toBe(0);
  });

  it("of a hook's message is made harmless", async () => {
    await using scene = await createScene();
    await scene.remote.hook(
      "pre-receive",
      String.raw`printf '\033[31m::error::no\r\n::set-output name=a::b\n' >&2; exit 1`,
    );
    const { code, stdout, stderr } = await scene.run(syncDemo(scene));
    expect(stderr).toContain("PushRejected");
    expect(hostileLines(stdout + stderr)).toEqual([]);
    expect(code).toBe(1);
  });

  it("of a command line is made harmless", async () => {
    await using scene = await createScene();
    const { stderr } = await scene.run([`sync\u001b[2J\n::set-output name=a::b`]);
    expect(stderr).toContain("there is no command");
    expect(hostileLines(stderr)).toEqual([]);
  });

  it("of a manifest is made harmless", async () => {
    await using scene = await createScene();
    const stdin = `kind: ${JSON.stringify(HOSTILE_TEXT)}\n${JSON.stringify(HOSTILE_TEXT)}: 1\n`;
    const { code, stderr } = await scene.run(["validate", "-f", "-"], { stdin });
    expect(hostileLines(stderr)).toEqual([]);
    expect(code).toBe(2);
  });
});

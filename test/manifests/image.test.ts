import { execFileSync, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { MANIFESTS } from "./built-manifests.ts";

const ROOT = resolve(MANIFESTS, "..");
const dockerfile = await readFile(resolve(ROOT, "Dockerfile"), "utf8");

const builder = ["docker", "podman"].find((program) => spawnSync(program, ["info"]).status === 0);
if (builder === undefined) console.warn("The image is not built: there is no docker or podman that runs.");

describe("the image", () => {
  it("runs as the user that manifests/ name, by its number", async () => {
    const [, user] = /^USER (\d+):\1$/m.exec(dockerfile) ?? [];
    const deployment = await readFile(resolve(MANIFESTS, "operator/deployment.yaml"), "utf8");
    expect(parse(deployment)).toMatchObject({
      spec: { template: { spec: { securityContext: { runAsUser: Number(user), runAsGroup: Number(user) } } } },
    });
  });
});

// Not even named where it can't be done: elsewhere a test that was left out counts as a failure.
if (builder !== undefined) {
  describe("the image, built", () => {
    const tag = `jirasync-test:${randomUUID()}`;
    const run = (...args: readonly string[]) => execFileSync(builder, ["run", "--rm", ...args], { encoding: "utf8" });
    beforeAll(() => void execFileSync(builder, ["build", "-t", tag, ROOT], { stdio: "ignore" }), 600_000);
    afterAll(() => void execFileSync(builder, ["rmi", "-f", tag], { stdio: "ignore" }));

    it("is the command, with a root that is read-only and no network", () => {
      expect(run("--read-only", "--network=none", tag, "--version")).toMatch(/^(jirasync )?\d+\.\d+\.\d+/);
    });

    it("has git and ssh, and is not root", () => {
      const script = "id -u && git --version && ssh -V 2>&1 && ls /etc/ssl/certs/ca-certificates.crt";
      expect(run("--entrypoint", "sh", tag, "-c", script)).toMatch(/^1000\ngit version [\s\S]*OpenSSH/);
    });
  });
}

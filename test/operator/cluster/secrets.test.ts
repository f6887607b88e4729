import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { holdOperation } from "../../cli/held-operation.ts";
import { describeWithCluster } from "../../cluster/index.ts";
import { createCertificates, serveOverHttp } from "../../git/http-remote.ts";
import { childrenOf } from "./child-processes.ts";
import { operatorScene } from "./operator-scene.ts";

const PASSWORD = "the-password-of-the-team";
const OWN_PASSWORD = "the-password-of-the-operator";
const AUTHORIZATION = `Basic ${Buffer.from(`mirror:${PASSWORD}`).toString("base64")}`;

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

describeWithCluster("the Secrets of a sync", () => {
  it("reach its run alone, by its environment and files that nobody else can read", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    await using tls = await createCertificates();
    await using host = await serveOverHttp(scene.remote, { tls, authorization: AUTHORIZATION });
    const held = await holdOperation(scene, "push-changes");
    await scene.secret("git", {
      username: "mirror",
      password: PASSWORD,
      "ca.crt": await readFile(tls.caFile, "utf8"),
    });
    const operator = scene.startOperatorWith({ JIRASYNC_GIT_PASSWORD: OWN_PASSWORD, SSH_AUTH_SOCK: "/tmp/agent" });
    await scene.apply("demo", {}, { repository: host.url, secretRef: { name: "git" } });
    await held.reached(operator);

    const [run = 0] = await childrenOf(operator.pid);
    const environment = await readFile(`/proc/${run}/environ`, "latin1");
    expect(environment).toContain(PASSWORD);
    expect(environment).not.toContain(OWN_PASSWORD);
    expect(environment).not.toContain("SSH_AUTH_SOCK");
    expect(await readFile(`/proc/${run}/cmdline`, "latin1")).not.toContain(PASSWORD);
    const temporary = join(scene.folder, "tmp");
    const [folder = ""] = (await readdir(temporary)).filter((name) => name.startsWith("jirasync-run-"));
    expect(await modeOf(join(temporary, folder))).toBe(0o700);
    const [secretFile = ""] = (await filesBelow(join(temporary, folder))).filter((path) => path.includes("/secret-"));
    expect(await modeOf(secretFile)).toBe(0o600);

    await held.release();
    const { status } = await scene.untilPhase("demo", "Completed");
    operator.kill("SIGTERM");
    const { stderr } = await operator.ended;
    for (const secret of [PASSWORD, OWN_PASSWORD, scene.jira.token, AUTHORIZATION.slice("Basic ".length)]) {
      expect(stderr).not.toContain(secret);
      expect(JSON.stringify(status)).not.toContain(secret);
    }
    expect(await scene.leftovers()).toEqual([]);
  });

  it("of the operator do not reach a repository that a JIRASync names", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    await using tls = await createCertificates();
    await using host = await serveOverHttp(scene.remote, { tls, authorization: AUTHORIZATION });
    const own = { JIRASYNC_GIT_USERNAME: "mirror", JIRASYNC_GIT_PASSWORD: PASSWORD, JIRASYNC_GIT_CA_FILE: tls.caFile };
    scene.startOperatorWith(own);
    await scene.apply("demo", {}, { repository: host.url });
    const { status } = await scene.untilPhase("demo", "Failed");
    expect(status.lastError).toMatch(/^AuthenticationFailed/);
    expect(host.authorizations.filter((header) => header !== undefined)).toEqual([]);
  });
});

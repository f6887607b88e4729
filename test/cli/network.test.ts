import { describe, expect, it } from "vitest";
import { createCertificate } from "../jira-client/certificate.ts";
import { startProxy } from "../jira-client/proxy.ts";
import { createScene, syncDemo } from "./scene.ts";

describe("a Jira behind TLS of a private authority", () => {
  it.each(["option", "environment"])("is trusted when its authority is named by %s", async (by) => {
    await using certificate = await createCertificate();
    await using scene = await createScene({ tls: certificate });
    const { certFile } = certificate;
    const { code } =
      by === "option"
        ? await scene.run(syncDemo(scene, "--jira-ca-file", certFile))
        : await scene.run(syncDemo(scene), { env: { JIRA_CA_FILE: certFile } });
    expect(code).toBe(0);
  });

  it("is refused otherwise, with what to do", async () => {
    await using certificate = await createCertificate();
    await using scene = await createScene({ tls: certificate });
    const { code, stderr } = await scene.run(syncDemo(scene));
    expect(stderr).toMatch(/certificate of https:\/\/127\.0\.0\.1:\d+ is not trusted/);
    expect(code).toBe(1);
  });

  it("is reached through the proxy of HTTPS_PROXY, except where NO_PROXY says so", async () => {
    await using certificate = await createCertificate();
    await using scene = await createScene({ tls: certificate });
    await using proxy = await startProxy();
    const env = { JIRA_CA_FILE: certificate.certFile, HTTPS_PROXY: proxy.url };
    const direct = await scene.run(syncDemo(scene), { env: { ...env, NO_PROXY: "127.0.0.1" } });
    expect({ code: direct.code, seen: proxy.seen }).toEqual({ code: 0, seen: [] });
    const tunnelled = await scene.run(syncDemo(scene), { env });
    expect(proxy.seen).toContain(`CONNECT ${new URL(scene.jira.url).host}`);
    expect(tunnelled.code).toBe(0);
  });
});

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JiraSettings } from "../../src/jira/index.ts";
import { Transport } from "../../src/jira/transport.ts";
import { type Certificate, createCertificate } from "./certificate.ts";
import { serve } from "./http-server.ts";
import { startProxy } from "./proxy.ts";
import { virtualTime } from "./virtual-time.ts";

async function ask(settings: Omit<JiraSettings, "token">, env: Record<string, string> = {}): Promise<unknown> {
  await using transport = new Transport({ maxAttempts: 1, ...settings, token: "canary-token" }, virtualTime(env).deps);
  return (await transport.send({ path: "/rest/api/2/field" }, {}, new AbortController().signal)).value;
}

let certificate: Certificate;
beforeAll(async () => {
  certificate = await createCertificate();
});
afterAll(() => certificate[Symbol.asyncDispose]());

describe("TLS", () => {
  it("refuses a certificate of an unknown authority at once, and says how to trust it", async () => {
    await using server = await serve(() => ({ ok: true }), certificate);
    await expect(ask({ baseUrl: server.url, maxAttempts: 6 })).rejects.toMatchObject({
      failure: { reason: "JiraUnavailable", retryable: false, message: expect.stringContaining("NODE_EXTRA_CA_CERTS") },
    });
    expect(server.requests).toEqual([]);
  });

  it("trusts the authorities of the CA file", async () => {
    await using server = await serve(() => ({ ok: true }), certificate);
    await expect(ask({ baseUrl: server.url, caFile: certificate.certFile })).resolves.toEqual({ ok: true });
  });

  it("trusts the authorities of SSL_CERT_FILE", async () => {
    await using server = await serve(() => ({ ok: true }), certificate);
    await expect(ask({ baseUrl: server.url }, { SSL_CERT_FILE: certificate.certFile })).resolves.toEqual({ ok: true });
  });

  it("refuses a CA file that is not there, by its name", async () => {
    await expect(ask({ baseUrl: "https://127.0.0.1:1", caFile: "/nowhere/ca.pem" })).rejects.toMatchObject({
      failure: { reason: "InvalidSpec", message: expect.stringContaining("/nowhere/ca.pem") },
    });
  });

  it.each(["not a certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])(
    "refuses a CA file with %j",
    async (content) => {
      const file = join(certificate.certFile, "..", `bad-${content.length}.pem`);
      await writeFile(file, content);
      await expect(ask({ baseUrl: "https://127.0.0.1:1", caFile: file })).rejects.toMatchObject({
        failure: { reason: "InvalidSpec" },
      });
    },
  );
});

describe("proxies", () => {
  it("tunnels https through HTTPS_PROXY, with the proxy's credentials and the CA file", async () => {
    await using server = await serve(() => ({ ok: true }), certificate);
    await using proxy = await startProxy();
    const HTTPS_PROXY = proxy.url.replace("http://", "http://user:secret@");
    await expect(ask({ baseUrl: server.url, caFile: certificate.certFile }, { HTTPS_PROXY })).resolves.toEqual({
      ok: true,
    });
    expect(proxy.seen).toEqual([`CONNECT ${new URL(server.url).host}`]);
    expect(proxy.credentials).toEqual([`Basic ${Buffer.from("user:secret").toString("base64")}`]);
  });

  it("goes around the proxy for hosts in NO_PROXY", async () => {
    await using server = await serve(() => ({ ok: true }), certificate);
    await using proxy = await startProxy();
    await ask(
      { baseUrl: server.url, caFile: certificate.certFile },
      { https_proxy: proxy.url, NO_PROXY: "example.com, 127.0.0.1" },
    );
    expect(proxy.seen).toEqual([]);
  });

  it("forwards http through HTTP_PROXY", async () => {
    await using server = await serve(() => ({ ok: true }));
    await using proxy = await startProxy();
    await expect(ask({ baseUrl: server.url }, { HTTP_PROXY: proxy.url })).resolves.toEqual({ ok: true });
    expect(proxy.seen).toEqual([`GET ${server.url}/rest/api/2/field`]);
  });

  it("does not use HTTP_PROXY for https", async () => {
    await using server = await serve(() => ({ ok: true }), certificate);
    await using proxy = await startProxy();
    await ask({ baseUrl: server.url, caFile: certificate.certFile }, { HTTP_PROXY: proxy.url });
    expect(proxy.seen).toEqual([]);
  });

  it("refuses an address that is none, without quoting its password", async () => {
    const asked = ask({ baseUrl: "https://127.0.0.1:1" }, { HTTPS_PROXY: "http://user:canary@:bad:port" });
    await expect(asked).rejects.toMatchObject({
      failure: { reason: "InvalidSpec", message: expect.not.stringContaining("canary") },
    });
  });

  it("says at once that the proxy wants other credentials", async () => {
    await using proxy = await startProxy({ refuses: true });
    const asked = ask({ baseUrl: "https://127.0.0.1:1", maxAttempts: 6 }, { HTTPS_PROXY: proxy.url });
    await expect(asked).rejects.toMatchObject({
      failure: { reason: "JiraUnavailable", retryable: false, message: expect.stringContaining("credentials (407)") },
    });
    expect(proxy.seen).toHaveLength(1);
  });
});

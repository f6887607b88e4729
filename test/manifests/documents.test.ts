import { access, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseManifests } from "../../src/resource/index.ts";
import { describeWithCluster, sharedCluster } from "../cluster/index.ts";
import { builtFrom, MANIFESTS } from "./built-manifests.ts";

const ROOT = resolve(MANIFESTS, "..");

const textOf = (page: string) => readFile(resolve(ROOT, "docs", page), "utf8");
const blocksOf = (text: string) => [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = ""]) => block);

describe.each(["install.md", "gitops.md"])("docs/%s", (page) => {
  it("shows JIRASyncs that are valid", async () => {
    for (const block of blocksOf(await textOf(page)).filter((text) => text.includes("kind: JIRASync\nmetadata"))) {
      expect(parseManifests(block, page)).toMatchObject({ ok: true });
    }
  });

  it("names folders and files that there are", async () => {
    const named = (await textOf(page)).matchAll(/(?<![\w/])(?:manifests|charts)\/[\w./-]*\w/g);
    for (const [path] of named) await expect(access(resolve(ROOT, path)), path).resolves.toBeUndefined();
  });
});

describeWithCluster("docs/install.md", () => {
  it("shows kustomizations that can be built", async () => {
    const kustomizations = blocksOf(await textOf("install.md")).filter((text) =>
      text.includes("kustomize.config.k8s.io"),
    );
    expect(kustomizations).toHaveLength(2);
    const { kubectl } = sharedCluster().connection.binaries;
    for (const text of kustomizations) {
      const [, path = ""] = /https:\/\/github.com\/OWNER\/jirasync\/\/manifests(\S*)\?ref/.exec(text) ?? [];
      const rest = text.replace(/resources:\n {2}- .*\n/, "");
      expect((await builtFrom(kubectl, `.${path}`, rest)).length).toBeGreaterThan(0);
    }
  });
});

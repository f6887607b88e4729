import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blobIdOf, type FileChange } from "../../src/git/index.ts";
import { createBareRemote } from "./bare-remote.ts";
import { AUTHOR, open } from "./plan.ts";

const CHUNK = 256 * 1024;

describe("blobs", () => {
  it("arrive as they were given, whatever their bytes and sizes, when many are written at once", async ({ signal }) => {
    const sizes = fc.oneof(fc.nat(200), fc.integer({ min: CHUNK - 40, max: CHUNK + 40 }), fc.nat(3 * CHUNK));
    const blobs = fc.array(fc.tuple(sizes, fc.uint8Array({ maxLength: 64 })), { minLength: 1, maxLength: 30 });
    const property = fc.asyncProperty(blobs, async (seeds) => {
      await using remote = await createBareRemote({ files: null });
      await using to = await open(remote, signal);
      const contents = seeds.map(([size, seed]) => Buffer.concat([Buffer.from(seed), Buffer.alloc(size, "text\n")]));
      const oids = await Promise.all(contents.map((data) => to.writeBlob(data, signal)));
      const changes = oids.map((oid, index): FileChange => ({ kind: "write", path: `f${index}`, mode: "100644", oid }));
      await to.publish(async () => ({ changes, message: "m", author: AUTHOR }), signal);
      // git hashed what it received by itself.
      const entries = await remote.entries();
      for (const [index, data] of contents.entries()) {
        expect(entries.get(`f${index}`)).toBe(`100644 ${blobIdOf(data, "sha1")}`);
      }
      await remote.git("fsck", "--strict");
    });
    await fc.assert(property, { numRuns: 15 });
  });

  it("have the ids that git gives them", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal);
    expect(to.blobId(Buffer.alloc(0))).toBe("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    expect(to.blobId(Buffer.from("# Mirror\n"))).toBe((await remote.entries()).get("README.md")?.split(" ")[1]);
  });

  it("may be written again after a publish, and in the plan itself", async ({ signal }) => {
    await using remote = await createBareRemote({ files: null });
    await using to = await open(remote, signal);
    for (const name of ["a", "b", "c"]) {
      await to.writeBlob(Buffer.from(`unused ${name}`), signal);
      await to.publish(async () => {
        const oid = await to.writeBlob(Buffer.from(name), signal);
        return { changes: [{ kind: "write", path: name, mode: "100644", oid }], message: name, author: AUTHOR };
      }, signal);
    }
    expect(Object.fromEntries(await remote.files())).toEqual({ a: "a", b: "b", c: "c" });
  });

  it("that no commit names do not reach the repository", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal);
    const oid = await to.writeBlob(Buffer.from("never named"), signal);
    await to.publish(async () => null, signal);
    await expect(remote.git("cat-file", "-e", oid)).rejects.toThrow();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBareRemote } from "./bare-remote.ts";
import { AUTHOR, failureOf, filesPlan, open } from "./plan.ts";

type Changes = Record<string, string | null>;

/** The changes without those that would need one path as a file and as a directory. */
function possible(wanted: Changes, files: ReadonlyMap<string, string>): Changes {
  const left: Changes = {};
  const isBelow = (path: string, other: string) => path.startsWith(`${other}/`) || other.startsWith(`${path}/`);
  for (const [path, text] of Object.entries(wanted)) {
    const others = [...files.keys(), ...Object.keys(left)];
    if (!others.some((other) => isBelow(path, other))) left[path] = text;
  }
  return left;
}

describe("the tree", () => {
  it.for([
    "with space.txt",
    'quo"te\\back',
    "line\nbreak\ttab",
    "ünïcode/日本/🙂.yaml",
    "-rf",
    ":(glob)*",
    "a/b/c/d/e/f",
    "trailing ",
  ])("holds a file named %j", async (path, { signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal);
    await to.publish(filesPlan(to, { [path]: "text" }, signal), signal);
    expect((await remote.files()).get(path)).toBe("text");
    expect((await to.base.readFile(path, signal))?.toString()).toBe("text");
  });

  it("holds symlinks", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal);
    await to.publish(filesPlan(to, { "links/A-1": { link: "../issues/A-1.yaml" } }, signal), signal);
    expect((await remote.entries()).get("links/A-1")).toMatch(/^120000 /);
    expect((await remote.files()).get("links/A-1")).toBe("../issues/A-1.yaml");
  });

  it("lets a file take the place of a directory", async ({ signal }) => {
    await using remote = await createBareRemote({ files: { "a/b": "1", "a/c": "2", d: "3" } });
    await using to = await open(remote, signal);
    await to.publish(filesPlan(to, { a: "file" }, signal), signal);
    expect(Object.fromEntries(await remote.files())).toEqual({ a: "file", d: "3" });
  });

  it.for([
    ["the delete first", { a: null, "a/b": "in" }],
    ["the write first", { "a/b": "in", a: null }],
  ] as const)("lets a directory take the place of a file, %s", async ([, files], { signal }) => {
    await using remote = await createBareRemote({ files: { a: "file", d: "3" } });
    await using to = await open(remote, signal);
    await to.publish(filesPlan(to, files, signal), signal);
    expect(Object.fromEntries(await remote.files())).toEqual({ "a/b": "in", d: "3" });
  });

  it("loses a directory with its last file", async ({ signal }) => {
    await using remote = await createBareRemote({ files: { "a/b": "1", c: "2" } });
    await using to = await open(remote, signal);
    await to.publish(filesPlan(to, { "a/b": null }, signal), signal);
    expect(await remote.git("ls-tree", "--name-only", "main")).toBe("c");
  });

  it.for(["sha1", "sha256"] as const)(
    "is what the changes say, in git's order, on %s",
    async (objectFormat, { signal }) => {
      // Around "a": what sorts before and after "a/", and a name of more bytes than characters.
      const name = fc.constantFrom("a", "a-", "a.b", "a0", "B", "ü", "日本");
      const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));
      const step = fc.dictionary(path, fc.option(fc.constantFrom("1", "2"), { nil: null }), { maxKeys: 8 });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
          await using remote = await createBareRemote({ objectFormat });
          await using to = await open(remote, signal);
          const expected = new Map(await remote.files());
          for (const wanted of steps) {
            const changes = possible(wanted, expected);
            await to.publish(filesPlan(to, changes, signal), signal);
            for (const [file, text] of Object.entries(changes)) {
              if (text === null) expected.delete(file);
              else expected.set(file, text);
            }
          }
          expect(Object.fromEntries(await remote.files())).toEqual(Object.fromEntries(expected));
          expect(await remote.git("fsck", "--strict", "--no-dangling")).toBe("");
        }),
        { numRuns: 8 },
      );
    },
  );

  it("says which file stands where a directory is needed", async ({ signal }) => {
    await using remote = await createBareRemote({ files: { "docs/jira": "a file" } });
    await using to = await open(remote, signal);
    const failure = await failureOf(to.publish(filesPlan(to, { "docs/jira/A-1.yaml": "x" }, signal), signal));
    expect(failure).toMatchObject({ reason: "InvalidSpec", message: expect.stringContaining('"docs/jira" is a file') });
    expect(await remote.head()).toBe(remote.initialHead);
  });

  it("takes more directories than go into one pack", async ({ signal }) => {
    await using remote = await createBareRemote();
    await using to = await open(remote, signal);
    const oid = await to.writeBlob(Buffer.from("x"), signal);
    const changes = Array.from({ length: 9000 }, (_, i) => {
      return { kind: "write", path: `links/${i}/${i}.yaml`, mode: "100644", oid } as const;
    });
    await to.publish(async () => ({ changes, message: "Links", author: AUTHOR }), signal);
    expect((await remote.entries()).size).toBe(9001);
  });

  it("changes a directory that is too large to be held as a whole", async ({ signal }) => {
    const files = Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [`issues/A-${i}.yaml`, "old"]));
    await using remote = await createBareRemote({ files });
    await using to = await open(remote, signal);
    const changed = { "issues/A-4500.yaml": "new", "issues/A-1.yaml": null, "issues/B-1.yaml": "new", a: "new" };
    await to.publish(filesPlan(to, changed, signal), signal);
    const { "issues/A-1.yaml": _, ...left } = files;
    expect(Object.fromEntries(await remote.files())).toEqual({ ...left, ...changed, "issues/A-1.yaml": undefined });
    expect(await remote.git("fsck", "--strict", "--no-dangling")).toBe("");
  });

  it.for(["", "/abs", "a//b", "../up", "a/../b", ".git/config", "a/.GIT/hooks", "nul\0", "dir/"])(
    "never gets the path %j",
    async (path, { signal }) => {
      await using remote = await createBareRemote();
      await using to = await open(remote, signal);
      expect(await failureOf(to.publish(filesPlan(to, { [path]: "x" }, signal), signal))).toMatchObject({
        reason: "Internal",
      });
      expect(await remote.head()).toBe(remote.initialHead);
    },
  );
});

describe("the base", () => {
  it("reads regular files only", async ({ signal }) => {
    await using remote = await createBareRemote({ files: { "d/f": Buffer.from([0, 255, 10]), link: { link: "d/f" } } });
    await using to = await open(remote, signal);
    const read = await Promise.all(
      ["d/f", "d", "link", "none", "d/none"].map((path) => to.base.readFile(path, signal)),
    );
    expect(read).toEqual([Buffer.from([0, 255, 10]), null, null, null, null]);
  });

  it("lists the files below the prefixes, and takes them literally", async ({ signal }) => {
    await using remote = await createBareRemote({ files: { "a/1": "", "a/sub/2": "", "ab/3": "", "*": "", z: "" } });
    await using to = await open(remote, signal);
    const list = async (...prefixes: string[]): Promise<string[]> => {
      const paths: string[] = [];
      for await (const { path } of to.base.listFiles(prefixes, signal)) paths.push(path);
      return paths;
    };
    expect(await list("a")).toEqual(["a/1", "a/sub/2"]);
    expect(await list("/a/", "z")).toEqual(["a/1", "a/sub/2", "z"]);
    expect(await list("*")).toEqual(["*"]);
    expect(await list("none")).toEqual([]);
    expect(await list("")).toEqual(["*", "a/1", "a/sub/2", "ab/3", "z"]);
    expect(await list()).toEqual([]);
  });

  it("keeps characters whole that a chunk of the listing cuts in two", async ({ signal }) => {
    const files = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [`日本語のとても長い名前/${"語".repeat(40)}${i}`, ""]),
    );
    await using remote = await createBareRemote({ files });
    await using to = await open(remote, signal);
    const paths: string[] = [];
    for await (const { path } of to.base.listFiles([""], signal)) paths.push(path);
    expect(paths.sort()).toEqual(Object.keys(files).sort());
  });

  it("can be left in the middle of a listing", async ({ signal }) => {
    await using remote = await createBareRemote({ files: { a: "", b: "" } });
    await using to = await open(remote, signal);
    for await (const { path } of to.base.listFiles([""], signal)) {
      expect(path).toBe("a");
      break;
    }
  });
});

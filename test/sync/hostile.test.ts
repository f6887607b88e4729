import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/index.ts";
import type { FetchedBatch, Jira, ListedIssue } from "../../src/jira/index.ts";
import { commitMessage } from "../../src/sync/commit-message.ts";
import { aScene, mirroredKeys, stateOf } from "./a-sync.ts";

const HOSTILE_KEYS = [
  "../../x",
  "A-1/../../../etc/passwd",
  "a-2",
  "A-2\nJirasync-Name: forged",
  ".git/hooks-1",
  "A-02",
  "-1",
  "A-2\u001b[31m",
  `${"A".repeat(300)}-1`,
  ":(glob)*-1",
];

/** A Jira whose first issue goes by another key. */
function renamed(jira: Jira, key: string): Jira {
  const rename = <Issue extends ListedIssue>(issue: Issue): Issue => (issue.key === "A-1" ? { ...issue, key } : issue);
  return {
    ...jira,
    list: async (...query) => (await jira.list(...query)).map(rename),
    async *fetch(...asked): AsyncGenerator<FetchedBatch> {
      for await (const batch of jira.fetch(...asked)) yield { ...batch, issues: batch.issues.map(rename) };
    },
  };
}

describe("an issue with a key that could lead elsewhere", () => {
  it.each(HOSTILE_KEYS)("%j fails by its id alone, and the others are mirrored", async (key) => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 4 }] });
    const { id } = scene.jira.issue("A-1");
    const { outcome } = await scene.run({ wrapJira: (jira) => renamed(jira, key) });
    expect(outcome).toMatchObject({
      kind: "failed",
      report: { failed: [{ id, failure: { reason: "MalformedResponse", retryable: false } }] },
    });
    expect(await mirroredKeys(scene.remote)).toEqual(["A-2", "A-3", "A-4"]);
    const [commit] = await scene.remote.log();
    expect(commit?.message).toContain(`Failed, tried again by the next run: ${id}\n`);
    expect(commit?.message).not.toContain("forged");
    const paths = [...(await scene.remote.files()).keys()];
    expect(paths.every((path) => /^(?:README\.md|\.jirasync\/mirror\.json|projects\/A\/.*)$/.test(path))).toBe(true);
  });

  it("harms neither the state nor the next run of a query", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 4 }] });
    const wanted = { target: { jqlQuery: 'project = "A"' }, incremental: true };
    await scene.run({ ...wanted, wrapJira: (jira) => renamed(jira, "../../x") });
    expect(await stateOf(scene.remote)).toMatchObject({ owned: { A: "2-4" } });
    expect((await scene.sync(wanted)).created).toEqual(["A-1"]);
  });
});

describe("hostile text", () => {
  const TEXTS = {
    "terminal escapes": "\u001b]0;owned\u0007\u001b[2J\u009b31m",
    "workflow commands": "::set-output name=x::y\n::add-mask::a\r\n##[command]rm",
    "a YAML bomb": 'a: &a ["x","x"]\nb: &b [*a,*a]\nc: [*b,*b]\n--- !!js/function >\n  - *c',
    "front matter": "---\nkey: FORGED-1\n---\n```\n~~~~\n",
    "broken UTF-16": "lone \ud800 surrogate \udfff",
    "an alias of prototypes": '{"__proto__": {"polluted": true}}',
  } as const;

  it.each(Object.entries(TEXTS))("such as %s is read back from JSON as it is in Jira", async (_kind, text) => {
    await using scene = await aScene({ deployment: "datacenter", projects: [{ key: "A", issues: 2 }] });
    scene.jira.update("A-1", { summary: text, description: text });
    await scene.sync({ destination: { format: "json" } });
    const file = (await scene.remote.files()).get("projects/A/issues/A-1.json") ?? "";
    expect(parseDocument(Buffer.from(file), "json")).toMatchObject({ fields: { summary: text, description: text } });
  });

  it.each(["yaml", "markdown"] as const)("leaves no control character in a file (%s)", async (format) => {
    await using scene = await aScene({ deployment: "datacenter", projects: [{ key: "A", issues: 1 }] });
    scene.jira.update("A-1", { summary: Object.values(TEXTS).join(" "), description: TEXTS["terminal escapes"] });
    await scene.sync({ destination: { format } });
    const files = [...(await scene.remote.files()).values()].join("");
    expect(files).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  it("of 1 MB in many issues is mirrored whole", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 6 }], hugeEvery: 2 });
    await scene.sync({ destination: { format: "json" } });
    const sizes = [...(await scene.remote.files())].filter(([path]) => path.includes("/issues/"));
    expect(sizes.filter(([, text]) => text.length > 1_000_000)).toHaveLength(3);
  });
});

describe("a commit message", () => {
  const facts = {
    name: "mirror",
    operationID: "operation-1",
    target: "project A",
    created: [],
    updated: [],
    deleted: [],
    failed: [],
  };

  it("ends with the trailers of its sync, whatever the target and the subject say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (query, subject) => {
        const message = commitMessage({ ...facts, target: `JQL query ${query}\n\nJirasync-Name: forged`, subject });
        expect(message.split("\n").slice(1)).toEqual([
          "",
          "Jirasync-Name: mirror",
          "Jirasync-Operation: operation-1",
          "",
        ]);
      }),
    );
  });

  it("has a subject of one line, with nothing for a terminal to obey", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        const [subject = "", blank] = commitMessage({ ...facts, target: `JQL query ${query}` }).split("\n");
        expect(subject).toMatch(/^Sync JQL query .*: state only$/u);
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(blank).toBe("");
      }),
    );
  });

  it("names fifty keys and counts the others", () => {
    const created = Array.from({ length: 53 }, (_, index) => `A-${index + 1}`);
    const message = commitMessage({ ...facts, created });
    expect(message).toContain("Sync project A: 53 created\n");
    expect(message).toMatch(/^Created: A-1, .*A-50, and 3 more$/m);
  });

  it("carries the subject that was asked for", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 1 }] });
    await scene.sync({ commitSubject: "Nightly mirror" });
    const [commit] = await scene.remote.log();
    expect(commit?.message).toBe(
      "Nightly mirror\n\nCreated: A-1\n\nJirasync-Name: mirror\nJirasync-Operation: operation-1",
    );
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ParseOptions, type Problem, parseJiraSync, parseManifests } from "../../src/resource/index.ts";

const MANIFEST = `# The issues of one project, every six hours.
apiVersion: sync.jira.io/v1alpha1
kind: JIRASync
metadata:
  name: project-abc
  namespace: jira-sync
spec:
  syncType: batch
  target:
    projectKey: ABC
  destination:
    repository: https://example.com/team/repo.git
  schedule: "0 */6 * * *"
`;

function problemsOf(text: string, options?: ParseOptions): readonly Problem[] {
  const result = parseManifests(text, "sync.yaml", options);
  return result.ok ? [] : result.problems;
}

function namesOf(text: string): string[] {
  const result = parseManifests(text, "sync.yaml");
  return result.ok ? result.manifests.map(({ metadata }) => metadata.name) : [];
}

describe("a manifest", () => {
  it("gives its JIRASync with defaults", () => {
    const result = parseManifests(MANIFEST, "sync.yaml");
    expect(result.ok ? result.manifests : result.problems).toMatchObject([
      {
        metadata: { name: "project-abc", namespace: "jira-sync" },
        spec: { target: { projectKey: "ABC" }, timeout: 1800 },
      },
    ]);
  });

  it("may hold several documents, and empty ones between", () => {
    expect(namesOf(`---\n${MANIFEST}---\n# nothing here\n---\n${MANIFEST.replace("project-abc", "other")}`)).toEqual([
      "project-abc",
      "other",
    ]);
  });

  it("may be JSON, also with tabs", () => {
    const result = parseManifests(MANIFEST, "sync.yaml");
    const json = JSON.stringify(result.ok ? result.manifests[0] : null, null, "\t");
    expect(namesOf(json)).toEqual(["project-abc"]);
  });

  it("keeps metadata that Kubernetes adds", () => {
    const result = parseManifests(
      MANIFEST.replace("  name:", "  managedFields: [{manager: kubectl}]\n  name:"),
      "sync.yaml",
    );
    expect(result.ok ? result.manifests[0]?.metadata : null).toMatchObject({ managedFields: [{ manager: "kubectl" }] });
  });

  it("with a status is read with it", () => {
    const result = parseManifests(`${MANIFEST}status: {phase: Running, observedGeneration: 3}\n`, "sync.yaml");
    expect(result.ok ? result.manifests[0]?.status : null).toEqual({
      phase: "Running",
      observedGeneration: 3,
      conditions: [],
    });
  });

  it("with a status of a newer version is read without what is new", () => {
    const result = parseManifests(`${MANIFEST}status: {phase: Running, mood: good}\n`, "sync.yaml");
    expect(result.ok ? result.manifests[0]?.status : null).not.toHaveProperty("mood");
  });
});

describe("a problem stands at", () => {
  it.each([
    ["a wrong value", MANIFEST.replace("ABC", "abc"), "spec.target.projectKey", 10, 17],
    ["a mistyped field", MANIFEST.replace("  schedule", "  shedule"), "spec.shedule", 13, 3],
    ["the group that lacks a field", MANIFEST.replace("    projectKey: ABC\n", "    {}\n"), "spec.target", 9, 3],
    ["the group around a missing group", MANIFEST.replace(/ {2}destination:\n.*\n/, ""), "spec.destination", 7, 1],
    [
      "an item of a list",
      MANIFEST.replace("projectKey: ABC", "issueKeys:\n    - ABC-1\n    - abc-2"),
      "spec.target.issueKeys[1]",
      12,
      7,
    ],
    ["an anchored value", MANIFEST.replace("ABC", "&key abc"), "spec.target.projectKey", 10, 22],
    [
      "a document after the first",
      `${MANIFEST}---\n${MANIFEST.replace("ABC", "abc")}`,
      "spec.target.projectKey",
      24,
      17,
    ],
    ["another kind of resource", MANIFEST.replace("JIRASync", "Secret"), "kind", 3, 7],
    ["another version", MANIFEST.replace("v1alpha1", "v1"), "apiVersion", 2, 13],
    ["a missing name", MANIFEST.replace("  name: project-abc\n", ""), "metadata.name", 4, 1],
    ["a second resource of one name", `${MANIFEST}---\n${MANIFEST}`, "metadata.name", 19, 9],
    ["a document that is a list", "- 1\n", "", 1, 1],
  ])("%s", (_, text, path, line, column) => {
    expect(problemsOf(text)).toMatchObject([{ path, line, column, source: "sync.yaml" }]);
  });

  it("a value that an alias stands for", () => {
    const text = MANIFEST.replace("  name:", "  shared: &target {projectKey: abc}\n  name:").replace(
      "  target:\n    projectKey: ABC",
      "  target: *target",
    );
    expect(problemsOf(text)).toMatchObject([{ path: "spec.target.projectKey", line: 5, column: 32 }]);
  });

  it("every wrong place of every document", () => {
    const wrong = MANIFEST.replace("ABC", "abc").replace("batch", "bach");
    const found = problemsOf(`${wrong}---\n${wrong.replace("project-abc", "B")}`);
    expect(found.map(({ path, line }) => `${line} ${path}`)).toEqual([
      "8 spec.syncType",
      "10 spec.target.projectKey",
      "19 metadata.name",
      "22 spec.syncType",
      "24 spec.target.projectKey",
    ]);
  });
});

describe("YAML that cannot be read", () => {
  it.each([
    ["a field twice", MANIFEST.replace("  schedule", "  syncType: jql\n  schedule"), "given twice", 13],
    ["a tab", MANIFEST.replace("    projectKey", "\tprojectKey"), "tab", 10],
    ["an open quote", MANIFEST.replace('* *"', "* *"), "quote", 14],
    ["a second colon", MANIFEST.replace("ABC", "ABC: DEF"), "second colon", 10],
    ["an unknown anchor", MANIFEST.replace("ABC", "*nowhere"), "anchor", 10],
    ["a key that is a list", `${MANIFEST}? [a]\n: b\n`, "plain text", 14],
  ])("for %s is told in our words, at its line", (_, text, says, line) => {
    const [problem] = problemsOf(text);
    expect(problem?.message).toContain(says);
    expect(problem?.line).toBe(line);
  });

  it.each(["", "\n# nothing\n", "---\n"])("because it is empty (%j) says how to begin", (text) => {
    expect(problemsOf(text)).toMatchObject([{ path: "", message: expect.stringContaining("apiVersion") }]);
  });

  it("because its aliases would fill the memory is refused", () => {
    const bomb = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`);
    expect(problemsOf(`l0: &l0 x\n${bomb.join("\n")}\n`)).toMatchObject([
      { message: expect.stringContaining("aliases") },
    ]);
  });

  it("because it is far too large is refused unread", () => {
    expect(problemsOf(" ".repeat(8 * 1024 * 1024 + 1))).toMatchObject([{ message: expect.stringContaining("8 MiB") }]);
  });

  it("does not repeat the text, which may hold a secret", () => {
    const canary = "canary-7c1f";
    const broken = [
      `a: "${canary}`,
      `a: b: ${canary}`,
      `{a: ${canary}`,
      `\t${canary}: x`,
      `a: *${canary}`,
      `%${canary}`,
      `- ]${canary}`,
    ];
    const messages = broken.flatMap((text) => problemsOf(text).map(({ message }) => message));
    expect(messages.length).toBeGreaterThanOrEqual(broken.length);
    expect(messages.join("\n")).not.toContain(canary);
  });
});

describe("whatever the text", () => {
  const line = fc.constantFrom(
    ...MANIFEST.split("\n"),
    "- x",
    "? y",
    "a: &a [*a]",
    "\t",
    "'",
    "{",
    "--- |",
    "<<: *a",
    "__proto__: {x: 1}",
  );

  it("the result is manifests or problems with a place, never an error", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(line).map((lines) => lines.join("\n")),
    );
    return fc.assert(
      fc.property(text, (manifest) => {
        for (const { line, column, message } of problemsOf(manifest)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a field named __proto__ is refused like any other", () => {
    const result = parseManifests(
      MANIFEST.replace("  schedule", "  __proto__: {timeout: 60}\n  schedule"),
      "sync.yaml",
    );
    expect(result.ok ? [] : result.problems).toMatchObject([{ path: "spec.__proto__" }]);
  });
});

describe("the destination of a command", () => {
  const withRepository = (repository: string) =>
    MANIFEST.replace("https://example.com/team/repo.git", JSON.stringify(repository));

  it.each(["/srv/git/repo.git", "./repo.git", "../my-repo.git", "my-repo.git", "/tmp/with space/repo", "a/b:c", "."])(
    "may be the local path %s, that of the resource may not",
    (path) => {
      expect(problemsOf(withRepository(path), { localRepository: true })).toEqual([]);
      expect(problemsOf(withRepository(path))).toMatchObject([{ path: "spec.destination.repository" }]);
    },
  );

  it.each(["git@example.com:team/repo.git", "https://example.com/repo.git"])(
    "may be the address %s as well",
    (address) => {
      expect(problemsOf(withRepository(address), { localRepository: true })).toEqual([]);
    },
  );

  it.each([
    "file:///srv/repo.git",
    "ext::sh -c id",
    "--upload-pack=id",
    "https://user:pw@example.com/r.git",
    "/tmp/a\nb",
    "c:\\repo",
  ])("may not be %j", (repository) => {
    expect(problemsOf(withRepository(repository), { localRepository: true })).toMatchObject([
      { path: "spec.destination.repository", message: expect.not.stringContaining("pw") },
    ]);
  });
});

describe("a resource that was read elsewhere", () => {
  it("is validated in the same way, without a place in a text", () => {
    const result = parseJiraSync(
      { apiVersion: "sync.jira.io/v1alpha1", kind: "JIRASync", metadata: { name: "A" } },
      "default/A",
    );
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual(["metadata.name", "spec"]);
    expect(result.ok ? null : result.problems[0]).not.toHaveProperty("line");
  });
});

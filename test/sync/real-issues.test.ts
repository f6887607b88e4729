import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseDocument } from "../../src/document/index.ts";
import { readRealIssues } from "../jira/index.ts";
import { aScene, mirrored } from "./a-sync.ts";

const FILE = new URL("../../../shared/data/jira-issues.ndjson.gz", import.meta.url);
const isThere = existsSync(FILE);
if (!isThere) {
  process.stderr.write(
    "\nSKIPPED: the syncs of real issues, because ../shared/data/jira-issues.ndjson.gz is absent.\n\n",
  );
}

const Document = z.object({
  id: z.string(),
  fields: z.record(z.string(), z.unknown()),
  customFields: z.record(z.string(), z.looseObject({ value: z.unknown() })),
  comments: z.array(z.unknown()).optional(),
  worklogs: z.array(z.unknown()).optional(),
  attachments: z.array(z.unknown()).optional(),
});

/** The fields that a document tells of, under Jira's names; the embedded lists stand beside them. */
function fieldsIn(text: string): Set<string> {
  const { fields, customFields, comments, worklogs, attachments } = Document.parse(
    parseDocument(Buffer.from(text), "json"),
  );
  const lists = Object.entries({ comment: comments, worklog: worklogs, attachment: attachments });
  const listed = lists.flatMap(([name, list]) => (list === undefined ? [] : [name]));
  return new Set([...Object.keys(fields), ...Object.keys(customFields), ...listed]);
}

/** Left out on purpose: custom fields without a value, and when the account last looked. */
const isLeftOut = (name: string, value: unknown) =>
  name === "lastViewed" || (name.startsWith("customfield_") && value === null);

describe.skipIf(!isThere).each(["cloud", "datacenter"] as const)("the real issues on %s", (deployment) => {
  it("give a file each, with every field, and the same tree twice", async () => {
    const load = await readRealIssues(FILE);
    await using scene = await aScene({ deployment, projects: [], load }, { files: null });
    const keys = scene.jira.keys();
    const projects = [...new Set(keys.map((key) => key.slice(0, key.lastIndexOf("-"))))];
    const wanted = {
      target: { jqlQuery: `project in (${projects.map((key) => `"${key}"`).join(", ")})` },
      destination: { format: "json" as const },
    };
    const report = await scene.sync(wanted);
    expect([report.created.length, report.failed]).toEqual([1816, []]);
    const files = await scene.remote.files();
    for (const key of keys) {
      const project = key.slice(0, key.lastIndexOf("-"));
      const has = fieldsIn(files.get(`projects/${project}/issues/${key}.json`) ?? "");
      const { fields } = scene.jira.issue(key);
      const lost = Object.entries(fields).filter(([name, value]) => !has.has(name) && !isLeftOut(name, value));
      expect([key, lost.map(([name]) => name)]).toEqual([key, []]);
    }
    expect(await scene.sync(wanted)).toMatchObject({ unchanged: 1816, commit: null });
    expect(await scene.fresh(wanted)).toEqual(await mirrored(scene.remote));
  });
});

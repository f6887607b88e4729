import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import * as z from "zod";
import { PRIORITIES, STATUSES, TASK } from "./catalogue.ts";
import { at } from "./chance.ts";
import type { Facts } from "./seeded.ts";

/** An issue as a real Jira gave it (REST v2), with what the simulator searches by. */
export interface RealIssue {
  readonly id: string;
  readonly key: string;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly updated: number;
  readonly projectName: string | undefined;
  readonly parent: string | undefined;
  readonly epic: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

const Named = z.looseObject({ id: z.string(), name: z.string() });
const SearchedFields = z.looseObject({
  created: z.iso.datetime({ offset: true, local: true }).or(z.string()),
  updated: z.string(),
  summary: z.string(),
  project: z.looseObject({ name: z.string() }),
  parent: z.looseObject({ key: z.string() }).optional(),
  issuetype: z.looseObject({ id: z.string(), name: z.string(), subtask: z.boolean() }),
  status: z.looseObject({ id: z.string(), name: z.string(), statusCategory: z.looseObject({ key: z.string() }) }),
  priority: Named.nullish(),
  labels: z.array(z.string()),
});
const Issue = z.object({ id: z.string(), key: z.string(), fields: z.record(z.string(), z.unknown()) });

/** Reads issues from gzipped NDJSON, one REST v2 issue a line. */
export async function readRealIssues(file: string | URL): Promise<RealIssue[]> {
  const text = (await promisify(gunzip)(await readFile(file))).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => realIssue(JSON.parse(line)));
}

/** Checks one REST v2 issue and picks out what the simulator searches by. */
export function realIssue(json: unknown): RealIssue {
  const { id, key, fields } = Issue.parse(json);
  const searched = SearchedFields.parse(fields);
  return {
    id,
    key,
    created: Date.parse(searched.created),
    updated: Date.parse(searched.updated),
    projectName: searched.project.name,
    parent: searched.parent?.key,
    epic: undefined,
    fields,
  };
}

export function factsFrom({ fields }: RealIssue): Facts {
  const { issuetype, status, priority, labels, summary } = SearchedFields.parse(fields);
  const category = STATUSES.find((known) => known.category.key === status.statusCategory.key) ?? at(STATUSES, 0);
  return {
    type: { ...TASK, id: issuetype.id, name: issuetype.name, subtask: issuetype.subtask },
    status: { id: status.id, name: status.name, category: category.category },
    priority: PRIORITIES.find(({ name }) => name === priority?.name) ?? at(PRIORITIES, 2),
    labels,
    summary,
    assignee: undefined,
    reporter: 0,
  };
}

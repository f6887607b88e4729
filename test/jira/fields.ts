import type { Deployment } from "./addresses.ts";
import { CUSTOM_FIELDS } from "./custom-fields.ts";

/** System fields: id, display name and type. Display names differ from ids in ways a client must not guess. */
const SYSTEM_FIELDS: readonly (readonly [id: string, name: string, type: string, items?: string])[] = [
  ["statuscategorychangedate", "Status Category Changed", "datetime"],
  ["issuetype", "Issue Type", "issuetype"],
  ["parent", "Parent", "issuelink"],
  ["project", "Project", "project"],
  ["resolution", "Resolution", "resolution"],
  ["resolutiondate", "Resolved", "datetime"],
  ["created", "Created", "datetime"],
  ["updated", "Updated", "datetime"],
  ["summary", "Summary", "string"],
  ["description", "Description", "string"],
  ["status", "Status", "status"],
  ["priority", "Priority", "priority"],
  ["labels", "Labels", "array", "string"],
  ["assignee", "Assignee", "user"],
  ["reporter", "Reporter", "user"],
  ["creator", "Creator", "user"],
  ["environment", "Environment", "string"],
  ["duedate", "Due date", "date"],
  ["fixVersions", "Fix versions", "array", "version"],
  ["versions", "Affects versions", "array", "version"],
  ["components", "Components", "array", "component"],
  ["attachment", "Attachment", "array", "attachment"],
  ["votes", "Votes", "votes"],
  ["watches", "Watchers", "watches"],
  ["progress", "Progress", "progress"],
  ["aggregateprogress", "Σ Progress", "progress"],
  ["timetracking", "Time tracking", "timetracking"],
  ["timespent", "Time Spent", "number"],
  ["timeestimate", "Remaining Estimate", "number"],
  ["workratio", "Work Ratio", "number"],
  ["lastViewed", "Last Viewed", "datetime"],
  ["security", "Security Level", "securitylevel"],
  ["subtasks", "Sub-tasks", "array", "issuelinks"],
  ["issuelinks", "Linked Issues", "array", "issuelinks"],
  ["comment", "Comment", "comments-page"],
  ["worklog", "Log Work", "array", "worklog"],
];

/** Left out of `*navigable`: what the issue navigator cannot show as a column. */
const NOT_NAVIGABLE = new Set(["comment", "worklog", "attachment", "timetracking"]);

/** The answer of GET field. */
export function fieldDetails(deployment: Deployment): Record<string, unknown>[] {
  const system = SYSTEM_FIELDS.map(([id, name, type, items]) => ({
    id,
    key: id,
    name,
    custom: false,
    orderable: true,
    navigable: !NOT_NAVIGABLE.has(id),
    searchable: true,
    clauseNames: [id.toLowerCase()],
    schema: { type, ...(items === undefined ? {} : { items }), system: id },
  }));
  const issueKey = {
    id: "issuekey",
    key: "issuekey",
    name: "Key",
    custom: false,
    orderable: false,
    navigable: true,
    searchable: false,
    clauseNames: ["id", "issue", "issuekey", "key"],
  };
  const custom = CUSTOM_FIELDS[deployment].map(({ id, name, type, items, custom: kind }) => ({
    id: `customfield_${id}`,
    key: `customfield_${id}`,
    name,
    ...(deployment === "cloud" ? { untranslatedName: name } : {}),
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${id}]`, name],
    schema: { type, ...(items === undefined ? {} : { items }), custom: kind, customId: id },
  }));
  return [issueKey, ...system, ...custom];
}

/** Display names by field id, as `expand=names` gives them. */
export function fieldNames(deployment: Deployment): Record<string, string> {
  const system = SYSTEM_FIELDS.map(([id, name]) => [id, name] as const);
  const custom = CUSTOM_FIELDS[deployment].map(({ id, name }) => [`customfield_${id}`, name] as const);
  return Object.fromEntries([...system, ...custom]);
}

/** Which fields a `fields` parameter asks for, in Jira's notation: `*all`, `*navigable`, names, and `-name` to leave one out. */
export interface FieldSelection {
  readonly isAll: boolean;
  includes(field: string): boolean;
}

export function selectFields(requested: readonly string[]): FieldSelection {
  const excluded = new Set(requested.filter((name) => name.startsWith("-")).map((name) => name.slice(1)));
  const named = new Set(requested.filter((name) => !name.startsWith("-")));
  const all = named.has("*all");
  const navigable = named.has("*navigable") || (named.size === 0 && excluded.size > 0);
  return {
    isAll: all && excluded.size === 0,
    includes: (field) => !excluded.has(field) && (all || (navigable && !NOT_NAVIGABLE.has(field)) || named.has(field)),
  };
}

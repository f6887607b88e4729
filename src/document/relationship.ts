import type { IssueData } from "./issue.ts";
import { checkIssueKey } from "./key.ts";
import { compareText } from "./order.ts";
import { EPIC, relationshipType, SUBTASKS } from "./relationship-type.ts";

/** A directed edge between two issues, the same whichever end it was read from. */
export interface Relationship {
  /** The name of its directory: "blocks", "subtasks", "epic". */
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

export interface RelationshipOptions {
  /** Data Center: the id of the custom field "Epic Link". */
  readonly epicLinkField?: string;
}

/** The relationships that the issue's own data tells of, sorted, each once; an end that is no issue key has none. */
export function relationshipsOf(issue: IssueData, options: RelationshipOptions = {}): readonly Relationship[] {
  if (checkIssueKey(issue.key) !== null) return [];
  const found = [...linksOf(issue), ...subtasksOf(issue), ...parentOf(issue), ...epicOf(issue, options)];
  const unique = new Map<string, Relationship>();
  for (const edge of found) {
    const isEdge =
      edge.source !== edge.target && checkIssueKey(edge.source) === null && checkIssueKey(edge.target) === null;
    if (isEdge) unique.set(`${edge.type}/${edge.source}/${edge.target}`, edge);
  }
  return [...unique.values()].sort(
    (a, b) => compareText(a.type, b.type) || compareText(a.source, b.source) || compareText(a.target, b.target),
  );
}

/**
 * Whether the issue's own data tells everything about the relationship, so that it is gone when the data does not name it.
 * Both ends of a link or sub-task tell of it; an epic does not list its issues, so only they do.
 */
export function isAuthority(key: string, { type, source, target }: Relationship): boolean {
  return key === target || (key === source && type !== EPIC);
}

function linksOf(issue: IssueData): Relationship[] {
  return records(issue.fields.issuelinks).flatMap((link) => {
    const type = record(link.type);
    const name = text(type.outward) || text(type.name);
    const directory = relationshipType(name, text(type.id));
    const outward = keyOf(link.outwardIssue);
    const inward = keyOf(link.inwardIssue);
    return [
      ...(outward === "" ? [] : [{ type: directory, source: issue.key, target: outward }]),
      ...(inward === "" ? [] : [{ type: directory, source: inward, target: issue.key }]),
    ];
  });
}

function subtasksOf(issue: IssueData): Relationship[] {
  return records(issue.fields.subtasks).map((subtask) => ({
    type: SUBTASKS,
    source: issue.key,
    target: text(subtask.key),
  }));
}

function parentOf(issue: IssueData): Relationship[] {
  const isSubtask = record(issue.fields.issuetype).subtask === true;
  return [{ type: isSubtask ? SUBTASKS : EPIC, source: keyOf(issue.fields.parent), target: issue.key }];
}

/** Data Center gives an issue's epic as the key in "Epic Link", and Jira Software's own API as `epic`. */
function epicOf(issue: IssueData, { epicLinkField }: RelationshipOptions): Relationship[] {
  const linked = epicLinkField === undefined ? "" : text(issue.fields[epicLinkField]);
  return [linked, keyOf(issue.fields.epic)].map((source) => ({ type: EPIC, source, target: issue.key }));
}

type JsonObject = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const record = (value: unknown): JsonObject => (isRecord(value) ? value : {});

const records = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isRecord) : []);

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const keyOf = (value: unknown): string => text(record(value).key);

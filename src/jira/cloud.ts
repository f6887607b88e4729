import {
  bulkFetchIssues,
  countIssues,
  getChangeLogs,
  getComments,
  getFields,
  getIssue,
  getIssueWorklog,
  searchAndReconsileIssuesUsingJqlPost,
} from "jira.js/cloud";
import type { Client } from "jira.js/core";
import { type Failure, passing, type Redactor } from "../failure/index.ts";
import { listCloud } from "./cloud-listing.ts";
import type { BulkAnswer, Dialect, IssueQuery, ListOptions } from "./dialect.ts";
import { type EmbeddedList, readListPage } from "./embedded-list.ts";
import { readFields } from "./field.ts";
import { isRecord, type ListedIssue, readArray, readCount, readIssue } from "./issue.ts";
import { anyOf, quoteJql } from "./jql.ts";
import { plainText } from "./plain-text.ts";
import type { Transport } from "./transport.ts";

/** Jira gives as many only when nothing but ids and keys are asked for. */
const SEARCH_PAGE = 5000;
const LIST_PAGE = 5000;

/** Jira Cloud, REST API version 3. */
export function cloudDialect(transport: Transport): Dialect {
  return {
    deployment: "cloud",
    count: (jql, signal) =>
      transport.ask(async (client) => readCount(await countIssues(client, { jql }), "count"), signal),
    list: (jql, signal, options = {}) => transport.ask((client) => list(client, jql, options, signal), signal),
    bulk: (idsOrKeys, query, patience, signal) =>
      transport.ask((client) => bulk(client, idsOrKeys, query, transport.redactor), signal, patience),
    one: (idOrKey, query, patience, signal) =>
      transport.ask(async (client) => readIssue(await one(client, idOrKey, query)), signal, patience),
    listPage: (name, issueId, startAt, signal) =>
      transport.ask(async (client) => readListPage(name, await readList(client, name, issueId, startAt)), signal),
    fields: (signal) => transport.ask(async (client) => readFields(await getFields(client)), signal),
    // `parentEpic` finds the epic's issues and their sub-tasks; `parent` also what hangs directly under an issue above the epic level.
    async epicClause(epicKey) {
      const key = quoteJql(epicKey);
      return anyOf(`key = ${key}`, `parent = ${key}`, `parentEpic = ${key}`);
    },
  };
}

function list(
  client: Client,
  jql: string,
  { withUpdated = false }: ListOptions,
  signal: AbortSignal,
): Promise<ListedIssue[]> {
  return listCloud(
    jql,
    (ordered, token) =>
      searchAndReconsileIssuesUsingJqlPost(client, {
        jql: ordered,
        fields: withUpdated ? ["key", "updated"] : ["key"],
        maxResults: SEARCH_PAGE,
        ...(token === null ? {} : { nextPageToken: token }),
      }),
    signal,
  );
}

async function bulk(
  client: Client,
  idsOrKeys: readonly string[],
  query: IssueQuery,
  redactor: Redactor,
): Promise<BulkAnswer> {
  const answer: unknown = await bulkFetchIssues(client, {
    issueIdsOrKeys: [...idsOrKeys],
    fields: [...query.fields],
    ...expandOf(query),
  });
  const errors = isRecord(answer) ? readErrors(answer["issueErrors"], redactor) : new Map<string, Failure>();
  return { issues: readArray(answer, "issues").map(readIssue), errors };
}

function one(client: Client, idOrKey: string, query: IssueQuery): Promise<unknown> {
  const issueIdOrKey = encodeURIComponent(idOrKey);
  return getIssue(client, { issueIdOrKey, fields: [...query.fields], ...expandOf(query) });
}

function readList(client: Client, list: EmbeddedList, issueId: string, startAt: number): Promise<unknown> {
  const page = { issueIdOrKey: issueId, startAt, maxResults: LIST_PAGE };
  switch (list) {
    case "comment":
      return getComments(client, page);
    case "worklog":
      return getIssueWorklog(client, page);
    case "changelog":
      return getChangeLogs(client, page);
    default:
      return list satisfies never;
  }
}

function expandOf(query: IssueQuery): { expand?: string[] } {
  return query.lists.includes("changelog") ? { expand: ["changelog"] } : {};
}

function readErrors(raw: unknown, redactor: Redactor): Map<string, Failure> {
  const errors = new Map<string, Failure>();
  for (const error of Array.isArray(raw) ? raw : []) {
    if (!isRecord(error) || (typeof error["id"] !== "string" && typeof error["id"] !== "number")) continue;
    const said = typeof error["errorMessage"] === "string" ? plainText(error["errorMessage"], 300, redactor) : "";
    const message = `Jira cannot return issue ${plainText(String(error["id"]), 40, redactor)}${said === "" ? "" : `: ${said}`}`;
    errors.set(String(error["id"]), passing("JiraUnavailable", message).failure);
  }
  return errors;
}

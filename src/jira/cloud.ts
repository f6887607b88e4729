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
import { type Failure, passing } from "../failure/index.ts";
import { listCloud } from "./cloud-listing.ts";
import type { Dialect, IssueQuery } from "./dialect.ts";
import { type EmbeddedList, readListPage } from "./embedded-list.ts";
import { readFields } from "./field.ts";
import { isRecord, readArray, readCount, readIssue } from "./issue.ts";
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
    async count(jql, signal) {
      return readCount(await countIssues(transport.client(signal), { jql }), "count");
    },
    list: (jql, signal, { withUpdated = false } = {}) =>
      listCloud(
        jql,
        (ordered, token, pageSignal) =>
          searchAndReconsileIssuesUsingJqlPost(transport.client(pageSignal), {
            jql: ordered,
            fields: withUpdated ? ["key", "updated"] : ["key"],
            maxResults: SEARCH_PAGE,
            ...(token === null ? {} : { nextPageToken: token }),
          }),
        signal,
      ),
    async bulk(idsOrKeys, query, patience, signal) {
      const answer: unknown = await bulkFetchIssues(transport.client(signal, patience), {
        issueIdsOrKeys: [...idsOrKeys],
        fields: [...query.fields],
        ...expandOf(query),
      });
      const errors = isRecord(answer) ? readErrors(answer["issueErrors"]) : new Map<string, Failure>();
      return { issues: readArray(answer, "issues").map(readIssue), errors };
    },
    async one(idOrKey, query, signal) {
      const issueIdOrKey = encodeURIComponent(idOrKey);
      return readIssue(
        await getIssue(transport.client(signal), { issueIdOrKey, fields: [...query.fields], ...expandOf(query) }),
      );
    },
    async listPage(list, issueId, startAt, signal) {
      return readListPage(list, await readList(transport, list, issueId, startAt, signal));
    },
    async fields(signal) {
      return readFields(await getFields(transport.client(signal)));
    },
    // `parentEpic` finds the epic's issues and their sub-tasks; `parent` also what hangs directly under an issue above the epic level.
    async epicClause(epicKey) {
      const key = quoteJql(epicKey);
      return anyOf(`key = ${key}`, `parent = ${key}`, `parentEpic = ${key}`);
    },
  };
}

function readList(
  transport: Transport,
  list: EmbeddedList,
  issueId: string,
  startAt: number,
  signal: AbortSignal,
): Promise<unknown> {
  const client = transport.client(signal);
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

function readErrors(raw: unknown): Map<string, Failure> {
  const errors = new Map<string, Failure>();
  for (const error of Array.isArray(raw) ? raw : []) {
    if (!isRecord(error) || (typeof error["id"] !== "string" && typeof error["id"] !== "number")) continue;
    const said = typeof error["errorMessage"] === "string" ? plainText(error["errorMessage"], 300) : "";
    const message = `Jira cannot return issue ${plainText(String(error["id"]), 40)}${said === "" ? "" : `: ${said}`}`;
    errors.set(String(error["id"]), passing("JiraUnavailable", message).failure);
  }
  return errors;
}

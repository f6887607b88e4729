import { permanent } from "../failure/index.ts";
import { listDataCenter } from "./datacenter-listing.ts";
import type { Dialect, IssueQuery } from "./dialect.ts";
import { type EmbeddedList, type ListPage, readListPage } from "./embedded-list.ts";
import { epicLinkOf, readFields } from "./field.ts";
import { isRecord, readArray, readCount, readIssue } from "./issue.ts";
import { anyOf, quoteJql, withIdsOrKeys } from "./jql.ts";
import type { JiraRequest, Transport } from "./transport.ts";

const SEARCH = "/rest/api/2/search";
/** Servers cap it, at 1,000 unless their administrator says otherwise. */
const SEARCH_PAGE = 1000;
const LIST_PAGE = 1000;

/** Jira Data Center and Server, REST API version 2. */
export function dataCenterDialect(transport: Transport): Dialect {
  const get = (path: string, query: JiraRequest["query"], signal: AbortSignal): Promise<unknown> =>
    transport
      .client(signal)
      .sendRequest({ url: path, method: "GET", ...(query === undefined ? {} : { searchParams: query }) });
  const search = (body: object, signal: AbortSignal): Promise<unknown> =>
    transport.client(signal).sendRequest({ url: SEARCH, method: "POST", body });

  const count = async (jql: string, signal: AbortSignal): Promise<number> =>
    readCount(await search({ jql, maxResults: 0, fields: ["created"] }, signal), "total");

  const list: Dialect["list"] = (jql, signal, { withUpdated = false } = {}) =>
    listDataCenter(
      jql,
      (window, startAt, pageSignal) =>
        search(
          { jql: window, startAt, maxResults: SEARCH_PAGE, fields: withUpdated ? ["created", "updated"] : ["created"] },
          pageSignal,
        ),
      count,
      signal,
    );

  return {
    deployment: "datacenter",
    count,
    list,
    async bulk(idsOrKeys, query, patience, signal) {
      const body = {
        jql: withIdsOrKeys(idsOrKeys),
        startAt: 0,
        maxResults: idsOrKeys.length,
        fields: query.fields,
        // One deleted issue would refuse the whole query. Data Center knows this as a boolean, not as Cloud's "none".
        validateQuery: false,
        ...(query.lists.includes("changelog") ? { expand: ["changelog"] } : {}),
      };
      const answer: unknown = await transport
        .client(signal, patience)
        .sendRequest({ url: SEARCH, method: "POST", body });
      return { issues: readArray(answer, "issues").map(readIssue), errors: new Map() };
    },
    async one(idOrKey, query, signal) {
      return readIssue(await get(issuePath(idOrKey), issueParameters(query), signal));
    },
    listPage: (name, issueId, startAt, signal) => readPage(get, name, issueId, startAt, signal),
    async fields(signal) {
      return readFields(await get("/rest/api/2/field", undefined, signal));
    },
    async epicClause(epicKey, fields, signal) {
      const epicLink = epicLinkOf(fields);
      if (epicLink === undefined) {
        throw permanent(
          "InvalidQuery",
          "This Jira has no Epic Link field, or hides it from the account, so issues cannot be chosen by epic. Use a JQL query.",
        );
      }
      const epic = `cf[${epicLink.replace("customfield_", "")}] = ${quoteJql(epicKey)}`;
      // Sub-tasks carry no Epic Link of their own, and JQL cannot reach them through their parents' field.
      const parents = (await list(epic, signal)).map((issue) => issue.id);
      const subTasks = parents.length === 0 ? "" : `parent in (${parents.join(",")})`;
      return anyOf(`key = ${quoteJql(epicKey)}`, epic, subTasks);
    },
  };
}

function issuePath(idOrKey: string): string {
  return `/rest/api/2/issue/${encodeURIComponent(idOrKey)}`;
}

function issueParameters(query: IssueQuery): Record<string, string> {
  return {
    fields: query.fields.join(","),
    ...(query.lists.includes("changelog") ? { expand: "changelog" } : {}),
  };
}

async function readPage(
  get: (path: string, query: JiraRequest["query"], signal: AbortSignal) => Promise<unknown>,
  list: EmbeddedList,
  issueId: string,
  startAt: number,
  signal: AbortSignal,
): Promise<ListPage> {
  if (list !== "changelog") {
    return readListPage(list, await get(`${issuePath(issueId)}/${list}`, { startAt, maxResults: LIST_PAGE }, signal));
  }
  // Data Center has no resource for the changelog; the issue's own holds all of it.
  const issue = await get(issuePath(issueId), { fields: "created", expand: "changelog" }, signal);
  const { items, total } = readListPage(list, isRecord(issue) ? issue["changelog"] : undefined);
  return { items: items.slice(startAt), total };
}

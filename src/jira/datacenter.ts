import type { Client } from "jira.js/core";
import { permanent } from "../failure/index.ts";
import { listDataCenter, type ReadSearchWindow } from "./datacenter-listing.ts";
import type { BulkAnswer, Dialect, IssueQuery } from "./dialect.ts";
import { type EmbeddedList, type ListPage, readListPage } from "./embedded-list.ts";
import { epicLinkOf, readFields } from "./field.ts";
import { isRecord, readArray, readCount, readIssue } from "./issue.ts";
import { anyOf, quoteJql, withIdsOrKeys } from "./jql.ts";
import type { Transport } from "./transport.ts";

const SEARCH = "/rest/api/2/search";
/** Servers cap it, at 1,000 unless their administrator says otherwise. */
const SEARCH_PAGE = 1000;
const LIST_PAGE = 1000;

/** Jira Data Center and Server, REST API version 2. */
export function dataCenterDialect(transport: Transport): Dialect {
  const count = (jql: string, signal: AbortSignal): Promise<number> =>
    transport.ask(
      async (client) => readCount(await search(client, { jql, maxResults: 0, fields: ["created"] }), "total"),
      signal,
    );

  const list: Dialect["list"] = (jql, signal, { withUpdated = false } = {}) =>
    transport.ask((client) => {
      const fields = withUpdated ? ["created", "updated"] : ["created"];
      const readWindow: ReadSearchWindow = (window, startAt) =>
        search(client, { jql: window, startAt, maxResults: SEARCH_PAGE, fields });
      return listDataCenter(jql, readWindow, count, signal);
    }, signal);

  return {
    deployment: "datacenter",
    count,
    list,
    bulk: (idsOrKeys, query, patience, signal) =>
      transport.ask((client) => bulk(client, idsOrKeys, query), signal, patience),
    one: (idOrKey, query, patience, signal) =>
      transport.ask(
        async (client) => readIssue(await get(client, issuePath(idOrKey), issueParameters(query))),
        signal,
        patience,
      ),
    listPage: (name, issueId, startAt, signal) =>
      transport.ask((client) => readPage(client, name, issueId, startAt), signal),
    fields: (signal) => transport.ask(async (client) => readFields(await get(client, "/rest/api/2/field")), signal),
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

function get(client: Client, url: string, searchParams: Record<string, unknown> = {}): Promise<unknown> {
  return client.sendRequest({ url, method: "GET", searchParams });
}

function search(client: Client, body: object): Promise<unknown> {
  return client.sendRequest({ url: SEARCH, method: "POST", body });
}

async function bulk(client: Client, idsOrKeys: readonly string[], query: IssueQuery): Promise<BulkAnswer> {
  const answer = await search(client, {
    jql: withIdsOrKeys(idsOrKeys),
    startAt: 0,
    maxResults: idsOrKeys.length,
    fields: query.fields,
    // One deleted issue would refuse the whole query. Data Center knows this as a boolean, not as Cloud's "none".
    validateQuery: false,
    ...(query.lists.includes("changelog") ? { expand: ["changelog"] } : {}),
  });
  return { issues: readArray(answer, "issues").map(readIssue), errors: new Map() };
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

async function readPage(client: Client, list: EmbeddedList, issueId: string, startAt: number): Promise<ListPage> {
  if (list !== "changelog") {
    return readListPage(list, await get(client, `${issuePath(issueId)}/${list}`, { startAt, maxResults: LIST_PAGE }));
  }
  // Data Center has no resource for the changelog; the issue's own holds all of it.
  const issue = await get(client, issuePath(issueId), { fields: "created", expand: "changelog" });
  const { items, total } = readListPage(list, isRecord(issue) ? issue["changelog"] : undefined);
  return { items: items.slice(startAt), total };
}

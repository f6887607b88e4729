import { type Call, listPage, refuse, requireIssue, type Site } from "./call.ts";
import { mix } from "./chance.ts";
import { jiraTime } from "./dates.ts";
import { fieldDetails, fieldNames, selectFields } from "./fields.ts";
import { isStrings } from "./issue-fields.ts";
import { parseJql } from "./jql.ts";
import { errorMessages, json, jsonPage, type Reply } from "./reply.ts";
import type { Cursor, Listing } from "./search.ts";

const REMOVED =
  "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046";
const BAD_TOKEN = "The provided next page token is invalid or expired for the requested JQL query.";

/** The routes of Jira Cloud's API v3. */
export function cloudReply(call: Call, site: Site): Reply | undefined {
  const path = call.path.replace(/^\/rest\/api\/latest\//, "/rest/api/3/").replace(/^\/rest\/api\/2\//, "/rest/api/3/");
  const route = `${call.method} ${path}`;
  switch (route) {
    case "GET /rest/api/3/serverInfo":
      return json(serverInfo(site));
    case "GET /rest/api/3/field":
      return json(fieldDetails("cloud"));
    case "GET /rest/api/3/search":
    case "POST /rest/api/3/search":
      return errorMessages(410, [REMOVED]);
    case "GET /rest/api/3/search/jql":
    case "POST /rest/api/3/search/jql":
      return search(call, site);
    case "POST /rest/api/3/search/approximate-count":
      return json({ count: list(requireBounded(call), call, site).slots.length });
    case "POST /rest/api/3/issue/bulkfetch":
      return bulkFetch(call, site);
    default:
      return issueReply(path, call, site);
  }
}

function serverInfo({ baseUrl, now }: Site): Record<string, unknown> {
  return {
    baseUrl,
    displayUrl: baseUrl,
    version: "1001.0.0-SNAPSHOT",
    versionNumbers: [1001, 0, 0],
    deploymentType: "Cloud",
    buildNumber: 100_287,
    buildDate: "2025-10-27T08:06:16.000+0000",
    serverTime: jiraTime(now()),
    scmInfo: "0000000000000000000000000000000000000000",
    serverTitle: "Jira",
    defaultLocale: { locale: "en_US" },
    serverTimeZone: "Etc/UTC",
  };
}

function requireBounded({ parameters }: Call): string {
  const jql = parameters.string("jql") ?? "";
  if (parseJql(jql).where === undefined) {
    throw refuse(400, "Unbounded JQL queries are not allowed here. Please add a search restriction to your query.");
  }
  return jql;
}

function list(jql: string, call: Call, site: Site): Listing {
  const { account } = call;
  return site.search.run({ jql, account, strict: true, page: 0, isVisible: (slot) => site.isVisible(slot, account) });
}

const SEARCH_PARAMETERS = [
  "jql",
  "nextPageToken",
  "maxResults",
  "fields",
  "expand",
  "properties",
  "fieldsByKeys",
  "failFast",
  "reconcileIssues",
];
const BULK_PARAMETERS = ["issueIdsOrKeys", "fields", "expand", "properties", "fieldsByKeys"];
const IDENTITY_FIELDS = new Set(["id", "key"]);

function search(call: Call, site: Site): Reply {
  const { parameters } = call;
  const jql = requireBounded(call);
  const isPost = call.method === "POST";
  parameters.requireOnly(SEARCH_PARAMETERS);
  // A query string takes commas; a JSON body takes a list, and for `expand` a text with commas.
  const fields = (isPost ? parameters.texts("fields") : parameters.list("fields")) ?? ["id"];
  if (isPost) parameters.string("expand");
  const expand = parameters.list("expand") ?? [];
  const onlyIdentity = fields.every((field) => IDENTITY_FIELDS.has(field)) && expand.length === 0;
  const requested = parameters.integer("maxResults", 50);
  if (requested < 1 || requested > site.limits.searchPage) {
    throw refuse(400, `The value for 'maxResults' must be between 1 and ${site.limits.searchPage}.`);
  }
  const size = Math.min(requested, onlyIdentity ? site.limits.searchPage : site.limits.searchPageWithFields);
  const listing = list(jql, call, site);
  const token = parameters.string("nextPageToken");
  const start = token === undefined ? 0 : listing.positionAfter(readPageToken(token, jql));
  const slots = [...listing.slots.subarray(start, start + size)];
  const last = slots.at(-1);
  const isLast = start + size >= listing.slots.length || last === undefined;
  return jsonPage("issues", pageOfIssues(slots, fields, expand, site), {
    isLast,
    ...(isLast ? {} : { nextPageToken: pageToken(jql, listing.cursor(last)) }),
    ...(expand.includes("names") ? { names: fieldNames("cloud") } : {}),
  });
}

/** Opaque to clients, and only good for the query that it came from. */
function pageToken(jql: string, cursor: Cursor): string {
  return Buffer.from(JSON.stringify([jqlHash(jql), ...cursor])).toString("base64url");
}

function readPageToken(token: string, jql: string): Cursor {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(token, "base64url").toString("utf8"));
  } catch {
    throw refuse(400, BAD_TOKEN);
  }
  if (!isCursor(parts) || parts[0] !== jqlHash(jql)) throw refuse(400, BAD_TOKEN);
  return parts.slice(1);
}

const isCursor = (value: unknown): value is Cursor =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every((part) => typeof part === "number" || typeof part === "string");

function jqlHash(jql: string): number {
  let hash = 0;
  for (let index = 0; index < jql.length; index += 1) hash = mix(hash, jql.charCodeAt(index), index);
  return hash;
}

function pageOfIssues(
  slots: readonly number[],
  fields: readonly string[],
  expand: readonly string[],
  site: Site,
): Buffer[] {
  const { writer, answers, limits } = site;
  if (expand.length === 0 && fields.every((field) => IDENTITY_FIELDS.has(field))) {
    const withKey = fields.includes("key");
    return slots.map((slot) =>
      Buffer.from(
        JSON.stringify(withKey ? { expand: "", ...writer.identity(slot) } : { id: writer.identity(slot).id }),
      ),
    );
  }
  const request = {
    selection: selectFields(fields),
    expand: expand.filter((name) => name !== "names"),
    limits: embedded(limits),
    namesInIssue: false,
  };
  return slots.map((slot) => answers.issue(slot, request));
}

const embedded = ({ embeddedComments, embeddedWorklogs, embeddedHistories }: Site["limits"]) => ({
  comments: embeddedComments,
  worklogs: embeddedWorklogs,
  histories: embeddedHistories,
});

function bulkFetch(call: Call, site: Site): Reply {
  const { parameters, account } = call;
  parameters.requireOnly(BULK_PARAMETERS);
  const ids = parameters.raw("issueIdsOrKeys");
  if (!isStrings(ids) || ids.length === 0)
    throw refuse(400, "issueIdsOrKeys: must be a list of issue ids or keys and must not be empty");
  if (ids.length > site.limits.bulkFetch) {
    throw refuse(
      400,
      `issueIdsOrKeys: the number of issues requested (${ids.length}) exceeds the maximum of ${site.limits.bulkFetch}`,
    );
  }
  const found = new Set(
    ids.map((id) => site.store.find(id)).filter((slot) => slot !== undefined && site.isVisible(slot, account)),
  );
  const slots = [...found].filter((slot) => slot !== undefined);
  if (slots.some((slot) => site.poisoned.get(slot) === "server-error")) throw refuse(500, "Internal server error");
  const failed = slots.filter((slot) => site.poisoned.get(slot) === "issue-error");
  const request = {
    selection: selectFields(parameters.texts("fields") ?? ["*navigable"]),
    expand: parameters.texts("expand") ?? [],
    limits: embedded(site.limits),
    namesInIssue: true,
  };
  const answered = shuffle(slots.filter((slot) => !failed.includes(slot)));
  return jsonPage(
    "issues",
    answered.map((slot) => site.answers.issue(slot, request)),
    {
      expand: "schema,names",
      issueErrors: failed.map((slot) => ({
        id: String(site.store.id(slot)),
        errorMessage: "The issue could not be fetched. Try again later.",
      })),
    },
  );
}

/** Stricter than Jira, which sorts by id: a client must match answers to requests by id, not by place. */
function shuffle(slots: readonly number[]): number[] {
  return slots.toSorted((a, b) => mix(7, a, 1) - mix(7, b, 1));
}

function issueReply(path: string, call: Call, site: Site): Reply | undefined {
  const parts = /^\/rest\/api\/3\/issue\/([^/]+)(?:\/(comment|worklog|changelog))?$/.exec(path);
  if (!parts || call.method !== "GET") return undefined;
  const slot = requireIssue(decodeURIComponent(parts[1] ?? ""), call, site);
  const { writer, limits } = site;
  switch (parts[2]) {
    case "comment":
      return json(listPage("comments", comments(slot, call, site), call, limits.comments, limits.comments));
    case "worklog":
      return json(listPage("worklogs", writer.worklogs(slot), call, limits.worklogs, limits.worklogs));
    case "changelog":
      return changelog(slot, call, site);
    default:
      return wholeIssue(slot, call, site);
  }
}

function comments(slot: number, { parameters }: Call, { writer }: Site): unknown[] {
  const oldestFirst = writer.comments(slot);
  return parameters.string("orderBy") === "-created" ? oldestFirst.toReversed() : oldestFirst;
}

function changelog(slot: number, call: Call, site: Site): Reply {
  const { values, startAt, maxResults, total } = {
    values: [],
    ...listPage("values", site.writer.histories(slot), call, 100, site.limits.changelog),
  };
  const self = `${site.baseUrl}/rest/api/3/issue/${site.store.id(slot)}/changelog?maxResults=${maxResults}&startAt=${startAt}`;
  return json({ self, maxResults, startAt, total, isLast: startAt + maxResults >= total, values });
}

function wholeIssue(slot: number, { parameters }: Call, { answers, limits }: Site): Reply {
  const selection = selectFields(parameters.list("fields") ?? ["*all"]);
  const expand = parameters.list("expand") ?? [];
  const single = { comments: 5000, worklogs: limits.embeddedWorklogs, histories: limits.changelog };
  const body = answers.issue(slot, { selection, expand, limits: single, namesInIssue: true });
  return { status: 200, headers: { "content-type": "application/json;charset=UTF-8" }, body: [body] };
}

import { type Call, listPage, refuse, requireIssue, type Site } from "./call.ts";
import { jiraTime } from "./dates.ts";
import { fieldDetails, fieldNames, selectFields } from "./fields.ts";
import { json, jsonPage, type Reply } from "./reply.ts";

/** The routes of Jira Data Center's API v2. */
export function dataCenterReply(call: Call, site: Site): Reply | undefined {
  const path = call.path.replace(/^\/rest\/api\/latest\//, "/rest/api/2/");
  switch (`${call.method} ${path}`) {
    case "GET /rest/api/2/serverInfo":
      return json(serverInfo(site));
    case "GET /rest/api/2/field":
      return json(fieldDetails("datacenter"));
    case "GET /rest/api/2/search":
    case "POST /rest/api/2/search":
      return search(call, site);
    default:
      return issueReply(path, call, site);
  }
}

function serverInfo({ baseUrl, now }: Site): Record<string, unknown> {
  return {
    baseUrl,
    version: "9.12.15",
    versionNumbers: [9, 12, 15],
    deploymentType: "Server",
    buildNumber: 9_120_015,
    buildDate: "2024-10-30T00:00:00.000+0000",
    databaseBuildNumber: 9_120_015,
    serverTime: jiraTime(now()),
    scmInfo: "0000000000000000000000000000000000000000",
    serverTitle: "Jira",
  };
}

const SEARCH_PARAMETERS = new Set([
  "jql",
  "startAt",
  "maxResults",
  "fields",
  "expand",
  "validateQuery",
  "fieldsByKeys",
  "properties",
]);
const LIGHT_FIELDS = new Set(["id", "key", "issuekey", "created", "updated"]);

function search(call: Call, site: Site): Reply {
  const { parameters, account } = call;
  const unknown = parameters.names.find((name) => !SEARCH_PARAMETERS.has(name));
  if (unknown !== undefined && call.method === "POST")
    throw refuse(400, `Unrecognized field "${unknown}", not marked as ignorable`);
  const startAt = parameters.integer("startAt", 0);
  if (startAt < 0) throw refuse(400, "The 'startAt' parameter must be a positive number.");
  const requested = parameters.integer("maxResults", 50);
  const maxResults = requested < 0 ? site.limits.dataCenterPage : Math.min(requested, site.limits.dataCenterPage);
  requireInsideWindow(startAt, maxResults, site.limits.resultWindow);
  const fields = parameters.list("fields") ?? ["*navigable"];
  const expand = parameters.list("expand") ?? [];
  const jql = parameters.string("jql") ?? "";
  const { slots, warnings } = site.search.run({
    jql,
    account,
    strict: validates(call),
    page: startAt + 1,
    isVisible: (slot) => site.isVisible(slot, account),
  });
  const page = [...slots.subarray(startAt, startAt + maxResults)];
  if (page.some((slot) => site.poisoned.has(slot)) && !isLight(fields, expand))
    throw refuse(500, "Internal server error");
  return jsonPage("issues", pageOfIssues(page, fields, expand, site), {
    expand: "schema,names",
    startAt,
    maxResults,
    total: slots.length,
    ...(warnings.length > 0 ? { warningMessages: warnings } : {}),
    ...(expand.includes("names") ? { names: fieldNames("datacenter") } : {}),
  });
}

function requireInsideWindow(startAt: number, maxResults: number, resultWindow: number | undefined): void {
  if (resultWindow === undefined || startAt + maxResults <= resultWindow) return;
  throw refuse(
    400,
    `Result window is too large, startAt + maxResults must be less than or equal to: [${resultWindow}] but was [${startAt + maxResults}].`,
  );
}

/** A boolean on Data Center; the words that Cloud's old search took are refused. */
function validates({ parameters }: Call): boolean {
  const value = parameters.raw("validateQuery");
  if (value === undefined || value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  throw refuse(
    400,
    `Can not construct instance of java.lang.Boolean from value '${String(value)}': only "true" or "false" recognized`,
  );
}

const isLight = (fields: readonly string[], expand: readonly string[]): boolean =>
  expand.length === 0 && fields.every((field) => LIGHT_FIELDS.has(field));

function pageOfIssues(
  slots: readonly number[],
  fields: readonly string[],
  expand: readonly string[],
  site: Site,
): Buffer[] {
  const { store, writer, answers, limits } = site;
  if (isLight(fields, expand)) {
    // Listing a hundred thousand issues must not generate them.
    return slots.map((slot) => {
      const times = {
        ...(fields.includes("updated") ? { updated: jiraTime(store.updated(slot)) } : {}),
        ...(fields.includes("created") ? { created: jiraTime(store.created(slot)) } : {}),
      };
      return Buffer.from(JSON.stringify({ expand: "", ...writer.identity(slot), fields: times }));
    });
  }
  const request = {
    selection: selectFields(fields),
    expand: expand.filter((name) => name !== "names"),
    limits: {
      comments: Number.MAX_SAFE_INTEGER,
      worklogs: limits.embeddedWorklogs,
      histories: Number.MAX_SAFE_INTEGER,
    },
    namesInIssue: false,
  };
  return slots.map((slot) => answers.issue(slot, request));
}

function issueReply(path: string, call: Call, site: Site): Reply | undefined {
  const parts = /^\/rest\/api\/2\/issue\/([^/]+)(?:\/(comment|worklog))?$/.exec(path);
  if (!parts || call.method !== "GET") return undefined;
  const slot = requireIssue(decodeURIComponent(parts[1] ?? ""), call, site);
  const everything = Number.MAX_SAFE_INTEGER;
  if (parts[2] === "comment") {
    return json(listPage("comments", site.writer.comments(slot), call, 1_048_576, 1_048_576));
  }
  if (parts[2] === "worklog") {
    const worklogs = site.writer.worklogs(slot);
    return json({ startAt: 0, maxResults: worklogs.length, total: worklogs.length, worklogs });
  }
  const selection = selectFields(call.parameters.list("fields") ?? ["*all"]);
  const expand = call.parameters.list("expand") ?? [];
  const limits = { comments: everything, worklogs: site.limits.embeddedWorklogs, histories: everything };
  const body = site.answers.issue(slot, { selection, expand, limits, namesInIssue: true });
  return { status: 200, headers: { "content-type": "application/json;charset=UTF-8" }, body: [body] };
}

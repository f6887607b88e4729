import * as models from "jira.js/cloud";
import {
  bulkFetchIssues,
  countIssues,
  getChangeLogs,
  getComments,
  getFields,
  getIssue,
  getIssueWorklog,
  getServerInfo,
  searchAndReconsileIssuesUsingJqlPost,
} from "jira.js/cloud";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { issuesOf, schemaClient, send } from "./client.ts";
import { type JiraOptions, startJira } from "./index.ts";

const PROJECTS = [{ key: "DEMO", issues: 120 }];
const LONG: JiraOptions = { projects: PROJECTS, longListEvery: 10, decorated: true };

describe("Cloud's answers, by jira.js's schemas", () => {
  it("describes the server and its fields", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const client = schemaClient(jira);
    expect((await getServerInfo(client)).deploymentType).toBe("Cloud");
    const fields = await getFields(client);
    expect(
      fields.filter(({ custom }) => custom).every(({ id, schema }) => id === `customfield_${schema?.customId}`),
    ).toBe(true);
  });

  it("searches, counts and fetches in bulk", async () => {
    await using jira = await startJira(LONG);
    const client = schemaClient(jira);
    const found = await searchAndReconsileIssuesUsingJqlPost(client, {
      jql: "project = DEMO",
      fields: ["*all"],
      maxResults: 100,
      expand: "changelog,names",
    });
    expect(found.issues).toHaveLength(100);
    expect((await countIssues(client, { jql: "project = DEMO" })).count).toBe(120);
    const ids = (found.issues ?? []).map(({ id }) => id ?? "");
    const fetched = await bulkFetchIssues(client, { issueIdsOrKeys: ids, fields: ["*all"], expand: ["changelog"] });
    expect(fetched.issues).toHaveLength(100);
  });

  it("gives an issue with its lists", async () => {
    await using jira = await startJira(LONG);
    const client = schemaClient(jira);
    await getIssue(client, { issueIdOrKey: "DEMO-5", expand: ["changelog"] });
    const comments = await getComments(client, { issueIdOrKey: "DEMO-5" });
    expect(comments.comments?.length).toBeGreaterThan(20);
    expect((await getIssueWorklog(client, { issueIdOrKey: "DEMO-5" })).worklogs?.length).toBeGreaterThan(20);
    expect((await getChangeLogs(client, { issueIdOrKey: "DEMO-5" })).values?.length).toBeGreaterThan(40);
  });

  it("fills every system field with its documented shape", async () => {
    await using jira = await startJira({
      ...LONG,
      projects: [
        { key: "DEMO", issues: 100 },
        { key: "OPS", issues: 100 },
      ],
    });
    for (const key of jira.keys()) Fields.parse(jira.issue(key).fields);
  });
});

const list = <T extends z.ZodType>(entry: T) => z.array(entry);
const Page = { total: z.int(), maxResults: z.int(), startAt: z.int() };
const Fields = z.looseObject({
  project: models.ProjectSchema,
  issuetype: models.IssueTypeDetailsSchema,
  status: models.StatusDetailsSchema,
  priority: models.PrioritySchema,
  reporter: models.UserDetailsSchema,
  assignee: models.UserDetailsSchema.nullable(),
  description: models.DocumentSchema.nullable(),
  attachment: list(models.AttachmentSchema),
  components: list(models.ProjectComponentSchema),
  fixVersions: list(models.VersionSchema),
  issuelinks: list(models.IssueLinkSchema),
  subtasks: list(models.LinkedIssueSchema),
  parent: models.LinkedIssueSchema.optional(),
  votes: models.VotesSchema,
  watches: models.WatchersSchema,
  timetracking: models.TimeTrackingDetailsSchema,
  comment: z.looseObject({ ...Page, comments: list(models.CommentSchema) }),
  worklog: z.looseObject({ ...Page, worklogs: list(models.WorklogSchema) }),
});

describe("Data Center's answers, by jira.js's schemas where both deployments share the shape", () => {
  const SharedFields = Fields.omit({ description: true, comment: true, worklog: true });

  it("describes the server and its fields", async () => {
    await using jira = await startJira({ deployment: "datacenter", projects: PROJECTS });
    expect(models.ServerInformationSchema.parse((await send(jira, "/rest/api/2/serverInfo")).json).deploymentType).toBe(
      "Server",
    );
    const fields: unknown = JSON.parse((await send(jira, "/rest/api/2/field")).text);
    const epicLink = list(models.FieldDetailsSchema)
      .parse(fields)
      .find(({ schema }) => schema?.custom === "com.pyxis.greenhopper.jira:gh-epic-link");
    expect(epicLink?.name).toBe("Epic Link");
  });

  it("fills the fields of a search page", async () => {
    await using jira = await startJira({ ...LONG, deployment: "datacenter" });
    const found = await send(jira, "/rest/api/2/search", {
      jql: "project = DEMO",
      fields: ["*all"],
      maxResults: 200,
      expand: ["changelog"],
    });
    const issues = issuesOf(found);
    expect(issues).toHaveLength(120);
    for (const issue of issues) {
      models.IssueSchema.parse(issue);
      SharedFields.parse(issue.fields);
    }
  });
});

import { describe, expect, it } from "vitest";
import { connectJira, type Jira } from "../../src/jira/index.ts";
import { type SeenRequest, serve } from "./http-server.ts";
import { virtualTime } from "./virtual-time.ts";

const { signal } = new AbortController();
const ISSUE = { id: "10001", key: "A-1", fields: { comment: { comments: [], total: 3 } } };

type Ask = (jira: Jira) => Promise<unknown>;

/** The failure of the one issue that is asked for. */
async function failureOfOne(jira: Jira): Promise<unknown> {
  for await (const { failed } of jira.fetch(["10001"], {}, signal)) for (const { failure } of failed) throw failure;
  return undefined;
}

/** Shows an issue with cut comments, and after it a page without any. */
function cutComments({ path, method }: SeenRequest): unknown {
  if (/\/comment$/.test(path)) return { comments: "none" };
  return method === "POST" ? { issues: [ISSUE] } : ISSUE;
}

const QUESTIONS: readonly (readonly [what: string, ask: Ask, answer: (request: SeenRequest) => unknown])[] = [
  ["count", (jira) => jira.count("project = A", signal), () => ({})],
  ["list", (jira) => jira.list("project = A", signal), () => ({})],
  ["list whose issues have no key", (jira) => jira.list("project = A", signal), () => ({ issues: [{}], total: 1 })],
  ["list of fields", (jira) => jira.fieldNames(signal), () => ({})],
  ["issue", failureOfOne, () => ({})],
  ["page of comments", failureOfOne, cutComments],
];

it("says to run the sync again where Jira never shows the whole of a list", async () => {
  await using server = await serve(({ path, method }) => {
    if (path.endsWith("/serverInfo")) return { version: "9.12.0", serverTime: "2026-01-02T03:04:05.000+0000" };
    if (path.endsWith("/comment")) return { comments: [], total: 3 };
    return method === "POST" ? { issues: [ISSUE] } : ISSUE;
  });
  await using jira = await connectJira({ baseUrl: server.url, token: "t" }, virtualTime().deps, signal);
  await expect(failureOfOne(jira)).rejects.toMatchObject({
    reason: "Incomplete",
    message: expect.stringMatching(/more of the comment list of A-1 than it shows.* run the sync again/),
  });
});

describe.each(["Cloud", "Server"])("an answer of %s that is JSON, but not Jira's,", (deploymentType) => {
  it.each(QUESTIONS)("is named with the request that it answered, and what to do (%s)", async (_, ask, answer) => {
    await using server = await serve((request) =>
      request.path.endsWith("/serverInfo")
        ? { version: "9.12.0", deploymentType, serverTime: "2026-01-02T03:04:05.000+0000" }
        : answer(request),
    );
    const settings = { baseUrl: `${server.url}/jira`, email: "ada@example.com", token: "t" };
    await using jira = await connectJira(settings, virtualTime().deps, signal);
    const failed: unknown = await ask(jira).catch((error: unknown) => error);
    const { method, path } = server.requests.findLast((request) => !request.path.endsWith("/serverInfo")) ?? {};
    const failure = typeof failed === "object" && failed !== null && "failure" in failed ? failed.failure : failed;
    expect(failure).toMatchObject({
      reason: "MalformedResponse",
      retryable: true,
      message: expect.stringContaining(
        ` (${method} ${server.url}${path}). Check Jira's base URL and the proxies and gateways before it.`,
      ),
    });
  });
});

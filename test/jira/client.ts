import { createClient } from "jira.js/core";
import * as z from "zod";
import { isEntry } from "./real-fields.ts";
import type { JiraSimulator } from "./simulator.ts";

/** An answer with what the assertions need: status, headers and the parsed JSON object (empty when the body is not one). */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

type Login = Pick<JiraSimulator, "url" | "email" | "token">;

export const basic = ({ email, token }: Pick<Login, "email" | "token">): string =>
  `Basic ${Buffer.from(`${email}:${token}`).toString("base64")}`;

/** Sends one request as the simulator's account; a body makes it a POST. */
export async function send(
  jira: Login,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${jira.url}${path}`, {
    method: body === undefined ? "GET" : "POST",
    redirect: "manual",
    headers: { authorization: basic(jira), "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : {};
  } catch {
    return {};
  }
}

const Issues = z.array(
  z.looseObject({ id: z.string(), key: z.string().optional(), fields: z.record(z.string(), z.unknown()).optional() }),
);

export const issuesOf = (answer: Answer) => Issues.parse(answer.json["issues"]);

export const keysOf = (answer: Answer): (string | undefined)[] => issuesOf(answer).map(({ key }) => key);

/** Jira's `errorMessages`. */
export const errorsOf = (answer: Answer): string[] => z.array(z.string()).parse(answer.json["errorMessages"]);

/** The keys that a JQL finds, in order; throws with Jira's messages when it is refused. */
export async function find(jira: JiraSimulator, jql: string): Promise<string[]> {
  const isCloud = (await send(jira, "/rest/api/2/serverInfo")).json["deploymentType"] === "Cloud";
  const path = isCloud ? "/rest/api/3/search/jql" : "/rest/api/2/search";
  const answer = await send(jira, path, { jql, fields: ["key"], maxResults: 1000 });
  if (answer.status !== 200) throw new Error(errorsOf(answer).join(" "));
  return keysOf(answer).map((key) => key ?? "");
}

/** jira.js's own client, which refuses answers that do not fit Atlassian's schemas. */
export const schemaClient = ({ url, email, token }: Login) =>
  createClient({ host: url, auth: { type: "basic", email, apiToken: token }, onSchemaMismatch: "throw" });

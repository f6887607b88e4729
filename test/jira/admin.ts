import * as z from "zod";
import { FAULT_KINDS, type FaultHandle } from "./faults.ts";
import type { Received } from "./listener.ts";
import { json, type Reply } from "./reply.ts";
import type { Assembly } from "./simulator.ts";

const key = z.string().min(1);
const fields = z.record(z.string(), z.unknown()).default({});
const count = z.int().min(1).default(1);

/** What another process can ask for by `POST /__simulator`, e.g. `{"action": "update", "key": "DEMO-1", "fields": {"summary": "New"}}`. */
const Action = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("issue"), key }),
  z.strictObject({ action: z.literal("keys"), project: key.optional() }),
  z.strictObject({ action: z.literal("update"), key, fields }),
  z.strictObject({ action: z.literal("create"), project: key, fields }),
  z.strictObject({ action: z.literal("delete"), key }),
  z.strictObject({ action: z.literal("move"), key, project: key }),
  z.strictObject({ action: z.literal("link"), outward: key, type: key, inward: key }),
  z.strictObject({ action: z.literal("add-comments"), key, count }),
  z.strictObject({ action: z.literal("add-worklogs"), key, count }),
  z.strictObject({ action: z.literal("add-histories"), key, count }),
  z.strictObject({ action: z.literal("hide"), key, email: z.string() }),
  z.strictObject({ action: z.literal("unhide"), key, email: z.string() }),
  z.strictObject({
    action: z.literal("poison"),
    key,
    poison: z.enum(["server-error", "issue-error"]).default("server-error"),
  }),
  z.strictObject({
    action: z.literal("fault"),
    kind: z.enum(FAULT_KINDS),
    /** The source of a regular expression. */
    path: z.string().optional(),
    method: z.string().optional(),
    nth: z.int().min(1).optional(),
    times: z.int().min(1).optional(),
    retryAfter: z.union([z.number(), z.string()]).optional(),
    delayMs: z.number().optional(),
    bytes: z.int().optional(),
    location: z.string().optional(),
  }),
  z.strictObject({ action: z.literal("clear-faults") }),
  z.strictObject({ action: z.literal("requests") }),
  z.strictObject({ action: z.literal("reset-requests") }),
]);
type Action = z.infer<typeof Action>;

/** Answers an administrator's request; only the loopback interface can send one. */
export function administer({ method, text }: Received, jira: Assembly): Reply {
  if (method !== "POST") return json({ error: "POST a JSON object with an action." }, 405);
  try {
    return json(perform(Action.parse(JSON.parse(text)), jira) ?? {});
  } catch (error) {
    return json({ error: error instanceof Error ? error.message : String(error) }, 400);
  }
}

function perform(action: Action, { controls, log }: Assembly): unknown {
  switch (action.action) {
    case "issue":
      return controls.issue(action.key);
    case "keys":
      return { keys: controls.keys(action.project) };
    case "update":
      return controls.update(action.key, action.fields);
    case "create":
      return { key: controls.create(action.project, action.fields) };
    case "delete":
      return controls.delete(action.key);
    case "move":
      return { key: controls.move(action.key, action.project) };
    case "link":
      return controls.link(action.outward, action.type, action.inward);
    case "add-comments":
      return controls.addComments(action.key, action.count);
    case "add-worklogs":
      return controls.addWorklogs(action.key, action.count);
    case "add-histories":
      return controls.addHistories(action.key, action.count);
    case "hide":
      return controls.hide(action.key, action.email);
    case "unhide":
      return controls.unhide(action.key, action.email);
    case "poison":
      controls.poison(action.key, action.poison);
      return {};
    case "fault":
      addFault(action, controls.fault);
      return {};
    case "clear-faults":
      return controls.clearFaults();
    case "requests":
      return { total: log.total, requests: log.records };
    case "reset-requests":
      return log.reset();
    default:
      return action satisfies never;
  }
}

type FaultAction = Extract<Action, { action: "fault" }>;

function addFault({ action: _action, path, ...given }: FaultAction, add: Assembly["controls"]["fault"]): FaultHandle {
  const { kind, method, nth, times, retryAfter, delayMs, bytes, location } = given;
  return add({
    kind,
    ...(path === undefined ? {} : { path: new RegExp(path) }),
    ...(method === undefined ? {} : { method }),
    ...(nth === undefined ? {} : { nth }),
    ...(times === undefined ? {} : { times }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(delayMs === undefined ? {} : { delayMs }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(location === undefined ? {} : { location }),
  });
}

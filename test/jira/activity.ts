import type { Addresses, Deployment } from "./addresses.ts";
import { PEOPLE, STATUSES } from "./catalogue.ts";
import { Chance } from "./chance.ts";
import { jiraTime } from "./dates.ts";
import { realComments } from "./real-fields.ts";
import { accountId, userJson } from "./references.ts";
import type { Store } from "./store.ts";
import { type Block, richText } from "./text.ts";

export interface ActivityContext {
  readonly store: Store;
  readonly addresses: Addresses;
  /** Every so many issues have more comments, worklogs and history than fit into an embedded page; 0 is never. */
  readonly longListEvery: number;
  readonly markup: (blocks: readonly Block[], chance: Chance) => unknown;
}

type Entry = Record<string, unknown>;
type Kind = "comments" | "worklogs" | "histories";

const SALT = { comments: 31, worklogs: 32, histories: 33 } as const;
/** How many an issue has in a long list: more than one page of any endpoint that pages. */
const LONG = {
  comments: { fewest: 25, most: 130 },
  worklogs: { fewest: 25, most: 45 },
  histories: { fewest: 45, most: 230 },
} as const;

function count(context: ActivityContext, slot: number, kind: Kind): number {
  const { store, longListEvery } = context;
  const added = store.revision(slot)?.added[kind] ?? 0;
  if (!store.seeded.includes(slot)) return added;
  const chance = new Chance(store.seeded.seed, slot, SALT[kind]);
  const isLong = longListEvery > 0 && (slot + 1) % longListEvery === Math.floor(longListEvery / 2);
  if (isLong) return added + chance.between(LONG[kind].fewest, LONG[kind].most);
  if (kind === "histories") return added + chance.between(0, 4);
  return added + (chance.happens(kind === "comments" ? 0.3 : 0.05) ? chance.between(1, 2) : 0);
}

function list(
  context: ActivityContext,
  slot: number,
  kind: Kind,
  make: (index: number, chance: Chance, time: number) => Entry,
): Entry[] {
  const { store } = context;
  const [created, step] = [store.created(slot), 3_600_000];
  return Array.from({ length: count(context, slot, kind) }, (_, index) =>
    make(index, new Chance(store.seeded.seed ^ SALT[kind], slot, index), created + (index + 1) * step),
  );
}

/** All comments of an issue, oldest first. */
export function comments(context: ActivityContext, slot: number): Entry[] {
  const { store, addresses } = context;
  const issue = `issue/${store.id(slot)}`;
  const generated = list(context, slot, "comments", (index, chance, time) => {
    const id = String(activityId(store, slot, index));
    const author = userJson(chance.between(0, PEOPLE.length - 1), addresses);
    const body = context.markup(
      richText(chance, 60, ({ kind }) => (kind === "paragraph" ? 100 : 40)),
      chance,
    );
    return {
      ...addresses.self(`${issue}/comment/${id}`),
      id,
      author,
      body,
      updateAuthor: author,
      created: jiraTime(time),
      updated: jiraTime(time + (chance.happens(0.2) ? 60_000 : 0)),
      ...(addresses.deployment === "cloud" ? { jsdPublic: true } : {}),
      ...(chance.happens(0.02) ? { visibility: { type: "role", value: "Developers", identifier: "Developers" } } : {}),
    };
  });
  return [...realComments({ store, deployment: addresses.deployment }, slot), ...generated];
}

/** All worklogs of an issue, oldest first. */
export function worklogs(context: ActivityContext, slot: number): Entry[] {
  const { store, addresses } = context;
  const issue = `issue/${store.id(slot)}`;
  return list(context, slot, "worklogs", (index, chance, time) => {
    const id = String(activityId(store, slot, index));
    const author = userJson(chance.between(0, PEOPLE.length - 1), addresses);
    const hours = chance.between(1, 8);
    return {
      ...addresses.self(`${issue}/worklog/${id}`),
      author,
      updateAuthor: author,
      comment: context.markup(
        [{ kind: "paragraph", content: [{ kind: "text", text: `Worked ${hours} hours.` }] }],
        chance,
      ),
      created: jiraTime(time),
      updated: jiraTime(time),
      started: jiraTime(time - hours * 3_600_000),
      timeSpent: hours === 8 ? "1d" : `${hours}h`,
      timeSpentSeconds: hours * 3600,
      id,
      issueId: String(store.id(slot)),
    };
  });
}

/** The whole history of an issue, oldest first. */
export function histories(context: ActivityContext, slot: number): Entry[] {
  const { store, addresses } = context;
  return list(context, slot, "histories", (index, chance, time) => {
    const [from, to] = [chance.pick(STATUSES), chance.pick(STATUSES)];
    const statusChange = {
      field: "status",
      fieldtype: "jira",
      ...(addresses.deployment === "cloud" ? { fieldId: "status" } : {}),
      from: from.id,
      fromString: from.name,
      to: to.id,
      toString: to.name,
    };
    return {
      id: String(activityId(store, slot, index)),
      author: userJson(chance.between(0, PEOPLE.length - 1), addresses),
      created: jiraTime(time),
      items: chance.happens(0.7) ? [statusChange] : [assigneeChange(addresses.deployment)],
    };
  });
}

function assigneeChange(deployment: Deployment): Entry {
  const to = deployment === "cloud" ? accountId(1) : "ada";
  const fieldId = deployment === "cloud" ? { fieldId: "assignee" } : {};
  return {
    field: "assignee",
    fieldtype: "jira",
    ...fieldId,
    from: null,
    fromString: null,
    to,
    toString: "Ada Lovelace",
  };
}

const activityId = (store: Store, slot: number, index: number): number => store.id(slot) * 1000 + index;

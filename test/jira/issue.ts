import { type ActivityContext, comments, histories, worklogs } from "./activity.ts";
import type { Addresses } from "./addresses.ts";
import { toAdf } from "./adf.ts";
import { RESOLUTIONS } from "./catalogue.ts";
import { at, Chance } from "./chance.ts";
import { customValues } from "./custom-fields.ts";
import { jiraDate, jiraTime } from "./dates.ts";
import { systemExtras } from "./extras.ts";
import { changedFields, currentFacts } from "./issue-fields.ts";
import { linksOf } from "./links.ts";
import { realFields } from "./real-fields.ts";
import { issueTypeJson, linkTypeJson, priorityJson, projectJson, statusJson, userJson } from "./references.ts";
import type { Store } from "./store.ts";
import { type Block, plainText, richText } from "./text.ts";
import { toWiki } from "./wiki.ts";

/** How many entries of each list travel inside an issue; the total tells that there are more. */
export interface EmbeddedLimits {
  readonly comments: number;
  readonly worklogs: number;
  readonly histories: number;
}

export interface IssueOptions {
  readonly store: Store;
  readonly addresses: Addresses;
  /** Average size of an issue's JSON. */
  readonly issueBytes: number;
  /** Every so many issues have a description of 1 MB; 0 is never. */
  readonly hugeEvery: number;
  readonly longListEvery: number;
}

type Json = Record<string, unknown>;

const HUGE = 2 ** 20;
const DAY = 86_400_000;
const SALT = { description: 41, fields: 42 } as const;

/** Writes issues as JSON values of one deployment. */
export class IssueWriter {
  readonly #options: IssueOptions;
  readonly #store: Store;
  readonly #activity: ActivityContext;
  #overhead: number | undefined;

  constructor(options: IssueOptions) {
    this.#options = options;
    this.#store = options.store;
    const { store, addresses, longListEvery } = options;
    this.#activity = { store, addresses, longListEvery, markup: (blocks, chance) => this.#markup(blocks, chance) };
  }

  identity(slot: number): { readonly id: string; readonly self: string; readonly key: string } {
    const id = String(this.#store.id(slot));
    return { id, self: `${this.#options.addresses.api}/issue/${id}`, key: this.#store.key(slot) };
  }

  /** All comments, oldest first; likewise `worklogs` and `histories`. */
  comments(slot: number): Json[] {
    return comments(this.#activity, slot);
  }

  worklogs(slot: number): Json[] {
    return worklogs(this.#activity, slot);
  }

  histories(slot: number): Json[] {
    return histories(this.#activity, slot);
  }

  /** Every field, lists cut to the embedded limits. */
  fields(slot: number, limits: EmbeddedLimits): Json {
    const { addresses } = this.#options;
    const fields = this.#store.realIssue(slot) ? this.#loaded(slot, limits) : this.#generated(slot, limits);
    return { ...fields, ...changedFields(this.#store, slot, addresses) };
  }

  #loaded(slot: number, limits: EmbeddedLimits): Json {
    const { addresses } = this.#options;
    const fields = realFields({ store: this.#store, deployment: addresses.deployment }, slot);
    const project = this.#store.project(slot);
    const isMoved = this.#store.realIssue(slot)?.key !== this.#store.key(slot);
    return {
      ...fields,
      ...(isMoved ? { project: projectJson(project, addresses) } : {}),
      updated: jiraTime(this.#store.updated(slot)),
      comment: this.#commentPage(slot, limits),
      worklog: embeddedPage("worklogs", this.worklogs(slot), limits.worklogs),
    };
  }

  #generated(slot: number, limits: EmbeddedLimits): Json {
    return { ...this.#withoutDescription(slot, limits), description: this.#description(slot) };
  }

  #withoutDescription(slot: number, limits: EmbeddedLimits): Json {
    const chance = new Chance(this.#store.seeded.seed, slot, SALT.fields);
    return {
      ...this.#basics(slot, chance),
      ...this.#relations(slot),
      comment: this.#commentPage(slot, limits),
      worklog: embeddedPage("worklogs", this.worklogs(slot), limits.worklogs),
      ...this.#decorations(slot, chance),
    };
  }

  #basics(slot: number, chance: Chance): Json {
    const { addresses } = this.#options;
    const { type, status, priority, labels, summary, assignee, reporter } = currentFacts(this.#store, slot);
    const [created, updated] = [jiraTime(this.#store.created(slot)), jiraTime(this.#store.updated(slot))];
    const isDone = status.category.key === "done";
    return {
      ...(addresses.deployment === "cloud" ? { statuscategorychangedate: updated } : {}),
      issuetype: issueTypeJson(type, addresses),
      project: projectJson(this.#store.project(slot), addresses),
      resolution: isDone ? { ...addresses.self("resolution/10000"), ...at(RESOLUTIONS, 0) } : null,
      resolutiondate: isDone ? updated : null,
      created,
      updated,
      summary,
      status: statusJson(status, addresses),
      priority: priorityJson(priority, addresses),
      labels,
      assignee: assignee === undefined ? null : userJson(assignee, addresses),
      reporter: userJson(reporter, addresses),
      creator: userJson(reporter, addresses),
      environment: chance.happens(0.05) ? this.#markup(plainText("Linux 6.1, node 24"), chance) : null,
      duedate: chance.happens(0.1) ? jiraDate(this.#store.updated(slot) + 30 * DAY) : null,
    };
  }

  #relations(slot: number): Json {
    const { addresses } = this.#options;
    // Cloud has one hierarchy: the epic is the parent of a standard issue.
    const epic = addresses.deployment === "cloud" ? this.#store.relations.epic(slot) : undefined;
    const parent = this.#store.relations.parent(slot) ?? epic;
    return {
      ...(parent === undefined ? {} : { parent: this.#brief(parent) }),
      subtasks: this.#store.relations.subtasks(slot).map((subtask) => this.#brief(subtask)),
      issuelinks: linksOf(this.#store, slot).map(({ id, type, direction, other }) => ({
        id: String(id),
        ...addresses.self(`issueLink/${id}`),
        type: linkTypeJson(type, addresses),
        [`${direction}Issue`]: this.#brief(other),
      })),
    };
  }

  #decorations(slot: number, chance: Chance): Json {
    const { addresses } = this.#options;
    const { type, reporter } = currentFacts(this.#store, slot);
    const { id, key } = this.identity(slot);
    const created = this.#store.created(slot);
    const epic = this.#store.relations.epic(slot);
    return {
      ...systemExtras({ chance, addresses, id, key, created, reporter: userJson(reporter, addresses) }),
      ...customValues({
        addresses,
        slot,
        chance,
        created,
        isEpic: type.hierarchyLevel === 1,
        epicKey: epic === undefined ? null : this.#store.key(epic),
      }),
    };
  }

  #commentPage(slot: number, limits: EmbeddedLimits): Json {
    const self = `${this.identity(slot).self}/comment`;
    return { ...embeddedPage("comments", this.comments(slot), limits.comments), self };
  }

  /** An issue as it appears inside another one. */
  #brief(slot: number): Json {
    const { addresses } = this.#options;
    const { type, status, priority, summary } = currentFacts(this.#store, slot);
    const fields = {
      summary,
      status: statusJson(status, addresses),
      priority: priorityJson(priority, addresses),
      issuetype: issueTypeJson(type, addresses),
    };
    return { ...this.identity(slot), fields };
  }

  #description(slot: number): unknown {
    const { hugeEvery, issueBytes } = this.#options;
    const chance = new Chance(this.#store.seeded.seed, slot, SALT.description);
    const isHuge = hugeEvery > 0 && slot % hugeEvery === hugeEvery - 1;
    const size = isHuge ? HUGE : (issueBytes - this.#overheadBytes()) * (0.1 + 1.8 * chance.next());
    if (!this.#store.seeded.includes(slot) || size <= 0) return null;
    const blocks = richText(chance, size, (block) => this.#size(block));
    return this.#markup(blocks, chance);
  }

  /** What an issue takes without its description, on average; measured, because it depends on the deployment and the URL. */
  #overheadBytes(): number {
    if (this.#overhead !== undefined) return this.#overhead;
    const sample = Math.min(this.#store.size, 200);
    let bytes = 0;
    for (let slot = 0; slot < sample; slot += 1) {
      const fields = this.#withoutDescription(slot, { comments: 20, worklogs: 20, histories: 0 });
      bytes += Buffer.byteLength(JSON.stringify({ ...this.identity(slot), fields }));
    }
    this.#overhead = bytes / Math.max(1, sample) + OVERSHOOT;
    return this.#overhead;
  }

  #size(block: Block): number {
    const { deployment } = this.#options.addresses;
    return JSON.stringify(deployment === "cloud" ? toAdf([block]).content : toWiki([block], "\r\n")).length;
  }

  #markup(blocks: readonly Block[], chance: Chance): unknown {
    if (this.#options.addresses.deployment === "cloud") return toAdf(blocks);
    return toWiki(blocks, chance.happens(0.7) ? "\r\n" : "\n");
  }
}

/** Text is never cut inside a block, so that it gets longer than asked by about half a block. */
const OVERSHOOT = 150;

/** A list as Jira embeds it: its first entries, and how many there are. */
function embeddedPage(name: string, entries: readonly Json[], limit: number): Json {
  return {
    [name]: entries.slice(0, limit),
    maxResults: Math.min(limit, entries.length),
    total: entries.length,
    startAt: 0,
  };
}

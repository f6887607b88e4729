import { type ActivityContext, comments, histories, worklogs } from "./activity.ts";
import { toAdf } from "./adf.ts";
import { type IssueType, type LinkType, type Priority, RESOLUTIONS, type Status } from "./catalogue.ts";
import { at, Chance } from "./chance.ts";
import { customValues, type Deployment } from "./custom-fields.ts";
import { jiraDate, jiraTime } from "./dates.ts";
import { systemExtras } from "./extras.ts";
import { currentFacts, FACT_FIELDS } from "./issue-fields.ts";
import { linksOf } from "./links.ts";
import { user } from "./people.ts";
import { realFields } from "./real-fields.ts";
import type { Project, Store } from "./store.ts";
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
  readonly deployment: Deployment;
  readonly baseUrl: string;
  /** Average size of an issue's JSON. */
  readonly issueBytes: number;
  /** Every so many issues have a description of 1 MB; 0 is never. */
  readonly hugeEvery: number;
  readonly longListEvery: number;
}

type Json = Record<string, unknown>;

const HUGE = 2 ** 20;
const SALT_TEXT = 41;

/** Writes issues as JSON values of one deployment. */
export class IssueWriter {
  readonly #options: IssueOptions;
  readonly #api: string;
  readonly #activity: ActivityContext;
  #overhead: number | undefined;

  constructor(options: IssueOptions) {
    this.#options = options;
    this.#api = `${options.baseUrl}/rest/api/${options.deployment === "cloud" ? 3 : 2}`;
    const { store, deployment, baseUrl, longListEvery } = options;
    this.#activity = {
      store,
      deployment,
      baseUrl,
      longListEvery,
      markup: (blocks, chance) => this.#markup(blocks, chance),
    };
  }

  identity(slot: number): { readonly id: string; readonly self: string; readonly key: string } {
    const id = String(this.#options.store.id(slot));
    return { id, self: `${this.#api}/issue/${id}`, key: this.#options.store.key(slot) };
  }

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
    const { store } = this.#options;
    const real = store.realIssue(slot) !== undefined;
    const fields = real ? this.#loaded(slot, limits) : this.#generated(slot, limits);
    return { ...fields, ...this.#changed(slot, fields) };
  }

  #loaded(slot: number, limits: EmbeddedLimits): Json {
    const { store, baseUrl } = this.#options;
    return {
      ...realFields({ store, deployment: this.#options.deployment }, slot),
      ...(store.revision(slot)?.added.worklogs
        ? { worklog: page("worklogs", this.worklogs(slot), limits.worklogs) }
        : {}),
      ...(this.comments(slot).length > 0 ? { comment: this.#commentPage(slot, limits) } : {}),
      project: this.#movedProject(slot, baseUrl) ?? realFields(this.#options, slot)["project"],
      updated: jiraTime(store.updated(slot)),
    };
  }

  #movedProject(slot: number, baseUrl: string): Json | undefined {
    const { store } = this.#options;
    const original = store.realIssue(slot)?.key.replace(/-\d+$/, "");
    const project = store.project(store.position(slot).project);
    return project.key === original ? undefined : projectJson(project, this.#api, baseUrl);
  }

  #generated(slot: number, limits: EmbeddedLimits): Json {
    const fields = this.#withoutDescription(slot, limits);
    return { ...fields, description: this.#description(slot) };
  }

  #withoutDescription(slot: number, limits: EmbeddedLimits): Json {
    const { store, deployment, baseUrl } = this.#options;
    const facts = currentFacts(store, slot);
    const [created, updated] = [store.created(slot), store.updated(slot)];
    const chance = new Chance(store.seed, slot, 42);
    const isDone = facts.status.category.key === "done";
    const epic = store.epic(slot);
    const parent = store.parent(slot) ?? (deployment === "cloud" ? epic : undefined);
    const person = (index: number | undefined) => (index === undefined ? null : user(index, deployment, baseUrl));
    return {
      statuscategorychangedate: deployment === "cloud" ? jiraTime(updated) : undefined,
      issuetype: typeJson(facts.type, this.#api, baseUrl, deployment),
      ...(parent === undefined ? {} : { parent: this.#brief(parent) }),
      project: projectJson(store.project(store.position(slot).project), this.#api, baseUrl),
      resolution: isDone ? { self: `${this.#api}/resolution/10000`, ...at(RESOLUTIONS, 0) } : null,
      resolutiondate: isDone ? jiraTime(updated) : null,
      created: jiraTime(created),
      updated: jiraTime(updated),
      summary: facts.summary,
      status: statusJson(facts.status, this.#api, baseUrl),
      priority: priorityJson(facts.priority, this.#api, baseUrl),
      labels: facts.labels,
      assignee: person(facts.assignee),
      reporter: person(facts.reporter),
      creator: person(facts.reporter),
      environment: chance.happens(0.05) ? this.#markup(plainText("Linux 6.1, node 24"), chance) : null,
      duedate: chance.happens(0.1) ? jiraDate(updated + 30 * 86_400_000) : null,
      ...systemExtras({
        chance,
        api: this.#api,
        id: String(store.id(slot)),
        key: store.key(slot),
        created,
        reporter: person(facts.reporter),
        deployment,
      }),
      subtasks: store.subtasks(slot).map((subtask) => this.#brief(subtask)),
      issuelinks: linksOf(store, slot).map(({ id, type, direction, other }) => ({
        id: String(id),
        self: `${this.#api}/issueLink/${id}`,
        type: linkTypeJson(type, this.#api),
        [`${direction}Issue`]: this.#brief(other),
      })),
      comment: this.#commentPage(slot, limits),
      worklog: page("worklogs", this.worklogs(slot), limits.worklogs),
      ...customValues({
        deployment,
        baseUrl,
        slot,
        chance,
        created,
        isEpic: facts.type.hierarchyLevel === 1,
        epicKey: epic === undefined ? null : store.key(epic),
      }),
    };
  }

  #commentPage(slot: number, limits: EmbeddedLimits): Json {
    const self = `${this.#api}/issue/${this.#options.store.id(slot)}/comment`;
    return { ...page("comments", this.comments(slot), limits.comments), self };
  }

  /** An issue as it appears inside another one. */
  #brief(slot: number): Json {
    const { baseUrl, deployment } = this.#options;
    const { type, status, priority, summary } = currentFacts(this.#options.store, slot);
    const fields = {
      summary,
      status: statusJson(status, this.#api, baseUrl),
      priority: priorityJson(priority, this.#api, baseUrl),
      issuetype: typeJson(type, this.#api, baseUrl, deployment),
    };
    return { ...this.identity(slot), fields };
  }

  #description(slot: number): unknown {
    const { store, hugeEvery, issueBytes } = this.#options;
    const chance = new Chance(store.seed, slot, SALT_TEXT);
    const isHuge = hugeEvery > 0 && slot % hugeEvery === hugeEvery - 1;
    const size = isHuge ? HUGE : (issueBytes - this.#overheadBytes()) * (0.2 + 1.6 * chance.next());
    if (!store.isSeeded(slot) || size <= 0) return null;
    return this.#markup(
      richText(chance, size, (block) => this.#size(block)),
      chance,
    );
  }

  /** What an issue takes without its description, on average; measured, because it depends on the deployment and the URL. */
  #overheadBytes(): number {
    if (this.#overhead !== undefined) return this.#overhead;
    const { store } = this.#options;
    const sample = Math.min(store.size, 200);
    let bytes = 0;
    for (let slot = 0; slot < sample; slot += 1) {
      const fields = this.#withoutDescription(slot, { comments: 20, worklogs: 20, histories: 0 });
      bytes += Buffer.byteLength(JSON.stringify({ ...this.identity(slot), fields }));
    }
    // A block is never cut, so the text overshoots by half a block.
    this.#overhead = bytes / Math.max(1, sample) + 170;
    return this.#overhead;
  }

  #size(block: Block): number {
    return JSON.stringify(this.#options.deployment === "cloud" ? toAdf([block]).content : toWiki([block], "\r\n"))
      .length;
  }

  #markup(blocks: readonly Block[], chance: Chance): unknown {
    if (this.#options.deployment === "cloud") return toAdf(blocks);
    return toWiki(blocks, chance.happens(0.7) ? "\r\n" : "\n");
  }

  /** The fields that a change gave by name, and those that are answered as given. */
  #changed(slot: number, fields: Json): Json {
    const { store, deployment, baseUrl } = this.#options;
    const changes = store.revision(slot)?.fields;
    if (!changes) return {};
    const facts = currentFacts(store, slot);
    const given = Object.entries(changes).filter(([name]) => !FACT_FIELDS.some((known) => known === name));
    const text = (value: unknown): unknown =>
      typeof value === "string" && deployment === "cloud" ? toAdf(plainText(value)) : value;
    return {
      ...Object.fromEntries(given),
      ...("description" in changes ? { description: text(changes["description"]) } : {}),
      ...("environment" in changes ? { environment: text(changes["environment"]) } : {}),
      summary: facts.summary,
      labels: facts.labels,
      ...("status" in changes ? { status: statusJson(facts.status, this.#api, baseUrl) } : {}),
      ...("priority" in changes ? { priority: priorityJson(facts.priority, this.#api, baseUrl) } : {}),
      ...("issuetype" in changes ? { issuetype: typeJson(facts.type, this.#api, baseUrl, deployment) } : {}),
      ...("assignee" in changes
        ? { assignee: facts.assignee === undefined ? null : user(facts.assignee, deployment, baseUrl) }
        : {}),
      updated: fields["updated"],
    };
  }
}

/** A list as Jira embeds it: its first entries, and how many there are. */
export function page(name: string, entries: readonly Json[], limit: number): Json {
  return {
    [name]: entries.slice(0, limit),
    maxResults: Math.min(limit, Math.max(entries.length, 0)),
    total: entries.length,
    startAt: 0,
  };
}

function statusJson({ id, name, category }: Status, api: string, baseUrl: string): Json {
  return {
    self: `${api}/status/${id}`,
    description: "",
    iconUrl: `${baseUrl}/images/icons/statuses/generic.png`,
    name,
    id,
    statusCategory: { self: `${api}/statuscategory/${category.id}`, ...category },
  };
}

function priorityJson({ id, name }: Priority, api: string, baseUrl: string): Json {
  return {
    self: `${api}/priority/${id}`,
    iconUrl: `${baseUrl}/images/icons/priorities/${name.toLowerCase()}.svg`,
    name,
    id,
  };
}

function typeJson(
  { id, name, subtask, hierarchyLevel }: IssueType,
  api: string,
  baseUrl: string,
  deployment: Deployment,
): Json {
  return {
    self: `${api}/issuetype/${id}`,
    id,
    description: "",
    iconUrl: `${baseUrl}/secure/viewavatar?size=medium&avatarId=10315`,
    name,
    subtask,
    avatarId: 10315,
    ...(deployment === "cloud" ? { hierarchyLevel } : {}),
  };
}

function linkTypeJson({ id, name, inward, outward }: LinkType, api: string): Json {
  return { id, name, inward, outward, self: `${api}/issueLinkType/${id}` };
}

function projectJson({ id, key, name }: Project, api: string, baseUrl: string): Json {
  const avatar = `${baseUrl}/secure/projectavatar?avatarId=10324`;
  return {
    self: `${api}/project/${id}`,
    id,
    key,
    name,
    projectTypeKey: "software",
    avatarUrls: {
      "48x48": avatar,
      "24x24": `${avatar}&size=small`,
      "16x16": `${avatar}&size=xsmall`,
      "32x32": `${avatar}&size=medium`,
    },
  };
}

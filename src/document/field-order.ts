import { compareCustomFieldIds, isCustomFieldId } from "./custom-field.ts";
import { compareText } from "./order.ts";

/** System fields that are left out, each with the reason. */
const LEFT_OUT_FIELDS: ReadonlyMap<string, string> = new Map([
  ["lastViewed", "when the syncing account last looked at the issue: a fact about the account, different on every run"],
]);

/** The order in which a person reads an issue; fields that are not named here follow in code-unit order. */
const READING_ORDER = [
  ["summary", "issuetype", "project", "status", "statusCategory", "priority", "resolution", "security"],
  ["assignee", "reporter", "creator"],
  ["created", "updated", "statuscategorychangedate", "resolutiondate", "duedate"],
  ["labels", "components", "versions", "fixVersions"],
  ["parent", "epic", "sprint", "subtasks", "issuelinks"],
].flat();

/** The texts come last, so that everything else is seen at once. */
const READ_LAST = ["environment", "description"];

const READING_RANK: ReadonlyMap<string, number> = new Map(READING_ORDER.map((id, rank) => [id, rank]));

/** The ids of the fields of an issue in the order in which a document has them. */
export interface FieldOrder {
  /** In reading order, without those that no document has. */
  readonly system: readonly string[];
  /** By number. */
  readonly custom: readonly string[];
}

// The issues of one type in one project have the same fields, and batches mix few of these.
const REMEMBERED = 16;

const remembered: { readonly ids: readonly string[]; readonly order: FieldOrder }[] = [];

/** The order of the fields with these ids, whatever the order of the ids. */
export function fieldOrder(ids: readonly string[]): FieldOrder {
  const known = remembered.find((one) => isSame(one.ids, ids));
  if (known !== undefined) return known.order;
  const order = orderOf(ids);
  if (remembered.length >= REMEMBERED) remembered.shift();
  remembered.push({ ids, order });
  return order;
}

function orderOf(ids: readonly string[]): FieldOrder {
  const rank = (id: string): number => READING_RANK.get(id) ?? READING_RANK.size + 1 + READ_LAST.indexOf(id);
  const system = ids.filter((id) => !isCustomFieldId(id) && !LEFT_OUT_FIELDS.has(id));
  return {
    system: system.sort((a, b) => rank(a) - rank(b) || compareText(a, b)),
    custom: ids.filter(isCustomFieldId).sort(compareCustomFieldIds),
  };
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

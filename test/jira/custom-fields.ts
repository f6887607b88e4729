import type { Addresses, Deployment } from "./addresses.ts";
import { PEOPLE } from "./catalogue.ts";
import { type Chance, mix } from "./chance.ts";
import { jiraDate, jiraTime } from "./dates.ts";
import { sentence } from "./prose.ts";
import { optionJson, userJson } from "./references.ts";

/** The custom field id of the epic link, which differs from site to site: Data Center clients have to look it up. */
export const EPIC_LINK: Readonly<Record<Deployment, number>> = { cloud: 10014, datacenter: 10008 };

interface FieldContext {
  readonly addresses: Addresses;
  readonly slot: number;
  readonly chance: Chance;
  readonly created: number;
  readonly isEpic: boolean;
  readonly epicKey: string | null;
}

interface CustomField {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly items?: string;
  readonly custom: string;
  value(context: FieldContext): unknown;
}

const PLATFORM = "com.atlassian.jira.plugin.system.customfieldtypes";
const AGILE = "com.pyxis.greenhopper.jira";

const option = (id: number, value: string, { addresses }: FieldContext) => optionJson(id, value, addresses);

const sometimes =
  <T>(probability: number, value: (context: FieldContext) => T) =>
  (context: FieldContext): T | null =>
    context.chance.happens(probability) ? value(context) : null;

function define(deployment: Deployment): CustomField[] {
  const cloudOnly: CustomField[] = [
    {
      id: 10001,
      name: "Team",
      type: "team",
      custom: "com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team",
      value: sometimes(0.2, team),
    },
    {
      id: 10021,
      name: "Flagged",
      type: "array",
      items: "option",
      custom: `${PLATFORM}:multicheckboxes`,
      value: sometimes(0.05, (c) => [option(10019, "Impediment", c)]),
    },
  ];
  return [
    {
      id: EPIC_LINK[deployment],
      name: "Epic Link",
      type: "any",
      custom: `${AGILE}:gh-epic-link`,
      value: ({ epicKey }) => epicKey,
    },
    {
      id: 10011,
      name: "Epic Name",
      type: "string",
      custom: `${AGILE}:gh-epic-label`,
      value: (c) => (c.isEpic ? sentence(c.chance, 12) : null),
    },
    {
      id: 10016,
      name: "Story Points",
      type: "number",
      custom: `${PLATFORM}:float`,
      value: sometimes(0.5, ({ chance }) => chance.pick([0.5, 1, 2, 3, 5, 8.25])),
    },
    sprintField(deployment),
    {
      id: 10019,
      name: "Rank",
      type: "any",
      custom: `${AGILE}:gh-lexo-rank`,
      value: ({ slot }) => `0|i${slot.toString(36).padStart(5, "0")}:`,
    },
    ...(deployment === "cloud" ? cloudOnly : []),
    {
      id: 10100,
      name: "Severity",
      type: "option",
      custom: `${PLATFORM}:select`,
      value: sometimes(0.3, (c) => option(10200, c.chance.pick(["S1", "S2 – major"]), c)),
    },
    {
      id: 10101,
      name: "Affected platforms",
      type: "array",
      items: "option",
      custom: `${PLATFORM}:multiselect`,
      value: sometimes(0.2, platforms),
    },
    {
      id: 10102,
      name: "Region / site",
      type: "option-with-child",
      custom: `${PLATFORM}:cascadingselect`,
      value: sometimes(0.1, region),
    },
    { id: 10103, name: "Reviewer", type: "user", custom: `${PLATFORM}:userpicker`, value: sometimes(0.1, reviewer) },
    {
      id: 10104,
      name: "Start date",
      type: "date",
      custom: `${PLATFORM}:datepicker`,
      value: sometimes(0.2, ({ created }) => jiraDate(created)),
    },
    {
      id: 10105,
      name: "Go-live",
      type: "datetime",
      custom: `${PLATFORM}:datetime`,
      value: sometimes(0.1, ({ created }) => jiraTime(created + 86_400_000)),
    },
    {
      id: 10106,
      name: "Tags",
      type: "array",
      items: "string",
      custom: `${PLATFORM}:labels`,
      value: sometimes(0.1, () => ["alpha", "no"]),
    },
    {
      id: 10107,
      name: "Run book",
      type: "string",
      custom: `${PLATFORM}:url`,
      value: sometimes(0.1, () => "https://example.com/run?x=1&y=ü"),
    },
    {
      id: 10108,
      name: "Customer: name",
      type: "string",
      custom: `${PLATFORM}:textfield`,
      value: sometimes(0.2, ({ chance }) => sentence(chance, 15)),
    },
    // Two fields with one name are common after a team-managed project was made.
    { id: 10109, name: "Story Points", type: "number", custom: `${PLATFORM}:float`, value: () => null },
  ];
}

function sprintField(deployment: Deployment): CustomField {
  return {
    id: deployment === "cloud" ? 10020 : 10007,
    name: "Sprint",
    type: "array",
    items: deployment === "cloud" ? "json" : "string",
    custom: `${AGILE}:gh-sprint`,
    value: sometimes(0.3, (context) => [sprint(context)]),
  };
}

/** Cloud gives objects; Data Center gives Java's `toString()`. */
function sprint({ addresses, chance }: FieldContext): unknown {
  const id = chance.between(1, 40);
  const name = `Sprint ${id}, "fast" & [furious]`;
  const [startDate, endDate] = [jiraDate(Date.UTC(2020, 0, id)), jiraDate(Date.UTC(2020, 0, id + 14))];
  if (addresses.deployment === "cloud") {
    return {
      id,
      name,
      state: "closed",
      boardId: 1,
      goal: "",
      startDate: `${startDate}T08:00:00.000Z`,
      endDate: `${endDate}T08:00:00.000Z`,
    };
  }
  const hash = mix(id, 0, 0).toString(16);
  return `com.atlassian.greenhopper.service.sprint.Sprint@${hash}[id=${id},rapidViewId=1,state=CLOSED,name=${name},startDate=${startDate}T08:00:00.000Z,endDate=${endDate}T08:00:00.000Z,completeDate=<null>,activatedDate=<null>,sequence=${id},goal=<null>]`;
}

const team = () => ({
  id: "36885b3c-1bf0-4f85-a357-c5b858c31de4",
  name: "Platform team",
  avatarUrl: "",
  isVisible: true,
  isVerified: false,
  title: "Platform team",
  isShared: true,
});

const platforms = (context: FieldContext) => [option(10210, "Linux", context), option(10211, "Windows (11)", context)];

const region = (context: FieldContext) => ({
  ...option(10220, "Europe", context),
  child: option(10221, "Zürich", context),
});

const reviewer = ({ chance, addresses }: FieldContext) => userJson(chance.between(0, PEOPLE.length - 1), addresses);

/** Values by `customfield_…` id. */
export function customValues(context: FieldContext): Record<string, unknown> {
  return Object.fromEntries(
    CUSTOM_FIELDS[context.addresses.deployment].map((field) => [`customfield_${field.id}`, field.value(context)]),
  );
}

/** The custom fields of a deployment; the order is that of the answers. */
export const CUSTOM_FIELDS: Readonly<Record<Deployment, readonly CustomField[]>> = {
  cloud: define("cloud"),
  datacenter: define("datacenter"),
};

/** What an administrator has configured in the simulated Jira: the same names in both deployments, as after a migration. */

export interface Person {
  /** Data Center's user name; `JIRAUSER…` keys are made from the position in `PEOPLE`. */
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
  readonly active: boolean;
  readonly timeZone: string;
}

const person = (name: string, displayName: string, timeZone: string, active = true): Person => ({
  name,
  displayName,
  email: `${name}@example.com`,
  active,
  timeZone,
});

export const PEOPLE: readonly Person[] = [
  person("demo", "Demo Account", "America/New_York"),
  person("ada", "Ada Lovelace", "Europe/London"),
  person("grace", "Grace Hopper", "America/New_York"),
  person("linus", "Linus Åkesson-Øst", "Europe/Oslo"),
  person("ines", "Inês D'Ávila", "Europe/Lisbon"),
  person("yuki", "田中 由紀", "Asia/Tokyo"),
  person("omar", "عمر الخيام", "Asia/Tehran"),
  person("noa", "נועה כהן", "Asia/Jerusalem"),
  person("zoe", "Zoë 🦊 Fuchs", "Europe/Berlin"),
  person("former", "Former Employee [X]", "Etc/UTC", false),
  person("o.brien", 'Pat "Paddy" O\'Brien', "Europe/Dublin"),
  person("bot", "CI <bot> & friends", "Etc/UTC"),
];

export interface Status {
  readonly id: string;
  readonly name: string;
  readonly category: { readonly id: number; readonly key: string; readonly colorName: string; readonly name: string };
}

const TO_DO = { id: 2, key: "new", colorName: "blue-gray", name: "To Do" } as const;
const DOING = { id: 4, key: "indeterminate", colorName: "yellow", name: "In Progress" } as const;
const DONE = { id: 3, key: "done", colorName: "green", name: "Done" } as const;

export const STATUSES: readonly Status[] = [
  { id: "10000", name: "To Do", category: TO_DO },
  { id: "10001", name: "Selected for Development", category: TO_DO },
  { id: "3", name: "In Progress", category: DOING },
  { id: "10002", name: "In Review", category: DOING },
  { id: "10003", name: "Done", category: DONE },
  { id: "10004", name: "Won't Do", category: DONE },
];

export interface IssueType {
  readonly id: string;
  readonly name: string;
  readonly subtask: boolean;
  readonly hierarchyLevel: -1 | 0 | 1;
}

const standard = (id: string, name: string): IssueType => ({ id, name, subtask: false, hierarchyLevel: 0 });
export const EPIC: IssueType = { id: "10000", name: "Epic", subtask: false, hierarchyLevel: 1 };
export const SUBTASK: IssueType = { id: "10003", name: "Sub-task", subtask: true, hierarchyLevel: -1 };
export const STORY: IssueType = standard("10001", "Story");
export const TASK: IssueType = standard("10002", "Task");
export const STANDARD_TYPES: readonly IssueType[] = [
  STORY,
  TASK,
  standard("10004", "Bug"),
  standard("10005", "Improvement"),
];
export const ISSUE_TYPES: readonly IssueType[] = [EPIC, SUBTASK, ...STANDARD_TYPES];

export const PRIORITIES = [
  { id: "1", name: "Highest" },
  { id: "2", name: "High" },
  { id: "3", name: "Medium" },
  { id: "4", name: "Low" },
  { id: "5", name: "Lowest" },
] as const;
export type Priority = (typeof PRIORITIES)[number];

export const RESOLUTIONS = [
  { id: "10000", name: "Done", description: "Work has been completed on this issue." },
  { id: "10001", name: "Won't Do", description: "This issue won't be actioned." },
] as const;

export interface LinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

export const LINK_TYPES: readonly LinkType[] = [
  { id: "10000", name: "Blocks", inward: "is blocked by", outward: "blocks" },
  { id: "10001", name: "Cloners", inward: "is cloned by", outward: "clones" },
  { id: "10002", name: "Duplicate", inward: "is duplicated by", outward: "duplicates" },
  { id: "10003", name: "Relates", inward: "relates to", outward: "relates to" },
];

export const LABELS = [
  "backend",
  "frontend",
  "security",
  "regression",
  "flaky-test",
  "größe",
  "customer:acme",
  "v2.0",
  "日本語",
] as const;
export const COMPONENTS = ["API", "Command line", "Web / UI", "Payments & Billing", "Docs: user guide"] as const;
export const VERSIONS = ["1.0.0", "1.1.0", "2.0.0-rc.1", "2.0.0", "Next release"] as const;

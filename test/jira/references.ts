import type { Addresses } from "./addresses.ts";
import { type IssueType, type LinkType, PEOPLE, type Priority, type Status } from "./catalogue.ts";
import { at } from "./chance.ts";
import type { Project } from "./projects.ts";

type Json = Record<string, unknown>;

/** Atlassian's id of a person, which is all that Cloud tells programs apart by. */
export const accountId = (person: number): string => `5b10a2844c20165700ed${String(person).padStart(4, "0")}`;

/** A user as the deployment shows one: by account id on Cloud, by name and key on Data Center. */
export function userJson(person: number, { deployment, self, avatars }: Addresses): Json {
  const { name, displayName, email, active, timeZone } = at(PEOPLE, person);
  const isCloud = deployment === "cloud";
  const id = accountId(person);
  return {
    ...self(isCloud ? `user?accountId=${id}` : `user?username=${encodeURIComponent(name)}`),
    ...(isCloud ? { accountId: id } : { name, key: `JIRAUSER${10_100 + person}` }),
    emailAddress: email,
    ...avatars(`useravatar?avatarId=${10_500 + person}`),
    displayName,
    active,
    timeZone,
    ...(isCloud ? { accountType: "atlassian" } : {}),
  };
}

export function statusJson({ id, name, category }: Status, { self, icon }: Addresses): Json {
  const statusCategory = { ...self(`statuscategory/${category.id}`), ...category };
  return { ...self(`status/${id}`), description: "", ...icon("statuses/generic.png"), name, id, statusCategory };
}

export function priorityJson({ id, name }: Priority, { self, icon }: Addresses): Json {
  return { ...self(`priority/${id}`), ...icon(`priorities/${name.toLowerCase()}.svg`), name, id };
}

export function issueTypeJson(type: IssueType, { self, icon, deployment }: Addresses): Json {
  const { id, name, subtask, hierarchyLevel } = type;
  const level = deployment === "cloud" ? { hierarchyLevel } : {};
  return {
    ...self(`issuetype/${id}`),
    id,
    description: "",
    ...icon("issuetypes/task.svg"),
    name,
    subtask,
    avatarId: 10315,
    ...level,
  };
}

export function linkTypeJson({ id, name, inward, outward }: LinkType, { self }: Addresses): Json {
  return { id, name, inward, outward, ...self(`issueLinkType/${id}`) };
}

export function projectJson({ id, key, name }: Project, { self, avatars }: Addresses): Json {
  return {
    ...self(`project/${id}`),
    id,
    key,
    name,
    projectTypeKey: "software",
    ...avatars("projectavatar?avatarId=10324"),
  };
}

export function optionJson(id: number, value: string, { self, deployment }: Addresses): Json {
  return {
    ...self(`customFieldOption/${id}`),
    value,
    id: String(id),
    ...(deployment === "datacenter" ? { disabled: false } : {}),
  };
}

import { PEOPLE } from "./catalogue.ts";
import { at } from "./chance.ts";
import type { Deployment } from "./custom-fields.ts";

export const accountId = (person: number): string =>
  `712020:5d1f0c9e-0000-4000-8000-${String(person).padStart(12, "0")}`;

/** A user as the deployment shows it: by account id on Cloud, by name and key on Data Center. */
export function user(person: number, deployment: Deployment, baseUrl: string): Record<string, unknown> {
  const { name, displayName, email, active, timeZone } = at(PEOPLE, person);
  if (deployment === "cloud") {
    const id = accountId(person);
    const self = `${baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(id)}`;
    return {
      self,
      accountId: id,
      emailAddress: email,
      avatarUrls: avatars(person, baseUrl),
      displayName,
      active,
      timeZone,
      accountType: "atlassian",
    };
  }
  const self = `${baseUrl}/rest/api/2/user?username=${encodeURIComponent(name)}`;
  return {
    self,
    name,
    key: `JIRAUSER${10_100 + person}`,
    emailAddress: email,
    avatarUrls: avatars(person, baseUrl),
    displayName,
    active,
    timeZone,
  };
}

function avatars(person: number, baseUrl: string): Record<string, string> {
  const url = (size: string) => `${baseUrl}/secure/useravatar?${size}avatarId=${10_500 + person}`;
  return { "48x48": url(""), "24x24": url("size=small&"), "16x16": url("size=xsmall&"), "32x32": url("size=medium&") };
}

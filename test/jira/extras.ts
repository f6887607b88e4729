import type { Addresses } from "./addresses.ts";
import { COMPONENTS, VERSIONS } from "./catalogue.ts";
import type { Chance } from "./chance.ts";
import { jiraTime } from "./dates.ts";

interface ExtrasContext {
  readonly chance: Chance;
  readonly addresses: Addresses;
  readonly id: string;
  readonly key: string;
  readonly created: number;
  readonly reporter: unknown;
}

/** The system fields that only decorate an issue: versions, components, attachments, time tracking, votes, watches … */
export function systemExtras(context: ExtrasContext): Record<string, unknown> {
  const { chance, addresses, id, key } = context;
  const { self } = addresses;
  const spent = chance.happens(0.1) ? 3600 * chance.between(1, 30) : null;
  return {
    fixVersions: chance.happens(0.15) ? [version(context)] : [],
    versions: chance.happens(0.1) ? [version(context)] : [],
    components: chance.happens(0.2) ? chance.sample(COMPONENTS, 2).map((name) => component(name, addresses)) : [],
    attachment: chance.happens(0.08)
      ? Array.from({ length: chance.between(1, 2) }, (_, index) => attachment(context, index))
      : [],
    votes: { ...self(`issue/${key}/votes`), votes: chance.between(0, 3), hasVoted: false },
    watches: {
      ...self(`issue/${key}/watchers`),
      watchCount: chance.between(1, 5),
      isWatching: chance.happens(0.2),
    },
    progress: { progress: spent ?? 0, total: spent ?? 0, ...(spent === null ? {} : { percent: 100 }) },
    aggregateprogress: { progress: spent ?? 0, total: spent ?? 0 },
    timetracking: spent === null ? {} : timeTracking(spent),
    timespent: spent,
    timeestimate: spent === null ? null : 0,
    workratio: -1,
    lastViewed: null,
    security: id.endsWith("99")
      ? { ...self("securitylevel/10000"), id: "10000", description: "", name: "Internal" }
      : null,
  };
}

function timeTracking(seconds: number): Record<string, unknown> {
  const text = `${seconds / 3600}h`;
  return {
    originalEstimate: text,
    remainingEstimate: "0m",
    timeSpent: text,
    originalEstimateSeconds: seconds,
    remainingEstimateSeconds: 0,
    timeSpentSeconds: seconds,
  };
}

function version({ chance, addresses }: ExtrasContext): Record<string, unknown> {
  const index = chance.between(0, VERSIONS.length - 1);
  const released = index < 3;
  return {
    ...addresses.self(`version/${10_000 + index}`),
    id: String(10_000 + index),
    name: VERSIONS[index],
    archived: false,
    released,
    ...(released ? { releaseDate: `202${index}-03-31` } : {}),
  };
}

function component(name: (typeof COMPONENTS)[number], { self }: Addresses): Record<string, unknown> {
  const id = String(10_000 + COMPONENTS.indexOf(name));
  return { ...self(`component/${id}`), id, name };
}

function attachment(context: ExtrasContext, index: number): Record<string, unknown> {
  const { chance, addresses, id, created, reporter } = context;
  const { api, baseUrl, deployment } = addresses;
  const attachmentId = `${id}${index}`;
  const filename = chance.pick([
    "screen shot (1).png",
    "../../etc/passwd",
    "log 2024-01-01T10:00.txt",
    "résumé 😀.pdf",
  ]);
  const content =
    deployment === "cloud"
      ? `${api}/attachment/content/${attachmentId}`
      : `${baseUrl}/secure/attachment/${attachmentId}/${encodeURIComponent(filename)}`;
  return {
    ...addresses.self(`attachment/${attachmentId}`),
    id: attachmentId,
    filename,
    author: reporter,
    created: jiraTime(created + 60_000),
    size: chance.between(100, 5_000_000),
    mimeType: filename.endsWith(".png") ? "image/png" : "application/octet-stream",
    content,
  };
}

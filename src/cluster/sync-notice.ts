import * as z from "zod";
import type { ObservedSync } from "../status/index.ts";
import type { ClusterClient } from "./client.ts";
import { EVENTS } from "./object.ts";

/** What Kubernetes recorded of a sync: an Event, whoever reported it. */
export interface SyncNotice {
  readonly type: string;
  readonly reason: string;
  readonly note: string;
  /** How often it was seen. */
  readonly count: number;
  readonly lastSeen: Date | undefined;
}

const Time = z.iso
  .datetime({ offset: true })
  .transform((time) => new Date(time))
  .nullish()
  .catch(undefined);

// Reporters of the older API fill in the deprecated fields instead.
const EventSchema = z.object({
  type: z.string().catch(""),
  reason: z.string().catch(""),
  note: z.string().catch(""),
  eventTime: Time,
  series: z.object({ count: z.int(), lastObservedTime: Time }).nullish().catch(undefined),
  deprecatedLastTimestamp: Time,
  deprecatedCount: z.int().nullish().catch(undefined),
});

/** The Events of a sync, the oldest first. */
export async function readNotices(
  client: ClusterClient,
  { name, namespace }: ObservedSync,
  signal: AbortSignal,
): Promise<readonly SyncNotice[]> {
  const place = namespace === undefined ? {} : { namespace };
  const selection = { ...place, fieldSelector: `regarding.kind=JIRASync,regarding.name=${name}` };
  const { items } = await client.list(EVENTS, selection, signal);
  const notices = items.map((item) => noticeOf(EventSchema.parse(item)));
  return notices.toSorted((a, b) => (a.lastSeen?.getTime() ?? 0) - (b.lastSeen?.getTime() ?? 0));
}

function noticeOf(event: z.infer<typeof EventSchema>): SyncNotice {
  const { type, reason, note, eventTime, series, deprecatedLastTimestamp, deprecatedCount } = event;
  return {
    type,
    reason,
    note,
    count: series?.count ?? deprecatedCount ?? 1,
    lastSeen: series?.lastObservedTime ?? deprecatedLastTimestamp ?? eventTime ?? undefined,
  };
}

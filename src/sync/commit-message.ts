const KEYS_NAMED = 50;

export interface CommitFacts {
  readonly name: string;
  readonly operationID: string;
  readonly target: string;
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly deleted: readonly string[];
  readonly failed: readonly string[];
  /** Replaces the subject line; the lists and trailers stay. */
  readonly subject?: string;
}

/** Counts in the subject, keys in the body, trailers that tell a script which sync and which run made the commit. */
export function commitMessage(facts: CommitFacts): string {
  const lists = [
    keyList("Created", facts.created),
    keyList("Updated", facts.updated),
    keyList("Deleted", facts.deleted),
    keyList("Failed, tried again by the next run", facts.failed),
  ].filter((line) => line !== "");
  const trailers = `Jirasync-Name: ${facts.name}\nJirasync-Operation: ${facts.operationID}`;
  const first = oneLine(facts.subject ?? "") || oneLine(subject(facts));
  return `${[first, lists.join("\n"), trailers].filter((part) => part !== "").join("\n\n")}\n`;
}

function subject({ target, created, updated, deleted, failed }: CommitFacts): string {
  const counts = Object.entries({ created, updated, deleted, failed })
    .filter(([, keys]) => keys.length > 0)
    .map(([word, keys]) => `${keys.length} ${word}`);
  return `Sync ${target}: ${counts.length === 0 ? "state only" : counts.join(", ")}`;
}

// A query, or a subject that was passed on from elsewhere, must not bring trailers of its own, nor orders to a terminal.
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

function oneLine(text: string): string {
  return text.toWellFormed().replace(UNPRINTABLE, " ").trim();
}

function keyList(title: string, keys: readonly string[]): string {
  if (keys.length === 0) return "";
  const more = keys.length > KEYS_NAMED ? `, and ${keys.length - KEYS_NAMED} more` : "";
  return `${title}: ${keys.slice(0, KEYS_NAMED).join(", ")}${more}`;
}

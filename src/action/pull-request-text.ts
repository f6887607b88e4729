import type { Markdown } from "../console/index.ts";
import { describeTarget, shortSyncKey } from "../resource/index.ts";
import type { EndedRun } from "./run-shown.ts";
import { reportOf } from "./sync-outputs.ts";

const KEYS_SHOWN = 100;

/** Title and Markdown of the pull request that a run opens. It is rewritten by every run: what the branch holds is in its diff. */
export function pullRequestText(
  ended: EndedRun,
  markdown: Markdown,
): { readonly title: string; readonly body: string } {
  const { resource } = ended;
  const target = describeTarget(resource.spec.target);
  const lines = (["created", "updated", "deleted"] as const).flatMap((change) => {
    const keys = reportOf(ended)?.[change] ?? [];
    if (keys.length === 0) return [];
    const more = keys.length > KEYS_SHOWN ? ` and ${keys.length - KEYS_SHOWN} more` : "";
    return [`- ${keys.length} ${change}: ${keys.slice(0, KEYS_SHOWN).map(markdown.text).join(", ")}${more}`];
  });
  const what =
    lines.length === 0 ? "The last run found nothing more to change." : `The last run:\n\n${lines.join("\n")}`;
  return {
    title: `Mirror Jira: ${shortSyncKey(resource.metadata)}`,
    body: `Changes of ${markdown.text(target)} in Jira, by jirasync. Further changes come to this pull request until it is merged.\n\n${what}\n`,
  };
}

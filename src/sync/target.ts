import { inProject, type Jira, withoutOrderBy } from "../jira/index.ts";
import { selectionOf, type Target } from "../resource/index.ts";

/** The JQL that lists the target; null for a list of keys, which needs no search. */
export async function targetQuery(target: Target, jira: Jira, signal: AbortSignal): Promise<string | null> {
  const selection = selectionOf(target);
  switch (selection.kind) {
    case "issues":
      return null;
    case "jql":
      return withoutOrderBy(selection.jqlQuery);
    case "project":
      return inProject(selection.projectKey);
    case "epic":
      return jira.epicClause(selection.epicKey, signal);
    default:
      return selection satisfies never;
  }
}

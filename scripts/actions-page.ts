// docs/actions.md, from the action.yml files.
import { parse } from "yaml";
import * as z from "zod";

const ActionSchema = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(
    z.string(),
    z.object({ description: z.string(), required: z.boolean().optional(), default: z.string().optional() }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })).optional(),
});

/** What action.yml has no place for. */
interface Notes {
  readonly title: string;
  readonly permissions: string;
  readonly example: string;
  readonly text: string;
}

const NOTES: Readonly<Record<string, Notes>> = {
  "action.yml": {
    title: "sync: `OWNER/jirasync@v1`",
    permissions:
      "`contents: write` where the mirror is committed to the repository of the workflow; none with `git-token` or `ssh-key`. In a cluster: get, list, watch, create and patch of jirasyncs, patch of jirasyncs/status, create and patch of events (events.k8s.io); the role `admin` of a namespace has them by [manifests/rbac/users](../manifests/rbac/users/roles.yaml).",
    example: `- uses: OWNER/jirasync@v1
  with:
    jira-url: https://example.atlassian.net
    jira-email: \${{ vars.JIRA_EMAIL }}
    jira-token: \${{ secrets.JIRA_TOKEN }}
    project: DEMO
    path: jira
    incremental: true`,
    text: `The step fails when a sync fails, is cancelled, or was asked for by a manifest that is not valid; the outputs and the report are
set all the same. Its log has a line every few seconds in a group a sync, its summary the numbers, the changes by project, failed
issues with links, and where the time went. At most ten annotations are shown, the worst first.

**Manifests.** With \`manifest\` every JIRASync of the files runs, the most urgent first, and one that fails does not keep the
others from running. In a workflow that a schedule started, those that have a \`schedule\` of their own run when they are due; one
whose last run failed is due. When somebody starts the workflow, or a push does, all of them run. The last run is told by the
resource in the cluster, else by the state that is committed with the data, also where that waits in an open pull request: there,
a run without a change leaves no trace, so the next one looks again. A manifest with \`suspend: true\` never runs.

**Repository.** \`github-token\` is sent to repositories of the GitHub that runs the workflow (GITHUB_SERVER_URL) and to no other
host, whatever a manifest says. Elsewhere give \`git-token\` (with \`git-username\` where the host asks for one), or \`ssh-key\`: the
server's key is checked, against the one that GitHub publishes for github.com, against \`ssh-known-hosts\` for others. What the
token of a workflow pushes starts no other workflow.

**Cluster.** With a kubeconfig the JIRASync is applied where it is missing or differs, and its status follows the run, with the
page of the workflow run as its executor. A cancelled workflow leaves it Cancelled; when the step is killed, a post step ends the
status, and when the whole runner dies, the heartbeat that is missing tells it (\`jirasync health\`).

**Two runs at once** lose nothing: a push that comes too late is made again on the new head. A \`concurrency\` group with
\`cancel-in-progress: false\` saves the work.`,
  },
  "apply/action.yml": {
    title: "apply: `OWNER/jirasync/apply@v1`",
    permissions:
      "`contents: read` for a manifest of the repository. In the cluster: create and patch of jirasyncs; with `wait` list and watch of jirasyncs and list of events (events.k8s.io), too.",
    example: `- uses: OWNER/jirasync/apply@v1
  with:
    manifest: jirasyncs/nightly.yaml
    name-suffix: \${{ github.run_id }}
    kubeconfig: \${{ secrets.KUBECONFIG }}
    wait: true`,
    text: "All manifests are checked before the first one is applied; mistakes are shown at their line.",
  },
  "wait/action.yml": {
    title: "wait: `OWNER/jirasync/wait@v1`",
    permissions: "None. In the cluster: list and watch of jirasyncs, list of events (events.k8s.io).",
    example: `- uses: OWNER/jirasync/wait@v1
  with:
    name: nightly
    namespace: mirrors
    timeout: 45m
    kubeconfig: \${{ secrets.KUBECONFIG }}`,
    text: "The log has a line when a sync goes on to another step. The error says what `kubectl describe` would: the last error, the condition, the events.",
  },
  "validate/action.yml": {
    title: "validate: `OWNER/jirasync/validate@v1`",
    permissions:
      "`contents: read`; `pull-requests: write` for the comment, `checks: write` for the check run (or `statuses: write` for a commit status, where the token may not write check runs). What is missing is said in the summary, and is no reason to fail.",
    example: `- uses: OWNER/jirasync/validate@v1
  with:
    manifest: jirasyncs/**/*.yaml
    jira-url: https://example.atlassian.net
    jira-email: \${{ vars.JIRA_EMAIL }}
    jira-token: \${{ secrets.JIRA_TOKEN }}`,
    text: `The status check on a pull request. Mistakes are shown at their line and column in the changed files; so is a query that Jira
does not take. What each sync would create, update and delete is in the summary, in one comment that is kept up to date, and in
the check run. The step fails when a manifest is wrong, or Jira refuses the token. A mirror that can't be read with the job's own
token, and a Jira that does not answer, are warnings: no fault of the pull request's.

**Whom a pull request may come from.** The author of a fork sees what is wrong with the manifests, but Jira is not asked for them,
even where a workflow hands them its secrets (\`pull_request_target\`, or \`workflow_run\` after a pull request of theirs): their
query would read it. Without a pull request Jira is asked where who may write to the repository started the workflow: \`push\`,
\`schedule\`, \`workflow_dispatch\`, \`repository_dispatch\`, \`merge_group\`, and \`workflow_run\` after one of these, or after a
pull request of the repository itself. On any other event, such as \`issue_comment\`, the files may be a fork's, and are taken for
such. A workflow that is dispatched with the number of a pull request, to check that out, has to look itself where it is from.

The Jira token is sent to \`jira-url\` alone, and \`github-token\` to this GitHub alone, whatever address a manifest names; no other
credentials are used.`,
  },
};

/** The page, of those actions whose action.yml is given by its path. */
export function actionsPage(files: Readonly<Record<string, string>>): string {
  const sections = Object.entries(NOTES).flatMap(([path, notes]) => {
    const text = files[path];
    return text === undefined ? [] : [section(notes, text)];
  });
  return `# Actions

They run on Linux, macOS and Windows runners, hosted or one's own, with Node 24 of the runner and \`git\` on the PATH. They speak
to Jira, the Git host, GitHub and the cluster, and to nobody else; proxies and certificates are taken from the environment
(docs/commands.md). Whole workflows are in [examples/workflows](../examples/workflows).

An input that is wrong is named with what was given and what is right; one that an action does not have is warned of. Secrets are
masked in the log, also in the forms in which they are sent.

${sections.join("\n")}`;
}

function section({ title, permissions, example, text }: Notes, file: string): string {
  const { description, inputs, outputs = {} } = ActionSchema.parse(parse(file));
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\`${input.required === true ? " (required)" : ""}`,
    `${input.description}${input.default === undefined ? "" : `. Default: \`${input.default}\``}`,
  ]);
  const outputRows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]);
  return `## ${title}

${description}.

\`\`\`yaml
${example}
\`\`\`

${text}

Permissions: ${permissions}

${table("input", inputRows)}

${table("output", outputRows)}
`;
}

function table(head: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("<", "&lt;")).join(" | ")} |`,
  );
  return [`| ${head} | meaning |`, "| --- | --- |", ...lines].join("\n");
}

/** The specs that every guard of the resource is held against: this schema, and the API server with the generated CRD. */

export interface AcceptedSpec {
  readonly title: string;
  readonly spec: Record<string, unknown>;
}

export interface RefusedSpec extends AcceptedSpec {
  /** The field that the message has to name. */
  readonly path: string;
  /** A part of the message that says what is wrong or what to write. */
  readonly says: string;
  /** No schema or CEL rule can see this one: only this side refuses it. */
  readonly isBeyondSchema?: true;
}

const PROJECT = { syncType: "batch", target: { projectKey: "ABC" } };
const REPOSITORY = "https://example.com/team/repo.git";

function spec(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...PROJECT, destination: { repository: REPOSITORY }, ...changes };
}

const keys = (issueKeys: unknown, syncType = "batch") => spec({ syncType, target: { issueKeys } });
const jql = (jqlQuery: unknown) => spec({ syncType: "jql", target: { jqlQuery } });
const project = (projectKey: unknown) => spec({ target: { projectKey } });
const to = (destination: Record<string, unknown>) => spec({ destination: { repository: REPOSITORY, ...destination } });
const at = (schedule: unknown, timeZone?: unknown) =>
  spec(timeZone === undefined ? { schedule } : { schedule, timeZone });
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `ABC-${index + 1}`);
const nested = (depth: number) => `${"(".repeat(depth)}project = ABC${")".repeat(depth)}`;

export const ACCEPTED: readonly AcceptedSpec[] = [
  { title: "a project with nothing but what is required", spec: spec() },
  { title: "the shortest issue key", spec: keys(["A-1"], "single") },
  { title: "a project key with digits and underscores", spec: project("MY_TEAM2") },
  { title: "a project key of one letter", spec: project("A") },
  { title: "an issue of a project with digits and underscores", spec: keys(["MY_TEAM2-99", "AB2-1"]) },
  { title: "one hundred issue keys", spec: keys(numbered(100)) },
  { title: "one issue key in a batch", spec: keys(["ABC-1"]) },
  { title: "an epic", spec: spec({ target: { epicKey: "ABC-42" } }) },
  { title: "an incremental project", spec: spec({ syncType: "incremental" }) },
  { title: "an incremental epic", spec: spec({ syncType: "incremental", target: { epicKey: "ABC-42" } }) },
  { title: "an incremental query", spec: spec({ syncType: "incremental", target: { jqlQuery: "project = ABC" } }) },
  { title: "incremental issue keys", spec: keys(["ABC-1", "ABC-2"], "incremental") },
  { title: "JQL with a relative date", spec: jql("updated >= -6h") },
  { title: "JQL with quotes of both kinds", spec: jql(`status in ('To Do', "In Progress") ORDER BY id`) },
  { title: "JQL with a parenthesis in quotes", spec: jql('summary ~ "smile :)" AND project = ABC') },
  { title: "JQL with a semicolon in quotes", spec: jql('summary ~ "a; b"') },
  { title: "JQL with an escaped quote", spec: jql(String.raw`summary ~ "say \"hi\""`) },
  { title: "JQL with an apostrophe in double quotes", spec: jql(`summary ~ "don't"`) },
  { title: "JQL with functions", spec: jql("assignee = currentUser() AND created >= startOfDay(-7d)") },
  { title: "JQL with brackets and comparison signs", spec: jql('cf[10010] > 3 AND "Story Points" <= 8') },
  { title: "JQL with text beyond ASCII", spec: jql('summary ~ "größer 日本語 🎉"') },
  { title: "JQL nested twenty deep", spec: jql(nested(20)) },
  { title: "JQL of 10,000 characters", spec: jql(`summary ~ "${"x".repeat(9_988)}"`) },
  { title: "a repository by ssh", spec: to({ repository: "ssh://git@example.com:2222/team/repo.git" }) },
  { title: "a repository in the short ssh form", spec: to({ repository: "git@example.com:team/repo.git" }) },
  {
    title: "a repository in the short ssh form from the root",
    spec: to({ repository: "git@example.com:/srv/git/repo.git" }),
  },
  { title: "a repository one level deep", spec: to({ repository: "https://example.com/repo.git" }) },
  {
    title: "a repository many levels deep on a port",
    spec: to({ repository: "https://git.example.com:8443/a/b/c/d_e-f.git" }),
  },
  {
    title: "a repository with a space written as %20",
    spec: to({ repository: "https://example.com/My%20Team/_git/repo" }),
  },
  { title: "a repository on an IPv6 host", spec: to({ repository: "https://[2001:db8::1]/repo.git" }) },
  { title: "a branch with slashes and dots", spec: to({ branch: "sync/v1.2/jira-updates" }) },
  { title: "a branch beyond ASCII", spec: to({ branch: "spiegel/größe" }) },
  { title: "a path of several directories", spec: to({ path: "docs/jira.mirror" }) },
  { title: "a path from the root", spec: to({ path: "/epics/epic-100" }) },
  { title: "a path with a slash at its end", spec: to({ path: "docs/" }) },
  { title: "a path with a hidden directory", spec: to({ path: ".github/jira" }) },
  { title: "a path with two dots inside a name", spec: to({ path: "notes..old/jira" }) },
  {
    title: "every choice of a destination",
    spec: to({
      format: "markdown",
      layout: "sharded",
      relationships: "none",
      prune: false,
      secretRef: { name: "git" },
    }),
  },
  {
    title: "a source of its own",
    spec: spec({ source: { url: "https://jira.example.com/jira", secretRef: { name: "jira" } } }),
  },
  { title: "a source by its Secret alone", spec: spec({ source: { secretRef: { name: "jira.prod" } } }) },
  { title: "custom fields by name and id", spec: spec({ fields: ["Story Points", "customfield_10010"] }) },
  { title: "every list of an issue", spec: spec({ include: ["comments", "worklogs", "attachments", "changelog"] }) },
  { title: "a schedule with a step", spec: at("0 */6 * * *") },
  { title: "a schedule with names", spec: at("30 6 * JAN,jul MON-FRI") },
  { title: "a schedule with ranges, lists and steps", spec: at("0-29/5,45 8-18/2 1,15 1-12 0-7") },
  { title: "a schedule with a range of one", spec: at("0 5-5 * * SUN-SUN") },
  { title: "a schedule by its short name", spec: at("@daily") },
  { title: "a schedule in a time zone", spec: at("0 9 * * 1", "America/Argentina/Buenos_Aires") },
  { title: "a schedule in UTC", spec: at("0 9 * * 1", "UTC") },
  { title: "the shortest time limit and no retries", spec: spec({ timeout: 60, retryPolicy: { maxRetries: 0 } }) },
  { title: "the longest time limit", spec: spec({ timeout: 7200 }) },
  {
    title: "a multiplier with decimals",
    spec: spec({ retryPolicy: { maxRetries: 10, backoffMultiplier: 1.5, initialDelay: 3600 } }),
  },
  { title: "some failed issues allowed", spec: spec({ failurePolicy: { maxFailedIssues: 5 } }) },
  {
    title: "labels with a prefix and an empty value",
    spec: spec({ labels: { "example.com/team": "platform", nightly: "" } }),
  },
  { title: "an executor outside the cluster", spec: spec({ executor: "External", suspend: true, priority: "urgent" }) },
  { title: "a time to live", spec: spec({ ttlSecondsAfterFinished: 0 }) },
];

const TARGET = "spec.target";
const JQL = "spec.target.jqlQuery";
const KEY = "spec.target.issueKeys[0]";
const REPO = "spec.destination.repository";
const BRANCH = "spec.destination.branch";
const PATH = "spec.destination.path";
const EXACTLY_ONE = "Give exactly one of issueKeys, jqlQuery, projectKey, epicKey";

export const REFUSED: readonly RefusedSpec[] = [
  {
    title: "no target",
    spec: { syncType: "batch", destination: { repository: REPOSITORY } },
    path: TARGET,
    says: EXACTLY_ONE,
  },
  { title: "no destination", spec: PROJECT, path: "spec.destination", says: "is missing" },
  {
    title: "no repository",
    spec: spec({ destination: {} }),
    path: REPO,
    says: "https://github.com/example/jira-mirror.git",
  },
  { title: "no sync type", spec: { ...spec(), syncType: undefined }, path: "spec.syncType", says: "is missing" },
  {
    title: "a sync type that is mistyped",
    spec: spec({ syncType: "singel" }),
    path: "spec.syncType",
    says: 'Did you mean "single"',
  },
  { title: "a target that names nothing", spec: spec({ target: {} }), path: TARGET, says: EXACTLY_ONE },
  {
    title: "a target that names two things",
    spec: spec({ target: { projectKey: "ABC", jqlQuery: "project = ABC" } }),
    path: TARGET,
    says: EXACTLY_ONE,
  },
  { title: "a target of another kind", spec: spec({ target: "ABC" }), path: TARGET, says: "must be a group of fields" },
  {
    title: "single with two keys",
    spec: keys(["ABC-1", "ABC-2"], "single"),
    path: "spec.syncType",
    says: "takes one issue key",
  },
  {
    title: "single with a project",
    spec: spec({ syncType: "single" }),
    path: "spec.syncType",
    says: "does not take projectKey",
  },
  { title: "jql with keys", spec: keys(["ABC-1"], "jql"), path: "spec.syncType", says: "Use jqlQuery" },
  {
    title: "batch with a query",
    spec: { ...jql("project = ABC"), syncType: "batch" },
    path: "spec.syncType",
    says: "syncType jql",
  },
  { title: "no issue keys", spec: keys([]), path: "spec.target.issueKeys", says: "at least 1" },
  { title: "101 issue keys", spec: keys(numbered(101)), path: "spec.target.issueKeys", says: "at most 100" },
  {
    title: "an issue key twice",
    spec: keys(["ABC-1", "ABC-2", "ABC-1"]),
    path: "spec.target.issueKeys[2]",
    says: "twice",
  },
  { title: "issue keys as text", spec: keys("ABC-1"), path: "spec.target.issueKeys", says: "must be a list" },
  { title: "an issue key in small letters", spec: keys(["abc-1"]), path: KEY, says: '"ABC-123"' },
  { title: "an issue key with number zero", spec: keys(["ABC-0"]), path: KEY, says: "is not a Jira issue key" },
  { title: "an issue key without number", spec: keys(["ABC"]), path: KEY, says: '"ABC-123"' },
  { title: "an issue key that starts with a digit", spec: keys(["123-ABC"]), path: KEY, says: '"ABC-123"' },
  {
    title: "an issue key with a command behind it",
    spec: keys(["ABC-1; cat /etc/passwd"]),
    path: KEY,
    says: '"ABC-123"',
  },
  { title: "an issue key with a line break behind it", spec: keys(["ABC-1\n"]), path: KEY, says: '"ABC-123"' },
  { title: "an issue key with a NUL in it", spec: keys(["ABC-1\u0000x"]), path: KEY, says: '"ABC-123"' },
  { title: "an issue key with a path", spec: keys(["../ABC-1"]), path: KEY, says: '"ABC-123"' },
  { title: "an issue key in letters that only look Latin", spec: keys(["АBC-1"]), path: KEY, says: '"ABC-123"' },
  {
    title: "a project key in small letters",
    spec: project("abc"),
    path: "spec.target.projectKey",
    says: 'such as "ABC"',
  },
  { title: "a project key with a hyphen", spec: project("A-B"), path: "spec.target.projectKey", says: 'such as "ABC"' },
  {
    title: "a project key that starts with a digit",
    spec: project("1A"),
    path: "spec.target.projectKey",
    says: 'such as "ABC"',
  },
  { title: "an empty project key", spec: project(""), path: "spec.target.projectKey", says: "is empty" },
  { title: "a project key as a number", spec: project(42), path: "spec.target.projectKey", says: "must be text" },
  {
    title: "a project key past its limit",
    spec: project("A".repeat(201)),
    path: "spec.target.projectKey",
    says: "at most 200",
  },
  {
    title: "an epic key without number",
    spec: spec({ target: { epicKey: "ABC" } }),
    path: "spec.target.epicKey",
    says: '"ABC-123"',
  },
  {
    title: "a mistyped target",
    spec: spec({ target: { projectkey: "ABC" } }),
    path: "spec.target.projectkey",
    says: '"projectKey"',
  },
  { title: "JQL with an open quote", spec: jql('summary ~ "open'), path: JQL, says: "Close every quote" },
  {
    title: "JQL with an open apostrophe",
    spec: jql("project = PROJ'; DROP TABLE issues; --"),
    path: JQL,
    says: "Close every quote",
  },
  { title: "JQL that ends in a backslash", spec: jql("project = ABC \\"), path: JQL, says: "Close every quote" },
  { title: "JQL with a semicolon", spec: jql("project = PROJ; DROP TABLE users; --"), path: JQL, says: "semicolon" },
  { title: "JQL with an open parenthesis", spec: jql("(project = ABC"), path: JQL, says: "parentheses" },
  {
    title: "JQL with parentheses in the wrong order",
    spec: jql("project = ABC) OR (project = DEF"),
    path: JQL,
    says: "parentheses",
  },
  { title: "JQL nested deeper than anyone writes", spec: jql(nested(21)), path: JQL, says: "20" },
  { title: "JQL with a terminal escape", spec: jql("project = ABC \u001b[31m"), path: JQL, says: "control character" },
  { title: "JQL with a line break", spec: jql("project = ABC\r\n::set-output"), path: JQL, says: "on one line" },
  { title: "JQL with a NUL", spec: jql("project = ABC\u0000"), path: JQL, says: "control character" },
  { title: "blank JQL", spec: jql("   "), path: JQL, says: "is blank" },
  {
    title: "JQL of 10,001 characters",
    spec: jql(`summary ~ "${"x".repeat(9_989)}"`),
    path: JQL,
    says: "at most 10,000",
  },
  {
    title: "a repository by http",
    spec: to({ repository: "http://example.com/repo.git" }),
    path: REPO,
    says: "Use https://",
  },
  {
    title: "a repository by the git protocol",
    spec: to({ repository: "git://example.com/repo.git" }),
    path: REPO,
    says: "https",
  },
  { title: "a repository as a file URL", spec: to({ repository: "file:///etc/passwd" }), path: REPO, says: "https" },
  { title: "a repository by ftp", spec: to({ repository: "ftp://example.com/repo" }), path: REPO, says: "https" },
  { title: "a repository as a local path", spec: to({ repository: "/srv/git/repo.git" }), path: REPO, says: "https" },
  { title: "a repository as a relative path", spec: to({ repository: "../repo.git" }), path: REPO, says: '".."' },
  {
    title: "a repository by a remote helper",
    spec: to({ repository: "ext::sh -c touch% /tmp/x" }),
    path: REPO,
    says: "space",
  },
  { title: "a repository as a script", spec: to({ repository: "javascript:alert('x')" }), path: REPO, says: "https" },
  { title: "a repository as data", spec: to({ repository: "data:text/html,<script>" }), path: REPO, says: "https" },
  {
    title: "a repository as a git option",
    spec: to({ repository: "--upload-pack=touch /tmp/x" }),
    path: REPO,
    says: "dash",
  },
  {
    title: "a repository whose host is an ssh option",
    spec: to({ repository: "ssh://-oProxyCommand=touch/repo" }),
    path: REPO,
    says: "https or ssh address",
  },
  {
    title: "a repository whose path is an option",
    spec: to({ repository: "git@example.com:-x/repo.git" }),
    path: REPO,
    says: "https or ssh address",
  },
  {
    title: "a repository with a password",
    spec: to({ repository: "https://user:hunter2@example.com/repo.git" }),
    path: REPO,
    says: "secretRef",
  },
  {
    title: "a repository with a token",
    spec: to({ repository: "https://token@example.com/repo.git" }),
    path: REPO,
    says: "secretRef",
  },
  {
    title: "a repository with an ssh password",
    spec: to({ repository: "ssh://git:pw@example.com/r.git" }),
    path: REPO,
    says: "secretRef",
  },
  {
    title: "a repository with a password in the short form",
    spec: to({ repository: "git:hunter2@example.com:team/r.git" }),
    path: REPO,
    says: "secretRef",
  },
  {
    title: "a repository with a query",
    spec: to({ repository: "https://example.com/r.git?token=x" }),
    path: REPO,
    says: "query",
  },
  {
    title: "a repository with ..",
    spec: to({ repository: "https://example.com/a/../r.git" }),
    path: REPO,
    says: '".."',
  },
  {
    title: "a repository with .. encoded",
    spec: to({ repository: "https://example.com/a/%2e%2E/r.git" }),
    path: REPO,
    says: "encoded",
  },
  {
    title: "a repository with a line break",
    spec: to({ repository: "https://example.com/r.git\n--x" }),
    path: REPO,
    says: "line break",
  },
  {
    title: "a repository that names a server only",
    spec: to({ repository: "https://example.com" }),
    path: REPO,
    says: "repository",
  },
  { title: "a branch with spaces", spec: to({ branch: "main; rm -rf /" }), path: BRANCH, says: 'such as "main"' },
  { title: "a branch with two dots", spec: to({ branch: "a..b" }), path: BRANCH, says: "dots" },
  { title: "a branch as an option", spec: to({ branch: "--force" }), path: BRANCH, says: "dash" },
  { title: "a branch that ends in .lock", spec: to({ branch: "a.lock/b" }), path: BRANCH, says: "dots" },
  { title: "a branch with a reflog mark", spec: to({ branch: "main@{1}" }), path: BRANCH, says: "characters" },
  { title: "a branch as a full ref", spec: to({ branch: "refs/heads/main" }), path: BRANCH, says: "short name" },
  { title: "HEAD as a branch", spec: to({ branch: "HEAD" }), path: BRANCH, says: "short name" },
  { title: "an empty branch", spec: to({ branch: "" }), path: BRANCH, says: "is empty" },
  { title: "a branch as a number", spec: to({ branch: 1.1 }), path: BRANCH, says: "Put it in quotes" },
  { title: "a path with ..", spec: to({ path: "../../etc" }), path: PATH, says: '".."' },
  { title: "a path with .. in the middle", spec: to({ path: "/docs/../../etc" }), path: PATH, says: '".."' },
  { title: "a path with .. encoded", spec: to({ path: "docs/%2e%2e/etc" }), path: PATH, says: "encoded" },
  { title: "a path with an encoded slash", spec: to({ path: "docs%2fetc" }), path: PATH, says: "encoded" },
  { title: "a path with a NUL", spec: to({ path: "/docs\u0000/x" }), path: PATH, says: "control character" },
  { title: "a path with backslashes", spec: to({ path: "..\\etc" }), path: PATH, says: "every system" },
  { title: "a path into .git", spec: to({ path: "docs/.GIT/hooks" }), path: PATH, says: "Git keeps to itself" },
  { title: "a path with a double slash", spec: to({ path: "docs//jira" }), path: PATH, says: "two slashes" },
  { title: "a path as an option", spec: to({ path: "-docs" }), path: PATH, says: "dash" },
  {
    title: "an unknown format",
    spec: to({ format: "yml" }),
    path: "spec.destination.format",
    says: 'Did you mean "yaml"',
  },
  { title: "prune as text", spec: to({ prune: "yes" }), path: "spec.destination.prune", says: "true or false" },
  {
    title: "a source without its Secret",
    spec: spec({ source: { url: "https://jira.example.com" } }),
    path: "spec.source.secretRef",
    says: "missing",
  },
  {
    title: "a source with a password",
    spec: spec({ source: { url: "https://me:hunter2@jira.example.com", secretRef: { name: "jira" } } }),
    path: "spec.source.url",
    says: "secretRef",
  },
  {
    title: "a source that is no web address",
    spec: spec({ source: { url: "jira.example.com", secretRef: { name: "jira" } } }),
    path: "spec.source.url",
    says: "https://example.atlassian.net",
  },
  {
    title: "a Secret's name in capitals",
    spec: to({ secretRef: { name: "Git" } }),
    path: "spec.destination.secretRef.name",
    says: "Kubernetes name",
  },
  {
    title: "an unknown list of an issue",
    spec: spec({ include: ["comment"] }),
    path: "spec.include[0]",
    says: 'Did you mean "comments"',
  },
  {
    title: "a list of an issue twice",
    spec: spec({ include: ["comments", "comments"] }),
    path: "spec.include[1]",
    says: "twice",
  },
  { title: "words for a schedule", spec: at("every six hours"), path: "spec.schedule", says: '"0 */6 * * *"' },
  { title: "a schedule of six fields", spec: at("0 0 */6 * * *"), path: "spec.schedule", says: "five fields" },
  { title: "a schedule past the hour", spec: at("60 * * * *"), path: "spec.schedule", says: '"0 */6 * * *"' },
  { title: "a schedule on day zero", spec: at("0 0 0 * *"), path: "spec.schedule", says: '"0 */6 * * *"' },
  { title: "a schedule with a step of zero", spec: at("*/0 * * * *"), path: "spec.schedule", says: '"0 */6 * * *"' },
  {
    title: "a schedule with a command behind it",
    spec: at("0 0 * * *; rm -rf /"),
    path: "spec.schedule",
    says: '"0 */6 * * *"',
  },
  { title: "a schedule at every start", spec: at("@reboot"), path: "spec.schedule", says: "@daily" },
  {
    title: "a schedule with its own time zone",
    spec: at("CRON_TZ=UTC 0 0 * * *"),
    path: "spec.schedule",
    says: "spec.timeZone",
  },
  {
    title: "a schedule whose range falls",
    spec: at("0 22-5 * * *"),
    path: "spec.schedule",
    says: "smaller value first",
    isBeyondSchema: true,
  },
  {
    title: "a schedule whose range of days falls",
    spec: at("0 0 * * FRI-MON"),
    path: "spec.schedule",
    says: "smaller",
    isBeyondSchema: true,
  },
  {
    title: "a time zone that is none",
    spec: at("@daily", "Berlin time"),
    path: "spec.timeZone",
    says: '"Europe/Berlin"',
  },
  { title: "a time zone as an offset", spec: at("@daily", "+02:00"), path: "spec.timeZone", says: '"Europe/Berlin"' },
  {
    title: "a time zone that no one knows",
    spec: at("@daily", "Europe/Atlantis"),
    path: "spec.timeZone",
    says: "Europe/Berlin",
    isBeyondSchema: true,
  },
  { title: "a time limit below a minute", spec: spec({ timeout: 59 }), path: "spec.timeout", says: "from 60 to 7200" },
  {
    title: "a time limit past two hours",
    spec: spec({ timeout: 7201 }),
    path: "spec.timeout",
    says: "from 60 to 7200",
  },
  { title: "a time limit with decimals", spec: spec({ timeout: 90.5 }), path: "spec.timeout", says: "whole number" },
  {
    title: "a time limit as text",
    spec: spec({ timeout: "1800" }),
    path: "spec.timeout",
    says: "must be a number, but it is text",
  },
  { title: "an empty time limit", spec: spec({ timeout: null }), path: "spec.timeout", says: "is empty" },
  {
    title: "too many retries",
    spec: spec({ retryPolicy: { maxRetries: 11 } }),
    path: "spec.retryPolicy.maxRetries",
    says: "from 0 to 10",
  },
  {
    title: "a multiplier below one",
    spec: spec({ retryPolicy: { backoffMultiplier: 0.5 } }),
    path: "spec.retryPolicy.backoffMultiplier",
    says: "from 1 to 10",
  },
  {
    title: "no delay",
    spec: spec({ retryPolicy: { initialDelay: 0 } }),
    path: "spec.retryPolicy.initialDelay",
    says: "from 1 to 3600",
  },
  {
    title: "a negative number of failed issues",
    spec: spec({ failurePolicy: { maxFailedIssues: -1 } }),
    path: "spec.failurePolicy.maxFailedIssues",
    says: "from 0",
  },
  {
    title: "an unknown priority",
    spec: spec({ priority: "critical" }),
    path: "spec.priority",
    says: "low, normal, high, urgent",
  },
  { title: "an unknown executor", spec: spec({ executor: "job" }), path: "spec.executor", says: 'Did you mean "Job"' },
  {
    title: "a label key with spaces",
    spec: spec({ labels: { "my team": "a" } }),
    path: 'spec.labels["my team"]',
    says: "is not a label key",
  },
  {
    title: "a label key with a path",
    spec: spec({ labels: { "../../etc": "a" } }),
    path: 'spec.labels["../../etc"]',
    says: "is not a label key",
  },
  {
    title: "a label value with a command",
    spec: spec({ labels: { team: "$(rm -rf /)" } }),
    path: "spec.labels.team",
    says: "is not a label value",
  },
  {
    title: "a field that is mistyped",
    spec: spec({ shedule: "@daily" }),
    path: "spec.shedule",
    says: 'Did you mean "schedule"',
  },
  {
    title: "a field that no one knows",
    spec: spec({ webhook: "x" }),
    path: "spec.webhook",
    says: "Known here: syncType",
  },
  {
    title: "a field in the wrong case",
    spec: to({ Branch: "main" }),
    path: "spec.destination.Branch",
    says: 'Did you mean "branch"',
  },
];

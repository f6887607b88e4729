import { describe, expect, it } from "vitest";
import { jirasync } from "./command.ts";

const JIRA = { JIRA_BASE_URL: "http://127.0.0.1:9", JIRA_PAT: "token-of-nobody" };

/** Wrong command lines, and the sentence that has to tell what is right. */
const WRONG: readonly (readonly [line: string, message: RegExp])[] = [
  ["", /Usage: jirasync COMMAND/],
  ["synk", /no command "synk"\. Did you mean "sync"\?/],
  ["frobnicate", /no command "frobnicate"\. Run "jirasync --help"/],
  ["help snyc", /no command "snyc"/],
  ["sync --projet DEMO", /unknown option --projet; did you mean --project\?/],
  ["sync --xyzzyxyzzy", /unknown option --xyzzyxyzzy\n/],
  ["sync -x", /unknown option -x/],
  ["sync --project", /--project needs a value: KEY/],
  ["sync --output", /--output needs a value: text or json/],
  ["sync --jql -x", /--jql needs a value: QUERY \(one that starts with a dash as --jql=VALUE\)/],
  ["sync --project=", /--project has an empty value; give KEY/],
  ["sync --issues A-1,,B-2", /--issues has an empty value; give KEYS/],
  ["sync --dry-run=yes", /--dry-run takes no value/],
  ["sync --output xml", /--output "xml" is not one of text, json/],
  ["sync --format toml", /--format "toml" is not one of yaml, markdown, json/],
  ["sync --concurrency many", /--concurrency "many" is not a whole number from 1 to 64/],
  ["sync --concurrency 0", /--concurrency "0" is not a whole number from 1 to 64/],
  ["sync --concurrency 65", /from 1 to 64/],
  ["sync --timeout 1e3", /--timeout "1e3" is not a whole number from 60 to 7200/],
  ["sync --max-failed-issues 1.5", /"1\.5" is not a whole number of at least 0/],
  ["sync --project DEMO --project OPS", /--project is given twice/],
  ["sync --project DEMO --prune --no-prune", /--prune is given twice/],
  ["sync DEMO", /unexpected "DEMO"; a target is given with --project/],
  ["sync --repository ./x.git", /the target is missing; give one of --project, --jql, --epic, --issues/],
  ["sync --project DEMO --jql x --repository ./x.git", /--project and --jql exclude each other/],
  ["sync -f sync.yaml --project DEMO", /--project and -f exclude each other; write it into the manifest/],
  ["sync -f sync.yaml --no-prune", /--prune and -f exclude each other/],
  ["sync -f no-such.yaml", /can't read no-such\.yaml: ENOENT/],
  ["sync --project DEMO", /the destination is missing; give --repository/],
  ["sync --project demo --repository ./x.git", /--project: spec\.target\.projectKey: "demo" is not a Jira project key/],
  ["sync --issues A-1,b --repository ./x.git", /--issues: spec\.target\.issueKeys\[1\]/],
  ["sync --project DEMO --repository ftp://host/x.git", /--repository: .*Use https:\/\/, ssh:\/\//],
  ["sync --project DEMO --repository ./x.git --branch a..b", /--branch: /],
  ["sync --project DEMO --repository ./x.git --path ../x", /--path: /],
  ["sync --project DEMO --repository ./x.git --name ../x", /--name: /],
  ["sync --project DEMO --repository ./x.git --author nobody", /"nobody" is not of the form "Name <email>"/],
  ["plan --project DEMO --commit-message x", /unknown option --commit-message/],
  ["validate", /no manifest was named/],
  ["status", /No Kubernetes cluster.*--status-dir/],
  ["wait", /name the syncs to wait for/],
  ["wait demo --timeout 5x", /"5x" is no time/],
  ["apply", /no manifest was named/],
  ["trigger", /name the syncs/],
  ["cancel", /name the syncs/],
  ["status --status-dir no-such-folder", /can't read no-such-folder/],
  ["watch --timeout 0 --status-dir .", /"0" is not a whole number from 1 to 86400/],
];

describe("a wrong command line", () => {
  it.each(WRONG)("jirasync %s", async (line, message) => {
    const ended = await jirasync(
      line.split(" ").filter((word) => word !== ""),
      { env: JIRA },
    );
    expect(ended.stderr).toMatch(message);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
  });

  const COMPLETE = ["sync", "--project", "DEMO", "--repository", "./x.git"];

  it("says that Jira's address is missing", async () => {
    const { code, stderr } = await jirasync(COMPLETE, { env: { JIRA_PAT: "token", JIRA_BASE_URL: "" } });
    expect(stderr).toContain("Jira's address is missing; set JIRA_BASE_URL or --jira-url");
    expect(code).toBe(2);
  });

  it("says that Jira's token is missing", async () => {
    const { code, stderr } = await jirasync(COMPLETE, { env: { JIRA_BASE_URL: "https://jira.invalid" } });
    expect(stderr).toContain("Jira's token is missing; set JIRA_PAT");
    expect(code).toBe(2);
  });

  it("names the variable whose file can't be read", async () => {
    const { code, stderr } = await jirasync(COMPLETE, { env: { ...JIRA, JIRASYNC_GIT_IDENTITY_FILE: "/no/such/key" } });
    expect(stderr).toContain("the file of JIRASYNC_GIT_IDENTITY_FILE can't be read");
    expect(code).toBe(2);
  });

  it("does not repeat the value of an option that it does not know", async () => {
    const { stderr } = await jirasync(["sync", "--jira-tokn=hush-hush"]);
    expect(stderr).toContain("unknown option --jira-tokn; did you mean --jira-token?");
    expect(stderr).not.toContain("hush-hush");
  });
});

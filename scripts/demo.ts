// The main job from end to end, offline: a simulated Jira over HTTP, the built command, a bare repository in demo/.
// Three runs: everything, nothing new, and then changes with a deletion and a move. Exits with 1 when one is not as told.
import { execFile, spawn } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { startJira } from "../test/jira/index.ts";

const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, "demo");
const repository = resolve(folder, "issues.git");
const run = promisify(execFile);

async function git(...args: string[]): Promise<string> {
  const { stdout } = await run("git", ["--no-pager", "-C", repository, ...args]);
  return stdout.trimEnd();
}

/** Runs the command as a user would, its progress on this terminal; gives the commit at the head of main afterwards. */
async function jirasync(title: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  console.log(`\n\u25b8 ${title}\n$ jirasync ${args.map((arg) => (arg.includes(" ") ? `'${arg}'` : arg)).join(" ")}`);
  const child = spawn(process.execPath, [resolve(root, "dist/cli.js"), ...args], {
    cwd: folder,
    env,
    stdio: "inherit",
  });
  const code = await new Promise<number | null>((done) => child.on("exit", done));
  if (code !== 0) throw new Error(`jirasync ended with exit code ${code}`);
  return git("rev-parse", "main");
}

function expect(claim: string, holds: boolean): void {
  if (!holds) throw new Error(`the demo expected that ${claim}`);
}

async function main(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await run("git", ["init", "--quiet", "--bare", "--initial-branch=main", repository]);
  await using jira = await startJira({
    projects: [
      { key: "DEMO", issues: 300 },
      { key: "OPS", issues: 40 },
    ],
  });
  const env = { ...process.env, JIRA_BASE_URL: jira.url, JIRA_EMAIL: jira.email, JIRA_PAT: jira.token };
  const target = ["--jql", "project in (DEMO, OPS)", "--prune", "--name", "demo", "--repository", "issues.git"];

  const first = await jirasync("First run: everything", ["sync", ...target], env);
  console.log(`\n$ git log -1 --shortstat main\n${(await git("log", "-1", "--shortstat", "main")).slice(0, 1200)}`);
  const files = (await git("ls-tree", "-r", "--name-only", "main")).split("\n");
  console.log(`\n$ git ls-tree -r --name-only main   # ${files.length} paths\n${sample(files).join("\n")}`);
  const document = await git("show", "main:projects/DEMO/issues/DEMO-7.yaml");
  console.log(
    `\n$ git show main:projects/DEMO/issues/DEMO-7.yaml | head -24\n${document.split("\n").slice(0, 24).join("\n")}`,
  );
  expect("each of the 340 issues has its file", files.filter((name) => name.includes("/issues/")).length === 340);

  const second = await jirasync("Second run: nothing changed, no commit", ["sync", ...target], env);
  expect("a run without changes makes no commit", second === first);

  const keys = jira.keys("DEMO");
  const [edited = "", moved = "", deleted = ""] = [keys[4], keys[10], keys[20]];
  jira.update(edited, { summary: "Edited between two runs" });
  jira.delete(deleted);
  const movedTo = jira.move(moved, "OPS");
  console.log(`\n\u25b8 In Jira: ${edited} is edited, ${deleted} deleted, ${moved} moved and now ${movedTo}`);
  await jirasync("Before the third run: what would it do?", ["plan", ...target, "--incremental"], env);
  const third = await jirasync("Third run: only what changed", ["sync", ...target, "--incremental"], env);
  const everyChange = (await git("diff-tree", "-r", "--no-renames", "--name-status", "main~1", "main")).split("\n");
  const changes = everyChange.filter((line) => line.includes("/issues/"));
  console.log(`\n$ git show --name-status main   # issues only\n${changes.join("\n")}`);
  expect("changes make a commit", third !== second);
  for (const line of [`M\tprojects/DEMO/issues/${edited}.yaml`, `D\tprojects/DEMO/issues/${deleted}.yaml`]) {
    expect(`the commit holds "${line}"`, changes.includes(line));
  }
  expect("the moved issue leaves its old path", changes.includes(`D\tprojects/DEMO/issues/${moved}.yaml`));
  expect("the moved issue comes to its new path", changes.includes(`A\tprojects/OPS/issues/${movedTo}.yaml`));
  console.log("\nThe demo ended as it should. The repository stays for a look: git -C demo/issues.git log");
}

/** Some paths of each kind, enough to see the layout. */
function sample(files: readonly string[]): readonly string[] {
  const kinds = [/\.jirasync\//, /DEMO\/issues\//, /DEMO\/relationships\//, /OPS\/issues\//];
  return kinds.flatMap((kind) => files.filter((name) => kind.test(name)).slice(0, 3));
}

await main();

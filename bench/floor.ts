// The floor that a sync is measured against, and nothing else: the same pages downloaded with the same number of requests
// at once, parsed, written by one `git fast-import` as they are, and pushed. Usage: node bench/floor.ts REPOSITORY
// (Jira by JIRA_BASE_URL, JIRA_EMAIL, JIRA_PAT).
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Agent, request } from "undici";
import * as z from "zod";

const CONCURRENCY = 16;
const [repository = ""] = process.argv.slice(2);
const { JIRA_BASE_URL: url = "", JIRA_EMAIL: email = "", JIRA_PAT: token = "" } = process.env;
const headers = {
  authorization: `Basic ${Buffer.from(`${email}:${token}`).toString("base64")}`,
  "content-type": "application/json",
};
const dispatcher = new Agent({ connections: CONCURRENCY });

async function post(path: string, body: unknown): Promise<unknown> {
  const answer = await request(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body), dispatcher });
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`);
  return JSON.parse(await answer.body.text());
}

const Page = z.object({ issues: z.array(z.object({ id: z.string() })), nextPageToken: z.string().optional() });
const Issues = z.object({ issues: z.array(z.looseObject({ key: z.string() })) });

async function listIds(): Promise<string[]> {
  const ids: string[] = [];
  let nextPageToken: string | undefined;
  do {
    const page = Page.parse(
      await post("/rest/api/3/search/jql", { jql: "project = DEMO", fields: ["key"], maxResults: 5000, nextPageToken }),
    );
    ids.push(...page.issues.map(({ id }) => id));
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined);
  return ids;
}

const folder = await mkdtemp(join(tmpdir(), "jirasync-floor-"));
// The same settings of glibc's malloc that a sync gives to git: they halve fast-import's time.
const env = { ...process.env, MALLOC_MMAP_THRESHOLD_: "4194304", MALLOC_TRIM_THRESHOLD_: "67108864" };
const git = (args: string[]) => spawn("git", ["-C", folder, ...args], { env, stdio: ["pipe", "ignore", "inherit"] });
const ended = async (child: ReturnType<typeof git>) => {
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`git ended with ${code}`);
};
await ended(git(["init", "--quiet", "--bare"]));

const fastImport = git([
  "-c",
  "pack.compression=1",
  "-c",
  "core.compression=1",
  "fast-import",
  "--quiet",
  "--done",
  "--depth=0",
]);
const done = ended(fastImport);
const files: string[] = [];
const ids = await listIds();
let next = 0;
let drained: Promise<unknown> | undefined; // one for all workers
async function worker(): Promise<void> {
  while (next < ids.length) {
    const batch = ids.slice(next, next + 100);
    next += 100;
    const { issues } = Issues.parse(
      await post("/rest/api/3/issue/bulkfetch", { issueIdsOrKeys: batch, fields: ["*all"] }),
    );
    const chunks: string[] = [];
    for (const issue of issues) {
      const text = JSON.stringify(issue);
      files.push(issue.key);
      chunks.push(`blob\nmark :${files.length}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
    }
    if (!fastImport.stdin.write(chunks.join(""))) drained ??= once(fastImport.stdin, "drain");
    await drained;
    drained = undefined;
  }
}
await Promise.all(Array.from({ length: CONCURRENCY }, worker));
fastImport.stdin.write("commit refs/heads/main\ncommitter floor <floor@example.com> 0 +0000\ndata 5\nfloor\n");
for (const [index, key] of files.entries())
  fastImport.stdin.write(`M 100644 :${index + 1} projects/DEMO/issues/${key}.json\n`);
fastImport.stdin.end("done\n");
await done;
await ended(git(["-c", "pack.window=0", "-c", "pack.compression=1", "push", "--quiet", repository, "main"]));
await rm(folder, { recursive: true });
await dispatcher.close();
console.log(JSON.stringify({ issues: files.length }));

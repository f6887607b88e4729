// Keeps the direction of imports between the folders of src/ (docs/architecture.md): a folder imports only those it is
// allowed to, and only what their index.ts lists. Prints every import that breaks a rule and exits with 1.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  failure: [],
  resource: ["failure"],
  status: ["resource", "failure"],
  jira: ["failure"],
  document: ["failure"],
  process: [],
  git: ["process", "failure"],
  sync: ["resource", "status", "jira", "document", "git", "failure"],
  cluster: ["resource", "status", "failure"],
  metrics: ["status", "failure"],
  run: ["metrics", "sync", "cluster", "git", "jira", "resource", "status", "failure"],
  console: ["status", "failure"],
  operator: ["run", "metrics", "console", "sync", "cluster", "process", "resource", "status", "failure"],
  server: ["metrics", "cluster", "status", "failure"],
  github: ["git", "failure"],
  action: ["run", "github", "console", "sync", "cluster", "resource", "status", "failure"],
  cli: ["*"],
};

const SOURCE = resolve(import.meta.dirname, "../src");
const IMPORT = /(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+\.ts)"/g;

function brokenRules(file: string): string[] {
  const [folder = ""] = relative(SOURCE, file).split("/");
  const allowed = ALLOWED[folder];
  if (allowed === undefined)
    return [`src/${folder} is not in the table of ${relative(process.cwd(), import.meta.filename)}`];
  const broken: string[] = [];
  for (const [, specifier = ""] of readFileSync(file, "utf8").matchAll(IMPORT)) {
    const target = relative(SOURCE, resolve(dirname(file), specifier));
    const [targetFolder = ""] = target.split("/");
    if (targetFolder === folder) continue;
    if (!allowed.includes("*") && !allowed.includes(targetFolder)) broken.push(`may not import src/${target}`);
    else if (target !== `${targetFolder}/index.ts`)
      broken.push(`must import src/${targetFolder}/index.ts, not src/${target}`);
  }
  return broken.map((rule) => `src/${relative(SOURCE, file)} ${rule}`);
}

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const broken = files.flatMap((name) => brokenRules(join(SOURCE, name)));
for (const rule of broken) console.error(rule);
console.log(`import direction: ${files.length} files, ${broken.length} broken rules`);
process.exitCode = broken.length === 0 ? 0 : 1;

import { execFile, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a foreign commit does to a path: its text (or bytes), a symlink's target, or null to delete it. */
export type ForeignFile = string | Uint8Array | { readonly link: string } | null;

export interface RemoteCommit {
  readonly oid: string;
  readonly parents: readonly string[];
  /** `Name <email> seconds +0000` */
  readonly author: string;
  readonly committer: string;
  readonly message: string;
}

/** A bare repository on disk that plays the destination: what it holds can be asked, and others can commit to it. */
export interface BareRemote extends AsyncDisposable {
  readonly path: string;
  /** The head of `main` after the first commit, null when it was made empty. */
  readonly initialHead: string | null;
  /** A branch's commit, null when there is no such branch. */
  head(branch?: string): Promise<string | null>;
  /** Path → text of every file and symlink, in git's order. */
  files(branch?: string): Promise<Map<string, string>>;
  /** Path → `mode oid`. */
  entries(branch?: string): Promise<Map<string, string>>;
  /** Newest first. */
  log(branch?: string): Promise<RemoteCommit[]>;
  /** Commits as somebody else and returns the new head. */
  commit(
    files: Readonly<Record<string, ForeignFile>>,
    options?: { branch?: string; message?: string },
  ): Promise<string>;
  /** Installs an executable server-side hook, e.g. `pre-receive`. */
  hook(name: string, script: string): Promise<void>;
  /** Runs git in the repository and returns its trimmed stdout. */
  git(...args: string[]): Promise<string>;
}

export interface BareRemoteOptions {
  readonly objectFormat?: "sha1" | "sha256";
  /** The first commit's files; null makes an empty repository. */
  readonly files?: Readonly<Record<string, ForeignFile>> | null;
  readonly bare?: boolean;
}

/** git without the machine's configuration, as "someone else". */
export const foreignEnvironment = {
  PATH: process.env["PATH"] ?? "",
  LC_ALL: "C.UTF-8",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "Someone Else",
  GIT_AUTHOR_EMAIL: "else@example.com",
  GIT_COMMITTER_NAME: "Someone Else",
  GIT_COMMITTER_EMAIL: "else@example.com",
} as const;

export async function createBareRemote(options: BareRemoteOptions = {}): Promise<BareRemote> {
  const { objectFormat = "sha1", files = { "README.md": "# Mirror\n" }, bare = true } = options;
  const root = await mkdtemp(join(tmpdir(), "jirasync-remote-"));
  const path = join(root, "remote.git");
  await mkdir(path);
  const initial = [
    "init",
    "--quiet",
    ...(bare ? ["--bare"] : []),
    "--initial-branch=main",
    `--object-format=${objectFormat}`,
  ];
  await run("git", [...initial, path], { env: foreignEnvironment });
  const remote = remoteAt(root, path);
  return { ...remote, initialHead: files === null ? null : await remote.commit(files) };
}

function remoteAt(root: string, path: string): Omit<BareRemote, "initialHead"> {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run("git", ["-C", path, ...args], { env: foreignEnvironment, maxBuffer: 2 ** 28 });
    return stdout.trimEnd();
  };
  const head = async (branch = "main"): Promise<string | null> =>
    (await git("for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`)) || null;
  const entries = (branch = "main"): Promise<Map<string, string>> => listEntries(git, branch);
  return {
    path,
    head,
    git,
    entries,
    files: async (branch) => contents(path, await entries(branch)),
    log: (branch = "main") => readLog(git, branch),
    commit: async (files, { branch = "main", message = "A change by someone else" } = {}) => {
      await fastImport(path, foreignCommit(branch, message, await head(branch), files));
      return git("rev-parse", `refs/heads/${branch}`);
    },
    hook: async (name, script) => {
      const file = join(await git("rev-parse", "--path-format=absolute", "--git-path", "hooks"), name);
      await mkdir(join(file, ".."), { recursive: true });
      await writeFile(file, `#!/bin/sh\n${script}\n`);
      await chmod(file, 0o755);
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

type Git = (...args: string[]) => Promise<string>;

async function listEntries(git: Git, branch: string): Promise<Map<string, string>> {
  const records = (await git("ls-tree", "-r", "-z", "--full-tree", `refs/heads/${branch}`)).split("\0");
  return new Map(
    records
      .filter((record) => record !== "")
      .map((record) => {
        const tab = record.indexOf("\t");
        const [mode, , oid] = record.slice(0, tab).split(" ");
        return [record.slice(tab + 1), `${mode} ${oid}`];
      }),
  );
}

async function contents(path: string, entries: Map<string, string>): Promise<Map<string, string>> {
  const ids = [...entries.values()].map((entry) => entry.split(" ")[1]);
  const output = await piped(path, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
  const texts = new Map<string, string>();
  let offset = 0;
  for (const name of entries.keys()) {
    const lineEnd = output.indexOf(0x0a, offset);
    const size = Number(output.toString("latin1", offset, lineEnd).split(" ")[2]);
    texts.set(name, output.toString("utf8", lineEnd + 1, lineEnd + 1 + size));
    offset = lineEnd + 1 + size + 1;
  }
  return texts;
}

async function readLog(git: Git, branch: string): Promise<RemoteCommit[]> {
  const format = "--format=%H%x1f%P%x1f%an <%ae> %ad%x1f%cn <%ce> %cd%x1f%B%x1e";
  const records = (await git("log", format, "--date=raw", `refs/heads/${branch}`)).split("\x1e");
  return records
    .map((record) => record.trimStart().split("\x1f"))
    .filter((fields) => fields.length === 5)
    .map(([oid = "", parents = "", author = "", committer = "", message = ""]) => ({
      oid,
      parents: parents.split(" ").filter((parent) => parent !== ""),
      author,
      committer,
      message: message.trimEnd(),
    }));
}

function foreignCommit(
  branch: string,
  message: string,
  head: string | null,
  files: Readonly<Record<string, ForeignFile>>,
): Buffer {
  const parts: Uint8Array[] = [];
  const add = (text: string | Uint8Array): number => parts.push(Buffer.from(text));
  const addData = (data: string | Uint8Array): void => {
    add(`data ${Buffer.byteLength(data)}\n`);
    add(data);
    add("\n");
  };
  add(`commit refs/heads/${branch}\ncommitter Someone Else <else@example.com> 1700000000 +0000\n`);
  addData(message);
  if (head !== null) add(`from ${head}\n`);
  for (const [path, file] of Object.entries(files)) {
    const quoted = `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
    const isLink = file !== null && typeof file === "object" && "link" in file;
    if (file === null) add(`D ${quoted}\n`);
    else {
      add(`M ${isLink ? "120000" : "100644"} inline ${quoted}\n`);
      addData(isLink ? file.link : file);
    }
  }
  return Buffer.concat(parts);
}

const fastImport = (path: string, stream: Buffer): Promise<Buffer> => piped(path, ["fast-import", "--quiet"], stream);

function piped(path: string, args: readonly string[], input: string | Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["-C", path, ...args], { env: foreignEnvironment, stdio: ["pipe", "pipe", "pipe"] });
    const output: Buffer[] = [];
    let errors = "";
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(Buffer.concat(output));
      else reject(new Error(`git ${args[0]} failed: ${errors}`));
    });
    child.stdin.end(input);
  });
}

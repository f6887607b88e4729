import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type BareRemote, foreignEnvironment } from "../git/bare-remote.ts";
import type { Answer } from "./route.ts";

const run = promisify(execFile);

/** GitHub's Git data API over a real bare repository. */
export interface GitData {
  ref(branch: string): Promise<Answer>;
  createRef(ref: string, sha: string): Promise<Answer>;
  moveRef(branch: string, sha: string, isForced: boolean): Promise<Answer>;
  removeRef(branch: string): Promise<Answer>;
  createCommit(commit: NewCommit): Promise<Answer>;
}

export interface NewCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
  /** GitHub signs none that names its author. */
  readonly namesAuthor: boolean;
  /** GitHub signs what a bot commits, and not what a person does. */
  readonly isBot: boolean;
}

const failed = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: "https://docs.github.com/rest/git" },
});

export function gitData(remote: BareRemote): GitData {
  const exists = (oid: string, type: string) =>
    remote.git("cat-file", "-t", oid).then(
      (found) => found === type,
      () => false,
    );
  const refAnswer = (status: number, branch: string, sha: string): Answer => ({
    status,
    body: {
      ref: `refs/heads/${branch}`,
      node_id: "MDM6UmVm",
      url: `https://api.github.com/repos/acme/mirror/git/refs/heads/${branch}`,
      object: { type: "commit", sha, url: `https://api.github.com/repos/acme/mirror/git/commits/${sha}` },
    },
  });
  return {
    async ref(branch) {
      const head = await remote.head(branch);
      return head === null ? failed(404, "Not Found") : refAnswer(200, branch, head);
    },
    async createRef(ref, sha) {
      const branch = ref.replace("refs/heads/", "");
      if ((await remote.head(branch)) !== null) return failed(422, "Reference already exists");
      if (!(await exists(sha, "commit"))) return failed(422, "Object does not exist");
      await remote.git("update-ref", ref, sha, "");
      return refAnswer(201, branch, sha);
    },
    async moveRef(branch, sha, isForced) {
      const head = await remote.head(branch);
      if (head === null) return failed(422, "Reference does not exist");
      if (!(await exists(sha, "commit"))) return failed(422, "Object does not exist");
      const isForward = await remote.git("merge-base", "--is-ancestor", head, sha).then(
        () => true,
        () => false,
      );
      if (!isForward && !isForced) return failed(422, "Update is not a fast forward");
      await remote.git("update-ref", `refs/heads/${branch}`, sha, head);
      return refAnswer(200, branch, sha);
    },
    async removeRef(branch) {
      if ((await remote.head(branch)) === null) return failed(422, "Reference does not exist");
      await remote.git("update-ref", "-d", `refs/heads/${branch}`);
      return { status: 204, body: null };
    },
    async createCommit({ message, tree, parents, namesAuthor, isBot }) {
      if ((await remote.git("for-each-ref", "refs/heads")) === "") return failed(409, "Git Repository is empty.");
      if (!(await exists(tree, "tree"))) return failed(422, "Tree SHA does not exist");
      const sha = await commitTree(remote, message, tree, parents);
      const isSigned = isBot && !namesAuthor;
      return { status: 201, body: commitBody(sha, message, tree, parents, isSigned) };
    },
  };
}

async function commitTree(
  remote: BareRemote,
  message: string,
  tree: string,
  parents: readonly string[],
): Promise<string> {
  const args = ["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent]), "-m", message];
  const env = {
    ...foreignEnvironment,
    GIT_AUTHOR_NAME: "github-actions[bot]",
    GIT_AUTHOR_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com",
    GIT_COMMITTER_NAME: "GitHub",
    GIT_COMMITTER_EMAIL: "noreply@github.com",
  };
  const { stdout } = await run("git", ["-C", remote.path, ...args], { env });
  return stdout.trim();
}

function commitBody(sha: string, message: string, tree: string, parents: readonly string[], isSigned: boolean) {
  const api = "https://api.github.com/repos/acme/mirror/git";
  const who = { name: "github-actions[bot]", email: "bot@example.com", date: "2026-01-02T03:04:05Z" };
  return {
    sha,
    node_id: "MDY6Q29tbWl0",
    url: `${api}/commits/${sha}`,
    html_url: `https://github.com/acme/mirror/commit/${sha}`,
    author: who,
    committer: { ...who, name: "GitHub" },
    message,
    tree: { sha: tree, url: `${api}/trees/${tree}` },
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${api}/commits/${parent}`,
      html_url: `https://github.com/acme/mirror/commit/${parent}`,
    })),
    verification: {
      verified: isSigned,
      reason: isSigned ? "valid" : "unsigned",
      signature: isSigned ? "-----BEGIN PGP SIGNATURE-----" : null,
      payload: isSigned ? `tree ${tree}` : null,
      verified_at: isSigned ? "2026-01-02T03:04:05Z" : null,
    },
  };
}

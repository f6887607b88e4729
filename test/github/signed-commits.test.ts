import { describe, expect, it } from "vitest";
import { signedCommits, type Unsigned } from "../../src/github/index.ts";
import { type BareRemote, createBareRemote } from "../git/bare-remote.ts";
import { serveOverHttp } from "../git/http-remote.ts";
import { failureOf, filesPlan, open } from "../git/plan.ts";
import { connect, type TestClient } from "./client.ts";
import { type FakeGithub, type GithubOptions, startGithub } from "./server.ts";

interface Scene extends AsyncDisposable {
  readonly remote: BareRemote;
  readonly github: FakeGithub;
  readonly connection: TestClient;
  readonly unsigned: Unsigned[];
  /** Opens the branch by its path, or by `repository`. */
  open(signal: AbortSignal, branch?: string, repository?: string): ReturnType<typeof open>;
}

async function createScene(options: GithubOptions = {}, files?: null): Promise<Scene> {
  const remote = await createBareRemote(files === null ? { files } : {});
  const github = await startGithub({ remote, ...options });
  const connection = connect(github);
  const unsigned: Unsigned[] = [];
  const lander = signedCommits(connection.client, "acme/mirror", (commit) => unsigned.push(commit));
  return {
    remote,
    github,
    connection,
    unsigned,
    open: (signal, branch = "main", repository = remote.path) =>
      open(remote, signal, { branch, repository }, { lander, random: () => 0 }),
    async [Symbol.asyncDispose]() {
      await connection[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
      await remote[Symbol.asyncDispose]();
    },
  };
}

const FILES = { "a.yaml": "key: A-1\n", "links/a": { link: "../a.yaml" } };

describe("a commit through GitHub's API", () => {
  it("holds files and symbolic links, signed by GitHub", async ({ signal }) => {
    await using scene = await createScene();
    await using destination = await scene.open(signal);
    const { commit } = await destination.publish(
      filesPlan(destination, FILES, signal, "Mirror A\n\nTrailer: x"),
      signal,
    );
    expect(await scene.remote.head()).toBe(commit);
    expect(Object.fromEntries(await scene.remote.files())).toEqual({
      "README.md": "# Mirror\n",
      "a.yaml": "key: A-1\n",
      "links/a": "../a.yaml",
    });
    expect((await scene.remote.entries()).get("links/a")).toMatch(/^120000 /);
    const [last] = await scene.remote.log();
    expect(last).toMatchObject({ message: "Mirror A\n\nTrailer: x", parents: [scene.remote.initialHead] });
    expect(last?.committer).toContain("GitHub <noreply@github.com>");
    expect(scene.unsigned).toEqual([]);
  });

  it("takes two requests and leaves no ref behind", async ({ signal }) => {
    await using scene = await createScene();
    await using destination = await scene.open(signal);
    await destination.publish(filesPlan(destination, FILES, signal), signal);
    expect(scene.github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /repos/acme/mirror/git/commits",
      "PATCH /repos/acme/mirror/git/refs/heads/main",
    ]);
    expect(await scene.remote.git("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  });

  it("is what the next one is built on", async ({ signal }) => {
    await using scene = await createScene();
    await using destination = await scene.open(signal);
    const first = await destination.publish(filesPlan(destination, { a: "1" }, signal), signal);
    expect(destination.base.head).toBe(first.commit);
    await destination.publish(filesPlan(destination, { b: "2" }, signal), signal);
    expect([...(await scene.remote.files()).keys()]).toEqual(["README.md", "a", "b"]);
    expect((await scene.remote.log())[0]?.parents).toEqual([first.commit]);
  });

  it("works on a repository that is reached over the network", async ({ signal }) => {
    await using scene = await createScene();
    await scene.remote.git("config", "http.receivepack", "true");
    await using served = await serveOverHttp(scene.remote);
    await using destination = await scene.open(signal, "main", served.url);
    const first = await destination.publish(filesPlan(destination, { a: "1" }, signal), signal);
    await destination.publish(filesPlan(destination, { b: "2" }, signal), signal);
    expect((await scene.remote.log()).map(({ parents }) => parents)).toEqual([
      [first.commit],
      [scene.remote.initialHead],
      [],
    ]);
  });

  it("starts a branch that does not exist from the default branch", async ({ signal }) => {
    await using scene = await createScene();
    await using destination = await scene.open(signal, "jirasync/demo");
    const { commit } = await destination.publish(filesPlan(destination, FILES, signal), signal);
    expect(await scene.remote.head("jirasync/demo")).toBe(commit);
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("is made anew when somebody else moves the branch first, and loses nothing", async ({ signal }) => {
    await using scene = await createScene();
    await using destination = await scene.open(signal);
    const work = () => scene.remote.commit({ "theirs.txt": "theirs" });
    scene.github.fault(/^PATCH .*refs/, { kind: "meanwhile", work });
    const { attempts } = await destination.publish(filesPlan(destination, FILES, signal), signal);
    expect(attempts).toBe(2);
    expect([...(await scene.remote.files()).keys()]).toEqual(["README.md", "a.yaml", "links/a", "theirs.txt"]);
  });

  it("is not made twice when the answer is lost", async ({ signal }) => {
    await using scene = await createScene();
    await using destination = await scene.open(signal);
    scene.github.fault(/^PATCH .*refs/, { kind: "lost" });
    const { commit } = await destination.publish(filesPlan(destination, FILES, signal), signal);
    expect((await scene.remote.log()).map(({ oid }) => oid)).toEqual([commit, scene.remote.initialHead]);
  });

  it("is found on the branch when no answer ever comes", async ({ signal }) => {
    await using scene = await createScene();
    await using destination = await scene.open(signal);
    scene.github.fault(/^PATCH .*refs/, { kind: "lost" }, 5);
    const { commit } = await destination.publish(filesPlan(destination, FILES, signal), signal);
    expect((await scene.remote.log()).map(({ oid }) => oid)).toEqual([commit, scene.remote.initialHead]);
  });

  it("fails as PushRejected when a rule of the branch forbids it", async ({ signal }) => {
    await using scene = await createScene();
    await using destination = await scene.open(signal);
    const body = { message: "Changes must be made through a pull request." };
    scene.github.fault(/^PATCH .*refs/, { kind: "answer", status: 422, body });
    const failure = await failureOf(destination.publish(filesPlan(destination, FILES, signal), signal));
    expect(failure).toMatchObject({ reason: "PushRejected", retryable: false });
    expect(failure.message).toContain("through a pull request");
  });

  it("fails with what the job has to grant", async ({ signal }) => {
    await using scene = await createScene({ permissions: ["contents: read"] });
    await using destination = await scene.open(signal);
    const failure = await failureOf(destination.publish(filesPlan(destination, FILES, signal), signal));
    expect(failure).toMatchObject({ reason: "PermissionDenied", retryable: false });
    expect(failure.message).toContain("contents: write");
  });

  it("says when GitHub has not signed it", async ({ signal }) => {
    await using scene = await createScene({ isPersonal: true });
    await using destination = await scene.open(signal);
    const { commit } = await destination.publish(filesPlan(destination, FILES, signal), signal);
    expect(scene.unsigned).toEqual([{ commit, reason: "unsigned" }]);
  });

  it("is not made where nothing changes", async ({ signal }) => {
    await using scene = await createScene();
    await using destination = await scene.open(signal);
    const { commit } = await destination.publish(filesPlan(destination, { "README.md": "# Mirror\n" }, signal), signal);
    expect(commit).toBeNull();
    expect(scene.github.requests).toEqual([]);
  });

  it("can't be the first one of a repository, and says so", async ({ signal }) => {
    await using scene = await createScene({}, null);
    await using destination = await scene.open(signal);
    const failure = await failureOf(destination.publish(filesPlan(destination, FILES, signal), signal));
    expect(failure).toMatchObject({ reason: "InvalidSpec", retryable: false });
  });
});

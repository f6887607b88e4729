import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createScene, type Scene } from "../cli/scene.ts";
import { createCertificates, serveOverHttp } from "../git/http-remote.ts";
import { type FakeGithub, type GithubOptions, startGithub, TOKEN } from "../github/server.ts";
import { createRunner, type EndedStep, type TestRunner } from "./step.ts";

export const HEAD = "c".repeat(40);

/** A pull request of acme/mirror with manifests in the workspace, a Jira with project DEMO, and a mirror on this GitHub. */
export interface ValidateScene extends Scene {
  readonly github: FakeGithub;
  readonly runner: TestRunner;
  /** The address of the mirror. */
  readonly repository: string;
  /** What tells a step of both. */
  readonly hosts: Readonly<Record<string, string>>;
  write(path: string, text: string): Promise<void>;
  validate(options?: ValidateOptions): Promise<EndedStep>;
}

export interface ValidateOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** `owner/name` of the repository that the pull request comes from; null: it is gone. */
  readonly from?: string | null;
  /** In place of the event of a pull request. */
  readonly event?: unknown;
}

export async function validateScene(options: GithubOptions = {}): Promise<ValidateScene> {
  const scene = await createScene({ projects: [{ key: "DEMO", issues: 4 }] });
  const runner = await createRunner();
  const tls = await createCertificates();
  const github = await startGithub({ remote: scene.remote, ...options });
  const owner = join(dirname(scene.remote.path), "acme");
  await mkdir(owner);
  await symlink(scene.remote.path, join(owner, "mirror"));
  const authorization = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")}`;
  const host = await serveOverHttp(scene.remote, { tls, authorization });
  const { origin } = new URL(host.url);
  const jiraInputs = { "jira-url": scene.jira.url, "jira-email": scene.jira.email, "jira-token": scene.jira.token };
  const hosts = {
    GITHUB_SERVER_URL: origin,
    GITHUB_API_URL: github.apiUrl,
    JIRASYNC_GIT_CA_FILE: tls.caFile,
  };
  const write = async (path: string, text: string) => {
    const file = join(runner.workspace, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  return {
    ...scene,
    github,
    runner,
    repository: `${origin}/acme/mirror`,
    hosts,
    write,
    async validate({ inputs = {}, env = {}, from = "acme/mirror", event } = {}) {
      const head = { sha: HEAD, repo: from === null ? null : { full_name: from } };
      const eventFile = join(runner.temporary, "event.json");
      await writeFile(eventFile, JSON.stringify(event ?? { pull_request: { number: 7, head } }));
      return runner.run({
        action: "validate",
        inputs: { manifest: "jirasyncs/*.yaml", "github-token": TOKEN, ...jiraInputs, ...inputs },
        env: {
          ...hosts,
          GITHUB_EVENT_NAME: "pull_request",
          GITHUB_EVENT_PATH: eventFile,
          GITHUB_SHA: "d".repeat(40),
          GITHUB_WORKFLOW: "Check manifests",
          ...env,
        },
      });
    },
    async [Symbol.asyncDispose]() {
      await host[Symbol.asyncDispose]();
      await tls[Symbol.asyncDispose]();
      await runner[Symbol.asyncDispose]();
      await scene[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

/** A JIRASync of `target` into `repository`, one field a line. */
export function manifest(name: string, target: string, repository: string): string {
  return `apiVersion: sync.jira.io/v1alpha1
kind: JIRASync
metadata:
  name: ${name}
spec:
  syncType: ${target.startsWith("jqlQuery") ? "jql" : "batch"}
  target:
    ${target}
  destination:
    repository: ${repository}
`;
}

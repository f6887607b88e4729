import { setImmediate } from "node:timers/promises";
import { createRedactor } from "../../src/failure/index.ts";
import { GithubClient, type GithubSettings, type GithubWait } from "../../src/github/index.ts";
import type { FakeGithub } from "./server.ts";

export interface TestClient extends AsyncDisposable {
  readonly client: GithubClient;
  /** Every sleep, in milliseconds; none of them takes time. */
  readonly sleeps: readonly number[];
  readonly waits: readonly GithubWait[];
}

export function connect(
  { apiUrl, token }: Pick<FakeGithub, "apiUrl" | "token">,
  settings: Partial<GithubSettings> = {},
  env: Readonly<Record<string, string>> = {},
): TestClient {
  const sleeps: number[] = [];
  const waits: GithubWait[] = [];
  let nowMs = Date.now();
  const redactor = createRedactor();
  redactor.add(token);
  const client = new GithubClient(
    { apiUrl, token, ...settings },
    {
      env,
      now: () => nowMs,
      random: () => 0.5,
      async sleep(ms, signal) {
        signal.throwIfAborted();
        sleeps.push(ms);
        nowMs += ms;
        await setImmediate();
      },
      redactor,
      onWait: (wait) => waits.push(wait),
    },
  );
  return { client, sleeps, waits, [Symbol.asyncDispose]: () => client[Symbol.asyncDispose]() };
}

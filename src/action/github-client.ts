import { apiUrlOf, GithubClient } from "../github/index.ts";
import { wait } from "../run/index.ts";
import type { Runner } from "./runner.ts";

/** The API of the GitHub that runs the workflow; its waits are told in the log. */
export function githubClient(token: string, { env, log, redactor }: Runner): GithubClient {
  return new GithubClient(
    { apiUrl: apiUrlOf(env), token },
    {
      env,
      now: Date.now,
      random: Math.random,
      sleep: wait,
      redactor,
      onWait: ({ seconds, message }) => log.line(`${message} (next try in ${seconds} s)`),
    },
  );
}

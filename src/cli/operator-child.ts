import type { ChildProgram } from "../operator/index.ts";
import { setting } from "../run/index.ts";
import type { Arguments, Io } from "./command.ts";

// No secrets of the operator's own: a JIRASync names the repository that its run logs in to, and whoever may make one
// must not get the password, the key or the SSH agent of another. Its Jira is for all, and goes to its own host alone.
const PROXIES = ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "no_proxy"] as const;
const PASSED = [
  ...PROXIES,
  "PATH",
  "HOME",
  "KUBECONFIG",
  "KUBERNETES_SERVICE_HOST",
  "KUBERNETES_SERVICE_PORT",
  "SSL_CERT_FILE",
  "NODE_EXTRA_CA_CERTS",
  "GIT_EXEC_PATH",
  "JIRA_CA_FILE",
  "JIRASYNC_AUTHOR",
  "JIRASYNC_GIT_CA_FILE",
  "JIRASYNC_GIT_KNOWN_HOSTS_FILE",
] as const;

/** How the operator starts the process of a run: this very program. */
export function childProgram(args: Arguments, { env, redactor }: Io): ChildProgram {
  const jira = (["JIRA_BASE_URL", "JIRA_EMAIL", "JIRA_PAT"] as const).map(
    (name) => [name, setting(env, name)] as const,
  );
  const token = setting(env, "JIRA_PAT");
  if (token !== undefined) redactor.add(token);
  const options = ["kubeconfig", "context", "log-level"].flatMap((name) => {
    const value = args.text(name);
    return value === undefined ? [] : [`--${name}=${value}`];
  });
  const [node, script = ""] = [process.execPath, process.argv[1]];
  return {
    command: [node, script],
    args: [...options, "--log-format=json"],
    env: passed(PASSED, env),
    ownJira: Object.fromEntries(jira.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
  };
}

/** What the pods of Jobs get: files are not theirs to read. */
export function jobEnvironment({ env }: Io): Readonly<Record<string, string>> {
  return passed([...PROXIES, "JIRASYNC_AUTHOR"], env);
}

function passed(names: readonly string[], env: Io["env"]): Readonly<Record<string, string>> {
  const found = names.flatMap((name) => {
    const value = env[name];
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}

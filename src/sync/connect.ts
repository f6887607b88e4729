import type { Destination } from "../git/index.ts";
import type { Jira } from "../jira/index.ts";
import type { SyncDeps } from "./job.ts";

export interface Connection extends AsyncDisposable {
  readonly jira: Jira;
  readonly destination: Destination;
}

/** Opens both ends at once; when one can't be opened, the other is closed again and stopped on its way. */
export async function connect(
  deps: Pick<SyncDeps, "connectJira" | "openDestination">,
  signal: AbortSignal,
): Promise<Connection> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const jira = deps.connectJira(either);
  const destination = deps.openDestination(either);
  try {
    const [openJira, openDestination] = await Promise.all([jira, destination]);
    return {
      jira: openJira,
      destination: openDestination,
      async [Symbol.asyncDispose]() {
        await Promise.allSettled([openJira[Symbol.asyncDispose](), openDestination[Symbol.asyncDispose]()]);
      },
    };
  } catch (error) {
    failed.abort(error);
    for (const end of await Promise.allSettled([jira, destination])) {
      if (end.status === "fulfilled") await end.value[Symbol.asyncDispose]();
    }
    throw error;
  }
}

import { randomUUID } from "node:crypto";
import {
  type ClusterClient,
  type Executor,
  type JiraSyncObject,
  REQUESTED_AT,
  StatusWriter,
} from "../cluster/index.ts";
import type { Failure } from "../failure/index.ts";
import { nextStatus } from "../status/index.ts";

/** A run that can't begin: its resource tells why, as of one that began and failed at once. Gives why it could not. */
export async function refuseRun(
  client: ClusterClient,
  object: JiraSyncObject,
  executor: Executor,
  failure: Failure,
  retryCount?: number,
): Promise<Failure | undefined> {
  const at = new Date(client.deps.now());
  const request = object.metadata.annotations?.[REQUESTED_AT];
  const started = nextStatus(object.status, {
    kind: "started",
    at,
    operationID: randomUUID(),
    generation: object.metadata.generation ?? 1,
    ...(request === undefined ? {} : { request }),
    ...(retryCount === undefined ? {} : { retryCount }),
  });
  const events = { onDeleted: () => {}, onCancelRequested: () => {}, onTrouble: () => {} };
  const writer = new StatusWriter(client, object, executor, events);
  writer.update(nextStatus(started, { kind: "failed", at, failure }));
  return writer.close();
}

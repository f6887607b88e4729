import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import type { ApiAccess } from "./api-request.ts";

/** Where the logs of a container are: of its present life, or the one before. */
export interface LogFiles {
  readonly find: (namespace: string, pod: string, container: string, isPrevious: boolean) => string | undefined;
  readonly isRunning: (namespace: string, pod: string) => boolean;
}

const LOOK_AGAIN_MS = 100;

/** Serves `kubectl logs` to the API server, which shows its certificate, on a port of 127.0.0.1. */
export async function serveLogs(port: number, { ca, user }: ApiAccess, logs: LogFiles): Promise<Server> {
  const tls = { ca, cert: user.certificate, key: user.key, requestCert: true, rejectUnauthorized: true };
  const server = createServer(tls, (request, response) => {
    answer(request, response, logs).catch((error: unknown) => response.destroy(Error(String(error))));
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(port, "127.0.0.1", resolve);
  await promise;
  return server;
}

async function answer(request: IncomingMessage, response: ServerResponse, logs: LogFiles): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "", "https://kubelet");
  const [, verb, namespace = "", pod = "", container = ""] = pathname.split("/");
  const file = logs.find(namespace, pod, container, searchParams.get("previous") === "true");
  if (verb !== "containerLogs" || file === undefined || !existsSync(file)) {
    response.writeHead(404).end("no such log\n");
    return;
  }
  response.writeHead(200, { "content-type": "text/plain" }).flushHeaders();
  const isFollowed = searchParams.get("follow") === "true";
  let sent = 0;
  for (let isFirst = true; !response.destroyed; isFirst = false) {
    const isLast = !isFollowed || !logs.isRunning(namespace, pod);
    const lines = (await readFile(file, "utf8")).split("\n").slice(0, -1); // what follows the last line end is unfinished
    for (const line of isFirst ? wanted(lines, searchParams) : lines.slice(sent))
      response.write(shown(line, searchParams));
    sent = lines.length;
    if (isLast) break;
    await sleep(LOOK_AGAIN_MS);
  }
  response.end();
}

function wanted(lines: readonly string[], options: URLSearchParams): readonly string[] {
  const since = Number(options.get("sinceSeconds") ?? Number.POSITIVE_INFINITY);
  const recent = lines.filter((line) => Date.now() - Date.parse(line.split(" ", 1).join()) <= since * 1000);
  const tail = options.get("tailLines");
  return tail === null ? recent : recent.slice(Math.max(0, recent.length - Number(tail)));
}

function shown(line: string, options: URLSearchParams): string {
  const [, time = "", text = ""] = /^(\S+) std(?:out|err) F (.*)$/.exec(line) ?? [];
  return options.get("timestamps") === "true" ? `${time} ${text}\n` : `${text}\n`;
}

import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Agent, createServer, request } from "node:https";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { pkiFolder } from "./flags.ts";

/** What happens to a request instead of, or besides, being passed on. */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: "drop" } // the connection is reset, the server never sees the request
  | { readonly kind: "swallow" } // the server has done it, the client never learns
  | { readonly kind: "silent" } // the connection stays open, nothing comes
  | { readonly kind: "delay"; readonly ms: number };

/** Which requests a fault meets. */
export type Rule = {
  readonly method?: string;
  readonly path?: RegExp;
  /** How many of them; all without it. */
  readonly times?: number;
  readonly fault: Fault;
};

export type FaultProxy = AsyncDisposable & {
  readonly url: string;
  /** "PATCH /apis/…" of every request that came, in order. */
  readonly requests: readonly string[];
  /** Puts a rule before those that are there; the result takes it away. */
  readonly add: (rule: Rule) => () => void;
  /** Ends every watch that is open, by the protocol or by a reset. */
  readonly endWatches: (how: "properly" | "by reset") => void;
  /** Sends a line into every watch. */
  readonly writeToWatches: (line: string) => void;
  /** Lets nothing of the watches that are open through any more, their connections staying up. */
  readonly freezeWatches: () => void;
  readonly watches: () => number;
};

type Watch = { readonly response: ServerResponse; isFrozen: boolean };

/** A proxy before the API server, with the server's own certificate. It passes tokens on; client certificates end here. */
export async function startFaultProxy(folder: string, server: string): Promise<FaultProxy> {
  const rules: { rule: Rule; left: number }[] = [];
  const requests: string[] = [];
  const watches = new Set<Watch>();
  const sockets = new Set<Duplex>();
  const pem = (file: string): string => readFileSync(join(pkiFolder(folder), file), "utf8");
  const agent = new Agent({ keepAlive: true, ca: pem("ca.crt") });

  const faultOf = ({ method = "", url = "" }: IncomingMessage): Fault | undefined => {
    const found = rules.find(
      ({ rule, left }) => left > 0 && (rule.method ?? method) === method && (rule.path?.test(url) ?? true),
    );
    if (found !== undefined) found.left--;
    return found?.rule.fault;
  };

  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests.push(`${incoming.method} ${incoming.url}`);
    const fault = faultOf(incoming);
    if (fault?.kind === "delay") await sleep(fault.ms);
    if (fault?.kind === "drop") incoming.socket.destroy();
    else if (fault?.kind === "status") refuse(incoming, response, fault);
    else if (fault?.kind !== "silent") pass(incoming, response, fault?.kind === "swallow");
  };

  const pass = (incoming: IncomingMessage, response: ServerResponse, isSwallowed: boolean): void => {
    const { method, headers } = incoming;
    const onward = request(new URL(incoming.url ?? "/", server), { method, headers, agent }, (upstream) => {
      upstream.on("error", () => response.destroy());
      if (isSwallowed) {
        upstream.resume();
        upstream.on("end", () => incoming.socket.destroy());
        return;
      }
      response.writeHead(upstream.statusCode ?? 502, upstream.headers);
      const watch = { response, isFrozen: false };
      if (incoming.url?.includes("watch=true")) {
        watches.add(watch);
        response.flushHeaders();
        response.on("close", () => watches.delete(watch));
      }
      response.on("close", () => onward.destroy());
      upstream.on("data", (chunk: Buffer) => watch.isFrozen || response.write(chunk));
      upstream.on("end", () => watch.isFrozen || response.end());
    });
    onward.on("error", () => incoming.socket.destroy());
    incoming.pipe(onward);
  };

  const proxy = createServer({ cert: pem("apiserver.crt"), key: pem("apiserver.key") }, (incoming, response) => {
    void answer(incoming, response);
  });
  proxy.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
  const address = proxy.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  return {
    url: `https://127.0.0.1:${address.port}`,
    requests,
    add: (rule) => {
      const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY };
      rules.unshift(entry);
      return () => void rules.splice(rules.indexOf(entry), 1);
    },
    endWatches: (how) => {
      for (const { response } of watches) how === "properly" ? response.end() : response.socket?.destroy();
    },
    writeToWatches: (line) => {
      for (const { response } of watches) response.write(`${line}\n`);
    },
    freezeWatches: () => {
      for (const watch of watches) watch.isFrozen = true;
    },
    watches: () => watches.size,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      agent.destroy();
      await new Promise((closed) => proxy.close(closed));
    },
  };
}

function refuse(
  incoming: IncomingMessage,
  response: ServerResponse,
  { status, headers = {} }: Extract<Fault, { kind: "status" }>,
): void {
  incoming.resume();
  const body = { kind: "Status", apiVersion: "v1", status: "Failure", message: "injected by the test", code: status };
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

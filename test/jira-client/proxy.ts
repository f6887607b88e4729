import { createServer, request as forward } from "node:http";
import { connect } from "node:net";
import { portOf } from "./http-server.ts";

export interface Proxy extends AsyncDisposable {
  readonly url: string;
  /** "CONNECT host:port" for tunnels, "GET http://…" for forwarded requests. */
  readonly seen: string[];
  /** The Proxy-Authorization headers that came. */
  readonly credentials: (string | undefined)[];
}

/** An HTTP proxy: tunnels by CONNECT, forwards the rest; answers 407 to everything when `refuses`. */
export async function startProxy(options: { refuses?: boolean } = {}): Promise<Proxy> {
  const seen: string[] = [];
  const credentials: (string | undefined)[] = [];
  const server = createServer((incoming, response) => {
    seen.push(`${incoming.method} ${incoming.url}`);
    const onward = forward(
      incoming.url ?? "",
      { method: incoming.method ?? "GET", headers: incoming.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    incoming.pipe(onward);
  });
  server.on("connect", (incoming, client) => {
    seen.push(`CONNECT ${incoming.url}`);
    credentials.push(incoming.headers["proxy-authorization"]);
    if (options.refuses === true) {
      client.end("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    const [host, port] = (incoming.url ?? "").split(":");
    const target = connect(Number(port), host, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.pipe(client).pipe(target);
    });
    for (const socket of [target, client]) {
      socket.on("error", () => {
        target.destroy();
        client.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    seen,
    credentials,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

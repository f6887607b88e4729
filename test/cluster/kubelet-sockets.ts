import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

const LINE_END = "\n".charCodeAt(0);

/** Joins two connections: what one says the other hears, to the end of each. */
export function join(a: Socket, b: Socket): void {
  for (const [from, to] of [[a, b] as const, [b, a] as const]) {
    from.on("error", () => to.destroy());
    from.pipe(to);
  }
}

/** Serves a socket of the file system: who connects says a port in a line of its own, and then speaks with 127.0.0.1 there. */
export async function servePorts(path: string, isAllowed: (port: number) => boolean): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (client) => {
    client.on("error", () => client.destroy());
    client.once("readable", () => {
      const line: number[] = [];
      for (let byte = readByte(client); byte !== undefined && byte !== LINE_END; byte = readByte(client))
        line.push(byte);
      const port = Number(String.fromCharCode(...line));
      if (isAllowed(port)) join(client, connect({ host: "127.0.0.1", port, allowHalfOpen: true }));
      else client.destroy();
    });
  });
  server.listen(path);
  await once(server, "listening");
  return server;
}

function readByte(socket: Socket): number | undefined {
  const chunk: unknown = socket.read(1);
  return Buffer.isBuffer(chunk) ? chunk[0] : undefined;
}

/** A connection to a port by such a socket. */
export function connectByPath(path: string, port: number): Socket {
  const socket = connect({ path, allowHalfOpen: true });
  socket.write(`${port}\n`);
  return socket;
}

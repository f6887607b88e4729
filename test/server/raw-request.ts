import { connect, type Socket } from "node:net";

/** What came back on one connection, until the other side ended it. */
export async function sendRaw(port: number, ...parts: readonly string[]): Promise<string> {
  await using connection = await openRaw(port);
  for (const part of parts) connection.socket.write(part);
  // Awaited here: what is returned as a promise would be cut off by the end of this block.
  return await connection.answer;
}

export interface RawConnection extends AsyncDisposable {
  readonly socket: Socket;
  /** All that came, once the connection has ended. */
  readonly answer: Promise<string>;
}

export async function openRaw(port: number): Promise<RawConnection> {
  const socket = connect(port, "127.0.0.1");
  const chunks: Buffer[] = [];
  const answer = new Promise<string>((resolve) => {
    socket.on("data", (chunk) => chunks.push(chunk));
    // A reset is an end too.
    socket.on("error", () => {});
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
  });
  await new Promise((resolve) => socket.once("connect", resolve));
  return {
    socket,
    answer,
    async [Symbol.asyncDispose]() {
      socket.destroy();
      await answer;
    },
  };
}

// Runs beside a container in its network, where 127.0.0.1 is its own: brings the machine's ports that it may reach in, and
// lets the kubelet reach the container's. Arguments: the folder of the sockets, the container's id, the machine's ports.
import { once } from "node:events";
import { createServer } from "node:net";
import { join as path } from "node:path";
import { connectByPath, join, servePorts } from "./kubelet-sockets.ts";

const LOOK_AGAIN_MS = 100;

const [folder = "", id = "", ...ports] = process.argv.slice(2);
// The container is told to end, and needs its network until it has.
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => {});
const container = process.ppid;
setInterval(() => process.ppid === container || process.exit(), LOOK_AGAIN_MS);

for (const port of ports.map(Number)) {
  const server = createServer({ allowHalfOpen: true }, (client) =>
    join(client, connectByPath(path(folder, "machine.sock"), port)),
  );
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
}
// The container starts when this is there.
await servePorts(path(folder, `${id}.sock`), () => true);

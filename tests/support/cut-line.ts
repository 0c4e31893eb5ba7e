/** A line to a server that a test cuts and mends: what is opened over it meanwhile is refused. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export async function lineTo(address: string) {
  const to = new URL(address);
  const open = new Set<Socket>();
  const line = createServer((near) => {
    const far = connect(Number(to.port), to.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    line.listen(port, "127.0.0.1");
    await once(line, "listening");
    return (line.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const over = new URL(address);
  over.host = `127.0.0.1:${port}`;
  return {
    address: String(over),
    async cut() {
      const closed = once(line, "close");
      line.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
    mend: () => listen(port),
  };
}

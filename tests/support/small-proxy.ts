/** A proxy before several processes: each request goes to the next one; who is gone is passed over, and said with 502 in the middle. */
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type SmallProxy = { url: string; close(): Promise<void> };

/** `urls`: whom it knows now. The host stays that of the proxy, as browsers name it. */
export async function proxyBefore(urls: () => readonly string[]): Promise<SmallProxy> {
  let next = 0;
  const server = createServer((asked, answer) => {
    const to = urls();
    next += 1;
    forward(to[next % to.length] ?? "", asked, answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function forward(url: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { method, headers } = asked;
  const further = request(url + (asked.url ?? "/"), { method, headers });
  const broken = () => {
    if (answer.headersSent) answer.destroy();
    else answer.writeHead(502).end();
  };
  further.on("response", (given) => {
    answer.writeHead(given.statusCode ?? 502, given.headers);
    given.on("error", broken).on("aborted", broken);
    given.pipe(answer);
  });
  further.on("error", broken);
  asked.pipe(further);
}

/** Listening, with the usual reasons against it in words. */
import type { ServerType } from "@hono/node-server";
import type { Settings } from "~/http/settings.server";
import { StartRefused } from "./start-refused";

/** Answers the port, which the system chooses when `PORT` is 0. */
export function listen(server: ServerType, { port, host }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new StartRefused(reasonOf(error, port, host))),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function reasonOf(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is taken: stop what uses it, or set PORT to another`;
  if (error.code === "EACCES")
    return `Port ${port} needs administrator rights: set PORT to one above 1023`;
  if (error.code === "ENOTFOUND" || error.code === "EADDRNOTAVAIL")
    return `HOST ${host} is not an address of this machine`;
  return `The server cannot listen on ${host}:${port} (${error.code ?? error.message})`;
}

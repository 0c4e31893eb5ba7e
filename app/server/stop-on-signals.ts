/**
 * A graceful stop on SIGTERM, SIGINT and SIGHUP: no new connections, requests under way are answered up to a limit, the
 * queued writes are finished, then the database is closed, whatever became of the writes.
 *
 * Further signals change nothing: one Ctrl-C reaches us twice, from the terminal and from the start script.
 */
import type { IncomingMessage } from "node:http";
import type { ServerType } from "@hono/node-server";
import type { Database } from "~db/client";
import { logError } from "./log";

export const STOP_PATIENCE = {
  /** For somebody who is still sending. */
  bodyMs: 10_000,
  /** For what has arrived whole and is being written: services are killed after 90 s, as systemd has it. */
  answerMs: 60_000,
};
const CHECK_EVERY_MS = 50;

/** `stopWork` is told first: work of the background ends with its present batch. */
export function stopOnSignals(
  server: ServerType,
  db: Database,
  stopWork: () => void,
  patience = STOP_PATIENCE,
): void {
  const sending = watchSending(server);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    stopWork();
    void finish(db, () => closeServer(server, sending, patience));
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, stop);
}

/** The requests that have not arrived whole. */
function watchSending(server: ServerType): ReadonlySet<IncomingMessage> {
  const sending = new Set<IncomingMessage>();
  server.on("request", (request: IncomingMessage) => {
    sending.add(request);
    for (const ended of ["end", "close"]) request.once(ended, () => sending.delete(request));
  });
  return sending;
}

async function finish(db: Database, close: () => Promise<void>): Promise<void> {
  let exitCode = 0;
  try {
    await close();
    // The writer is one queue: an empty write waits for every write before it.
    await db.write(async () => undefined);
  } catch (error) {
    exitCode = 1;
    logError(error, "STOP", "");
  } finally {
    await db.close();
    process.exit(exitCode);
  }
}

function closeServer(
  server: ServerType,
  sending: ReadonlySet<IncomingMessage>,
  { bodyMs, answerMs }: typeof STOP_PATIENCE,
): Promise<void> {
  const http = "closeIdleConnections" in server ? server : null;
  // A connection that was answered stays open for the next request, so the idle ones are closed again and again.
  const sweep = setInterval(() => http?.closeIdleConnections(), CHECK_EVERY_MS);
  const held = setTimeout(() => {
    for (const { complete, socket } of sending) if (!complete) socket.destroy();
  }, bodyMs);
  const deadline = setTimeout(() => http?.closeAllConnections(), answerMs);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(held);
      clearTimeout(deadline);
      resolve();
    });
  });
}

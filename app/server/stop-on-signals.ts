/**
 * A graceful stop on SIGTERM, SIGINT and SIGHUP: no new connections, requests under way are answered, the
 * queued writes are finished, then the database is closed, whatever became of the writes.
 *
 * Further signals change nothing: one Ctrl-C reaches us twice, from the terminal and from the start script.
 */
import type { ServerType } from "@hono/node-server";
import type { Database } from "~db/client";
import { logError } from "./log";

const PATIENCE_MS = 10_000;
const CHECK_EVERY_MS = 50;

/** `stopWork` is told first: work of the background ends with its present batch. */
export function stopOnSignals(server: ServerType, db: Database, stopWork: () => void): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    stopWork();
    void finish(server, db);
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, stop);
}

async function finish(server: ServerType, db: Database): Promise<void> {
  let exitCode = 0;
  try {
    await closeServer(server);
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

function closeServer(server: ServerType): Promise<void> {
  const http = "closeIdleConnections" in server ? server : null;
  // A connection that was answered stays open for the next request, so the idle ones are closed again and again.
  const sweep = setInterval(() => http?.closeIdleConnections(), CHECK_EVERY_MS);
  const deadline = setTimeout(() => http?.closeAllConnections(), PATIENCE_MS);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(deadline);
      resolve();
    });
  });
}

/**
 * The entry of the server: settings, database, reference data, listen, one line.
 *
 * Whatever keeps it from starting is told in one line, with exit code 1. Everything after that is answered
 * per request. A stop finishes what is under way and closes the database last.
 */
import { join } from "node:path";
import * as build from "virtual:remix/server-build";
import { createAdaptorServer } from "@hono/node-server";
import { countTogether } from "~/http/rate-limit.server";
import { applySettings, readSettings } from "~/http/settings.server";
import { serveDatabase } from "~db/client";
import { createApp } from "./create-app";
import { startDigestClock } from "./digest-clock";
import { importInThread } from "./import-thread";
import { startJobRunner } from "./job-runner";
import { keepAnswers } from "./keep-answers";
import { keepHouse } from "./keep-house";
import { startKeepingSums } from "./keep-sums";
import { listen } from "./listen";
import { logError, logEvent, logListening } from "./log";
import { openAndLoad } from "./open-and-load";
import { readBeside } from "./readers/read-beside";
import { mailSender } from "./send-mail";
import { cutSlowRequests } from "./slow-requests";
import { startLine } from "./start-line";
import { StartRefused } from "./start-refused";
import { staticFiles } from "./static-files";
import { stopOnSignals } from "./stop-on-signals";
import { startNightlyBackups } from "./store/nightly-backup";

/** Room for the long addresses that url-check.ts refuses in words, rather than Node without any. */
const MAX_HEADER_BYTES = 65_536;
/** Longer than people read and proxies keep a line: who sends on one that is just being closed here is reset. */
const KEPT_OPEN_MS = 75_000;

await start().catch((error: unknown) => {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

async function start(): Promise<void> {
  // Whatever the server makes, uploads under way included, is for its own account alone.
  process.umask(0o077);
  const verdict = readSettings(process.env);
  if (!verdict.ok) throw new StartRefused(verdict.errors.join("; "));
  const { settings } = verdict;
  applySettings(settings);

  const db = readBeside(await openAndLoad(settings), { readers: settings.readers, tell: logEvent });
  serveDatabase(db);
  countTogether(db);
  const app = createApp({
    build,
    settings,
    files: staticFiles(join(process.cwd(), build.assetsBuildDirectory)),
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: KEPT_OPEN_MS },
  });
  cutSlowRequests(server);
  stopOnSignals(
    server,
    db,
    // Rows that a server stores are waited for, which keeps nobody else waiting.
    startJobRunner(() => db, settings.databaseUrl === null ? { doImport: importInThread } : {}),
  );
  const port = await listen(server, settings);
  logListening(settings.host, port);
  keepAnswers(db);
  startKeepingSums(db);
  keepHouse(db);
  if (settings.backups !== null)
    startNightlyBackups(settings.backups, {
      event: logEvent,
      error: (error) => logError(error, "BACKUP", ""),
    });
  if (settings.mail !== null) {
    const origin = settings.origin ?? `http://localhost:${port}`;
    startDigestClock(db, { origin, send: mailSender(settings.mail) });
  }
  process.stdout.write(`${await startLine(db, settings, port)}\n`);
}

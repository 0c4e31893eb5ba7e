/**
 * Serving the sources: each request is answered by the modules as they are at that moment.
 *
 * Vite answers what a browser asks of it (modules, styles, files of `public/`); every other request goes to the
 * app. A mistake in a source is answered with its message, and the next request tries again. No mail is sent and
 * no answer is asked for again in the background.
 */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { ViteDevServer } from "vite";
import { readSettings } from "~/http/settings.server";
import { listen } from "./listen";
import { logError, logListening } from "./log";
import { presentApp } from "./present-app";
import { startLine } from "./start-line";
import { StartRefused } from "./start-refused";

export async function develop(http: Server, vite: ViteDevServer): Promise<void> {
  try {
    const verdict = readSettings(process.env);
    if (!verdict.ok) throw new StartRefused(verdict.errors.join("; "));
    const { settings } = verdict;
    const present = presentApp(vite, {
      place: settings,
      environment: process.env,
    });
    const db = await present.database();
    http.on("request", (request, response) => {
      vite.middlewares(request, response, () => void answer(request, response));
    });
    const port = await listen(http, settings);
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
      process.once(signal, () => void present.close().finally(() => process.exit(0)));
    }
    logListening(settings.host, port);
    await startWork();
    process.stdout.write(`${await startLine(db, settings, port)}\n`);
    // The first page then finds the routes loaded.
    await present.listener().catch(() => undefined);

    /** By the modules as they are at the start. */
    async function startWork(): Promise<void> {
      const runner: typeof import("./job-runner") = await present.load("/app/server/job-runner.ts");
      runner.startJobRunner(() => present.database());
    }

    async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
      try {
        const listener = await present.listener();
        await listener(request, response);
      } catch (error) {
        if (error instanceof Error) vite.ssrFixStacktrace(error);
        logError(error, request.method ?? "", "");
        response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
        response.end(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
    }
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/**
 * The app as its sources are at this moment, for development.
 *
 * Vite hands out a module again until it or something it imports changes; then it is another object. Settings,
 * database and app are made anew only when their own module is another one, so that an edit to a page keeps the
 * database open, and an edit to `db/client.ts` opens it again. The reference data is loaded once.
 */
import { getRequestListener } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/node";
import type { ViteDevServer } from "vite";
import type { Database } from "~db/client";
import type { Place } from "~db/open-register";

type Client = typeof import("~db/client");
type SettingsModule = typeof import("~/http/settings.server");
type AppModule = typeof import("./create-app");
type Listener = ReturnType<typeof getRequestListener>;

export type PresentApp = {
  database(): Promise<Database>;
  listener(): Promise<Listener>;
  /** A module as it is at this moment. */
  // biome-ignore lint/suspicious/noExplicitAny: what a path holds is said where it is loaded
  load(path: string): Promise<any>;
  close(): Promise<void>;
};

/** `environment` is read again when the reader of settings changes; where the register is stays. */
export function presentApp(
  vite: ViteDevServer,
  { place, environment }: { place: Place; environment: NodeJS.ProcessEnv },
): PresentApp {
  let opened: { client: Client; db: Database } | null = null;
  let made: { parts: unknown[]; listener: Listener } | null = null;
  /** Requests come together: an edit is followed by one after another. */
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  async function database(): Promise<Database> {
    const client: Client = await load("/db/client.ts");
    if (opened?.client === client) return opened.db;
    const isFirst = opened === null;
    await close();
    const db = isFirst ? await openFirst() : await openAgain();
    opened = { client, db };
    client.serveDatabase(db);
    return db;
  }

  async function openFirst(): Promise<Database> {
    const { openAndLoad }: typeof import("./open-and-load") = await load(
      "/app/server/open-and-load.ts",
    );
    return openAndLoad(place);
  }

  async function openAgain(): Promise<Database> {
    const { openRegister }: typeof import("~db/open-register") = await load("/db/open-register.ts");
    return openRegister(place);
  }

  async function listener(): Promise<Listener> {
    await database();
    const settingsModule: SettingsModule = await load("/app/http/settings.server.ts");
    const { createApp }: AppModule = await load("/app/server/create-app.ts");
    const build: ServerBuild = await load("virtual:remix/server-build");
    const parts = [settingsModule, createApp, build];
    if (made?.parts.every((part, index) => part === parts[index])) return made.listener;
    const verdict = settingsModule.readSettings(environment);
    if (!verdict.ok) throw new Error(verdict.errors.join("; "));
    settingsModule.applySettings(verdict.settings);
    // Files of `public/` and the browser's modules are Vite's to answer.
    const files = async () => null;
    const app = createApp({ build, settings: verdict.settings, files });
    made = { parts, listener: getRequestListener(app.fetch) };
    return made.listener;
  }

  async function close(): Promise<void> {
    const old = opened?.db;
    opened = null;
    // The writer is one queue: an empty write waits for every write before it.
    await old?.write(async () => undefined);
    await old?.close();
  }

  // biome-ignore lint/suspicious/noExplicitAny: what a path holds is said where it is loaded
  function load(path: string): Promise<any> {
    return vite.ssrLoadModule(path);
  }

  return {
    database: () => inTurn(database),
    listener: () => inTurn(listener),
    load,
    close: () => inTurn(close),
  };
}

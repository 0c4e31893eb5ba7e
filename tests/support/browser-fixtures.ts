/**
 * What every browser test starts from.
 *
 * `server` runs once per spec: what one spec enters, no other meets. `freshServer` is an installation nobody has
 * claimed, for one test alone.
 * A page that is opened is waited for until it lives (browser-life.ts).
 * Every test fails when the page logs an error, throws, or asks another host for anything.
 */
import { type BrowserContext, test as base, expect } from "@playwright/test";
import { hashToken, newToken } from "~/context/token.server";
import type { Role } from "~/domain/people/permissions";
import type { Language } from "~/domain/value/language";
import type { Database } from "~db/client";
import { addSignIn } from "~db/queries/people/sign-ins";
import { users } from "~db/schema/people";
import { awaitLife } from "./browser-life";
import { copyInstallation } from "./browser-template";
import { type RunningServer, startServer } from "./running-server";

export { expect } from "@playwright/test";

export type Installation = RunningServer & {
  db: Database;
  folder: string;
  remove(): Promise<void>;
};
type SignInAs = (role: Role, organiser?: string | null) => Promise<{ id: number; name: string }>;

type TestFixtures = {
  server: Installation;
  /** Signs the browser of this test in as a new person with this role. */
  signInAs: SignInAs;
  /** Sets the language of every page this test opens from here on. */
  readIn: (language: Language) => Promise<void>;
  freshServer: Installation;
  /** Errors that a test provokes on purpose, such as the 403 of a refused page. */
  expectedConsoleErrors: RegExp[];
};
type WorkerFixtures = { installationOf: (spec: string) => Promise<Installation> };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  installationOf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern
    async ({}, use) => {
      const open = new Map<string, Installation>();
      const closeAll = async () => {
        for (const installation of open.values()) await close(installation);
        open.clear();
      };
      await use(async (spec) => {
        const known = open.get(spec);
        if (known !== undefined) return known;
        await closeAll();
        const installation = await openInstallation();
        open.set(spec, installation);
        return installation;
      });
      await closeAll();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  server: async ({ installationOf }, use, { file }) => {
    await use(await installationOf(file));
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  freshServer: async ({}, use) => {
    const installation = await openInstallation();
    await use(installation);
    await close(installation);
  },

  expectedConsoleErrors: [[], { option: true }],

  baseURL: async ({ server }, use) => {
    await use(server.url);
  },

  context: async ({ context, expectedConsoleErrors, javaScriptEnabled }, use) => {
    const troubles = watch(context, expectedConsoleErrors);
    if (javaScriptEnabled !== false) context.on("page", awaitLife);
    await use(context);
    expect(troubles, "errors of the page and requests to other hosts").toEqual([]);
  },

  signInAs: async ({ context, server }, use) => {
    await use((role, organiser = null) => signIn(context, server, role, organiser));
  },

  readIn: async ({ context, server }, use) => {
    await use((language) =>
      context.addCookies([{ name: "kusanone_language", value: language, url: server.url }]),
    );
  },
});

async function openInstallation(): Promise<Installation> {
  const { folder, settings, open, remove } = await copyInstallation();
  const server = await startServer(folder, settings);
  return { ...server, folder, db: await open(), remove };
}

async function close({ db, stop, remove }: Installation): Promise<void> {
  await db.close();
  await stop();
  await remove();
}

/** The router says so of a question that a newer one overtook, when its answer had begun to arrive. */
const OVERTAKEN = /^AbortError: signal is aborted/;

function watch(context: BrowserContext, expected: RegExp[]): string[] {
  const troubles: string[] = [];
  context.on("console", (message) => {
    const text = message.text();
    const isExpected = [OVERTAKEN, ...expected].some((pattern) => pattern.test(text));
    if (message.type() === "error" && !isExpected) troubles.push(`console: ${text}`);
  });
  context.on("weberror", (error) => troubles.push(`page: ${error.error().message}`));
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== "localhost")
      troubles.push(`outside: ${request.url()}`);
  });
  return troubles;
}

/** Straight into the database: how people sign in has its own spec. */
async function signIn(
  context: BrowserContext,
  server: Installation,
  role: Role,
  organiser: string | null,
) {
  const token = newToken();
  const now = new Date();
  const name = `${role} ${organiser ?? ""}`.trim();
  const user = await server.db.write(async (tx) => {
    const email = `${token.slice(0, 8).toLowerCase()}@example.org`;
    const rows = await tx
      .insert(users)
      .values({ email, name, role, organiser, createdAt: now })
      .returning();
    const [row] = rows;
    if (row === undefined) throw new Error("The user was not written");
    await addSignIn(tx, {
      tokenHash: hashToken(token),
      userId: row.id,
      createdAt: now,
      lastSeenAt: now,
    });
    return row;
  });
  await context.addCookies([{ name: "kusanone_session", value: token, url: server.url }]);
  return { id: user.id, name: user.name };
}

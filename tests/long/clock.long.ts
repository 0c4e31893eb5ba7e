/**
 * A server whose machine believes another year, from 1970 to 9998: it starts, every page answers without breaking, a form
 * is taken or refused in words, and the next server with the right clock finds a sound register.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { hashToken, newToken } from "~/context/token.server";
import { runAdminCommand } from "~/server/admin-command";
import { type Database, openDatabase } from "~db/client";
import { addSignIn } from "~db/queries/people/sign-ins";
import { eventFormData, typedEvent, typedOccurrence } from "../support/event-form-data";
import { everyRoute, makeSubjects, routeAddresses } from "../support/every-route";
import { type RunningServer, startServer } from "../support/running-server";
import { testContext } from "../support/test-context";
import { newDataFolder } from "../support/test-database";

vi.setConfig({ testTimeout: 1_200_000, hookTimeout: 600_000 });

const SHIFTED = join(process.cwd(), "tests", "support", "shifted-clock.mjs");
const CLOCKS = [
  ...["1970-01-01T00:00:00Z", "1999-12-31T14:59:58Z", "2016-02-29T15:00:00Z"],
  ...["2038-01-19T03:14:06Z", "2100-03-01T00:00:00Z", "9998-12-31T14:59:00Z"],
];

const values: Record<string, string> = {};
let folder: string;
beforeAll(async () => {
  folder = await newDataFolder();
  const db = openDatabase(folder);
  Object.assign(values, await makeSubjects(db));
  await db.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(CLOCKS)("%s", async (clock) => {
  const shift = Date.parse(clock) - Date.now();
  const server = await startServer(folder, {
    NODE_OPTIONS: `--import=${SHIFTED}`,
    CLOCK_SHIFT_MS: String(shift),
  });
  try {
    const cookie = await signedIn(new Date(Date.now() + shift));
    const told = await brokenPages(server, cookie);
    expect(told).toEqual([]);
    const typed = typedEvent({
      titleJa: `${clock}の催し`,
      occurrences: [typedOccurrence({ first: "2026-06-10", placeName: clock.slice(0, 4) })],
    });
    const answer = await fetch(`${server.url}/events/new?form=mission-event`, {
      ...{ method: "POST", redirect: "manual", body: eventFormData(typed) },
      headers: { Cookie: cookie, Origin: server.url },
    });
    expect([302, 400, 409]).toContain(answer.status);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    // Its clock is really the one that was set.
    expect(lastYearIn(server)).toBe(clock.slice(0, 4));
  } finally {
    await server.stop();
  }
});

test("with the right clock again all is sound", async () => {
  const server = await startServer(folder);
  const cookie = await signedIn(new Date());
  expect(await brokenPages(server, cookie)).toEqual([]);
  await server.stop();
  const { code, stderr } = await runAdminCommand(["verify"], { KUSANONE_DATA: folder });
  expect([code, stderr]).toEqual([0, ""]);
});

/** Of every route that can be read, as somebody of the secretariat reads it. */
async function brokenPages(server: RunningServer, cookie: string): Promise<string[]> {
  const { loaders } = everyRoute();
  const { urlOf } = routeAddresses(values);
  const broken: string[] = [];
  let answered = 0;
  for (const id of loaders) {
    const path = urlOf(id);
    const { status } = await fetch(server.url + path, {
      ...{ redirect: "manual", headers: { Cookie: cookie } },
    });
    if (status >= 500) broken.push(`${path} ${status}`);
    if (status === 200) answered += 1;
  }
  // Whoever is not signed in is sent away from nearly all of them.
  expect(answered).toBeGreaterThan(loaders.length / 2);
  return broken;
}

async function signedIn(now: Date): Promise<string> {
  const db: Database = openDatabase(folder);
  const { user } = await testContext(db, { now });
  const token = newToken();
  const signIn = { tokenHash: hashToken(token), userId: user.id, createdAt: now, lastSeenAt: now };
  await db.write((tx) => addSignIn(tx, signIn));
  await db.close();
  return `kusanone_session=${token}; kusanone_language=ja`;
}

/** By its log. */
function lastYearIn(server: RunningServer): string {
  const { time } = JSON.parse(server.output().split("\n").at(-1) ?? "{}");
  return String(new Date(time).getUTCFullYear());
}

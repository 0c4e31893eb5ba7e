/** The drill: a copy is made while people write, restored elsewhere, and a server starts on it with the same totals. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { hashToken, newToken } from "~/context/token.server";
import { openDatabase } from "~db/client";
import { addApiToken } from "~db/queries/people/api-tokens";
import { startAdmin } from "../../support/admin-process";
import { attachedPhoto } from "../../support/brought-pictures";
import { eventFormData, typedEvent, typedOccurrence } from "../../support/event-form-data";
import { makeEvent } from "../../support/make-event";
import { type RunningServer, startServer } from "../../support/running-server";
import { browserOf, testContext } from "../../support/test-context";
import { newDataFolder } from "../../support/test-database";

/** Real processes on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "kusanone-drill-"));
const elsewhere = join(folder, "elsewhere");
const token = newToken();
let data: string;
let server: RunningServer;
let cookie: string;
let photoPath: string;

beforeAll(async () => {
  data = await newDataFolder();
  const db = openDatabase(data);
  const ctx = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  cookie = (await browserOf(ctx)).get("/").headers.get("Cookie") ?? "";
  await db.write((tx) =>
    addApiToken(tx, { tokenHash: hashToken(token), userId: ctx.user.id, createdAt: ctx.now }),
  );
  const eventId = await makeEvent(db, { lead: "chicago" });
  photoPath = `/events/${eventId}/attachments/${await attachedPhoto(ctx, eventId)}/file`;
  db.close();
  server = await startServer(data);
});
afterAll(async () => {
  await server.stop();
  rmSync(data, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

let written = 0;
/** The title of an event that the server has acknowledged. */
async function writeEvent(): Promise<string> {
  const title = `訓練の催し${written}`;
  // So far apart that none seems to be entered twice.
  const first = new Date(Date.UTC(2024, 3, 1 + 4 * written)).toISOString().slice(0, 10);
  const typed = typedEvent({ titleJa: title, occurrences: [typedOccurrence({ first })] });
  const answer = await fetch(`${server.url}/events/new?form=mission-event`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookie, Origin: server.url },
    body: eventFormData(typed),
  });
  expect(answer.status).toBe(302);
  written += 1;
  return title;
}

async function titlesIn(dataFolder: string): Promise<string[]> {
  const db = openDatabase(dataFolder);
  const rows = await db.read.all<{ title: string }>(
    sql`select title_ja as title from events where title_ja like '訓練%' order by id`,
  );
  db.close();
  return rows.map(({ title }) => title);
}

/** The photo that is attached to an event, as a person opens it. */
async function photoOf({ url }: RunningServer): Promise<Buffer> {
  const answer = await fetch(url + photoPath, { headers: { Cookie: cookie } });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

/** Of ten years, the documented events among them, without what says when and where it was asked. */
async function totalsOf({ url }: RunningServer): Promise<Record<string, unknown>> {
  const answer = await fetch(`${url}/api/v1/totals?from=2017-04-01&to=2027-03-31&by=state`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(200);
  return JSON.parse((await answer.text()).replaceAll(url, ""), (key, value) =>
    key === "asOf" ? undefined : value,
  );
}

const admin = (dataFolder: string, ...words: string[]) =>
  startAdmin(words, { KUSANONE_DATA: dataFolder, PORT: "", ORIGIN: "" });

test("a copy made while a server writes holds whatever was acknowledged before", async () => {
  const file = join(folder, "busy.db");
  const before = [await writeEvent(), await writeEvent()];
  let isMade = false;
  const made = admin(data, "backup", file).finally(() => {
    isMade = true;
  });
  const meanwhile: string[] = [];
  while (!isMade) meanwhile.push(await writeEvent());
  const { code, stdout, stderr } = await made;

  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^バックアップを作成しました：\S+busy\.db（\d+\.\d MB、\d+\.\d秒）$/m);
  expect(stdout).toMatch(/^Backup written: \S+busy\.db \(\d+\.\d MB, \d+\.\d s\)$/m);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(meanwhile.length).toBeGreaterThan(0);

  const restored = join(folder, "busy");
  expect((await admin(restored, "restore", file)).code).toBe(0);
  const titles = await titlesIn(restored);
  expect(titles).toEqual([...before, ...meanwhile].slice(0, titles.length));
  expect(titles.length).toBeGreaterThanOrEqual(before.length);
});

test("a server on the restored copy answers the same totals, and opens what was attached", async () => {
  const file = join(folder, "quiet.db");
  expect((await admin(data, "backup", file)).code).toBe(0);
  expect((await admin(elsewhere, "restore", file)).code).toBe(0);
  const other = await startServer(elsewhere);
  const totals = await totalsOf(server);
  expect(totals.events).toBeGreaterThan(10);
  expect(await totalsOf(other)).toEqual(totals);
  const photo = await photoOf(server);
  expect(photo.length).toBeGreaterThan(100);
  expect((await photoOf(other)).equals(photo)).toBe(true);
  await other.stop();
  expect(await titlesIn(elsewhere)).toEqual(await titlesIn(data));
});

test("a restore is refused while a server runs, and not after it was killed", async () => {
  const file = join(folder, "quiet.db");
  await writeEvent();
  const refused = await admin(data, "restore", file);
  expect(refused).toMatchObject({ code: 1, stdout: "" });
  expect(refused.stderr).toContain("The data folder is in use.");

  await server.stop("SIGKILL");
  const after = await admin(data, "restore", file);
  expect(after).toMatchObject({ code: 0, stderr: "" });
  expect(await titlesIn(data)).toHaveLength(written - 1);
  const aside = /npm run admin -- restore (\S+)/.exec(after.stdout)?.[1] ?? "";
  expect((await admin(data, "restore", aside)).code).toBe(0);
  // What was acknowledged before the kill lay in the `-wal`.
  expect(await titlesIn(data)).toHaveLength(written);
  server = await startServer(data);
});

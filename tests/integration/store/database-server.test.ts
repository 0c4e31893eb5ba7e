/** A register on PostgreSQL: several processes on one database, lost connections, and refusals in words. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runAdminCommand } from "~/server/admin-command";
import { openAndLoad } from "~/server/open-and-load";
import type { Database } from "~db/client";
import { openDatabase } from "~db/client";
import { openPostgres } from "~db/postgres/open";
import { findEvent } from "~db/queries/event/event-draft";
import { keptUntilWritten } from "~db/queries/store/data-version";
import { hasWords } from "~db/queries/store/word-index";
import { events } from "~db/schema/events";
import { lineTo } from "../../support/cut-line";
import { makeEvent } from "../../support/make-event";
import { startServer } from "../../support/running-server";
import { browserOf, testContext } from "../../support/test-context";
import { newDataFolder } from "../../support/test-database";
import { newEmptyDatabase, onServer } from "../../support/test-server";

const SERVER = process.env.TEST_DATABASE_URL ?? "";
const NOBODY_LISTENS = "postgres://kusanone:geheim@127.0.0.1:1/kusanone";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kusanone-server-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("no connection is told in both languages, without the password, by the server and by commands", async () => {
  const start = openAndLoad({ dataFolder: folder, databaseUrl: NOBODY_LISTENS });
  await expect(start).rejects.toThrow(
    /データベース 127\.0\.0\.1:1\/kusanone に接続できません.*ECONNREFUSED.*\nThere is no connection to the database 127\.0\.0\.1:1\/kusanone/,
  );
  await expect(start).rejects.not.toThrow(/geheim/);
});

test("move without a database to move to changes nothing and says what is missing", async () => {
  const { code, stderr } = await runAdminCommand(["move"], { KUSANONE_DATA: folder });
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/DATABASE_URL に空の.*\n.*DATABASE_URL/),
  ]);
});

describe.skipIf(SERVER === "")("on a server", () => {
  let place: Awaited<ReturnType<typeof newEmptyDatabase>>;
  beforeEach(async () => {
    place = await newEmptyDatabase(SERVER);
  });
  afterEach(() => place.remove());

  test("two processes that start at once on an empty database both come up, and all is there once", async () => {
    const start = (name: string) =>
      openAndLoad({ dataFolder: join(folder, name), databaseUrl: place.url });
    const [one, other] = await Promise.all([start("one"), start("other")]);
    const count = await one.read.$count(events);
    expect(count).toBeGreaterThan(5);
    const keys = await other.read.selectDistinct({ key: events.seedKey }).from(events);
    expect(keys).toHaveLength(count);
    await Promise.all([one.close(), other.close()]);
  });

  test("another locale, and a user without rights, are refused in words", async () => {
    const other = await newEmptyDatabase(SERVER, "C.UTF-8");
    const start = (databaseUrl: string) => openAndLoad({ dataFolder: folder, databaseUrl });
    await expect(start(other.url)).rejects.toThrow(/ロケール.*\n.*locale C\.UTF-8/);
    await other.remove();
    await onServer(SERVER, (client) =>
      client.query(
        "do $$ begin create role kusanone_guest login; exception when duplicate_object then null; end $$",
      ),
    );
    const asGuest = new URL(place.url);
    asGuest.username = "kusanone_guest";
    await expect(start(String(asGuest))).rejects.toThrow(/権限がありません.*\n.*Make that user/);
    const nobody = new URL(place.url);
    nobody.username = "kusanone_nobody";
    await expect(start(String(nobody))).rejects.toThrow(/パスワード.*\n.*user and password/);
    const nowhere = new URL(place.url);
    nowhere.pathname = "/kusanone_nowhere";
    await expect(start(String(nowhere))).rejects.toThrow(/がありません.*\nThere is no database/);
  });

  test("a data folder moves with all its rows, once", async () => {
    const from = await newDataFolder();
    const own = openDatabase(from);
    await makeEvent(own, { title: { ja: "引っ越しの会", en: null } });
    const stored = await findEvent(own.read, 1);
    await own.close();
    const settings = { KUSANONE_DATA: from, DATABASE_URL: place.url };
    const { code, stdout } = await runAdminCommand(["move"], settings);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/移しました.*\n.*the counts agree/)]);
    const db = await openPostgres(place.url, folder);
    expect(await findEvent(db.read, 1)).toEqual(stored);
    const found = db.read.select({ id: events.id }).from(events);
    expect(await found.where(hasWords(events.id, "event", "引っ越し"))).toEqual([{ id: 1 }]);
    expect(await makeEvent(db, { title: { ja: "次の会", en: null } })).toBe(2);
    await db.close();
    const again = await runAdminCommand(["move"], settings);
    expect([again.code, again.stderr]).toEqual([1, expect.stringMatching(/空ではありません/)]);
    rmSync(from, { recursive: true, force: true });
  });

  test("a person whose database is away is told with 503 and keeps the form; it is saved once it is back", async () => {
    const data = await newDataFolder();
    const line = await lineTo(place.url);
    const server = await startServer(data, { DATABASE_URL: line.address });
    const db = await openPostgres(place.url, folder);
    const browser = await browserOf(await testContext(db));
    await db.close();
    const headers = { Cookie: browser.get("/").headers.get("Cookie") ?? "", Origin: server.url };
    const save = (name: string, path = "/views.data") =>
      fetch(server.url + path, {
        ...{ method: "POST", redirect: "manual", headers },
        body: new URLSearchParams({ name, address: "/events?state=IN" }),
      });
    try {
      await line.cut();
      const answer = await save("Indiana");
      expect(answer.status).toBe(503);
      // What the script of a page takes for an answer that waits: the form stays, and is sent again.
      expect(answer.headers.has("X-Remix-Response")).toBe(false);
      expect(await (await save("Indiana", "/views")).text()).toContain(
        "データベースに接続できないため",
      );
      await line.mend();
      expect((await save("Indiana")).status).toBeLessThan(400);
      // Signs that PostgreSQL keeps in no text are found nowhere, and break nothing.
      const odd = await fetch(`${server.url}/events?q=%00&year=all`, { headers });
      expect(odd.status).toBeLessThan(500);
      expect((await save("Ohio\0")).status).toBeLessThan(500);
    } finally {
      await server.stop();
      await line.cut();
      rmSync(data, { recursive: true, force: true });
    }
  });

  describe("of several processes", () => {
    let one: Database;
    let other: Database;
    beforeEach(async () => {
      [one, other] = [await openPostgres(place.url, folder), await openPostgres(place.url, folder)];
      await one.write((tx) => tx.run(sql`insert into seed_files values ('count', '0', 0)`));
    });
    afterEach(() => Promise.all([one.close(), other.close()]));

    const readCount = async ({ read }: Pick<Database, "read">) =>
      Number((await read.get<{ hash: string }>(sql`select hash from seed_files`)).hash);
    const addOne = (db: Database) =>
      db.write(async (tx) => {
        const next = (await readCount({ read: tx })) + 1;
        await new Promise(setImmediate);
        await tx.run(sql`update seed_files set hash = ${String(next)}`);
      });

    test("read, reckoned and written by both at once, nothing is lost", async () => {
      await Promise.all(Array.from({ length: 100 }, (_, n) => addOne(n % 2 ? one : other)));
      expect(await readCount(one)).toBe(100);
    });

    test("an answer kept by one is asked anew after the other has written", async () => {
      const kept = keptUntilWritten((read, _: { of: string }) => readCount({ read }));
      expect(await kept(one.read, { of: "count" })).toBe(0);
      await addOne(other);
      expect(await kept(one.read, { of: "count" })).toBe(1);
    });

    test("what throws leaves nothing, and readers write nothing", async () => {
      const failing = one.write(async (tx) => {
        await tx.run(sql`update seed_files set hash = '7'`);
        throw new Error("refused");
      });
      await expect(failing).rejects.toThrow("refused");
      expect(await readCount(other)).toBe(0);
      await expect(one.read.run(sql`delete from seed_files`)).rejects.toThrow(/read-only/);
    });

    test("a connection lost in a write leaves nothing, and is made anew by itself", async () => {
      const killed = one.write(async (tx) => {
        await tx.run(sql`update seed_files set hash = '7'`);
        const { pid } = await tx.get<{ pid: number }>(sql`select pg_backend_pid() as pid`);
        await onServer(SERVER, (client) => client.query("select pg_terminate_backend($1)", [pid]));
        await tx.run(sql`update seed_files set hash = '8'`);
      });
      await expect(killed).rejects.toThrow();
      await addOne(one);
      expect(await readCount(other)).toBe(1);
    });

    test("readers whose connections were all lost ask again by themselves", async () => {
      expect(await readCount(one)).toBe(0);
      await onServer(SERVER, (client) =>
        client.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()",
          [new URL(place.url).pathname.slice(1)],
        ),
      );
      expect(await readCount(one)).toBe(0);
    });
  });
});

/** A thread that works beside the server reads on the connection that it writes on: only in its turn does that write. */
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Database, type Handle, openBeside, openDatabase } from "~db/client";
import { newDataFolder } from "../../support/test-database";

let folder: string;
let server: Database;
let beside: Database;

beforeAll(async () => {
  folder = await newDataFolder();
  server = openDatabase(folder);
  beside = openBeside(folder, { inTurn, waiting: server.waiting });
});
beforeEach(() => server.write(async (tx) => void (await rename(tx, "as it was"))));
afterAll(async () => {
  await beside.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As the thread of an import asks for it. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done: T[] = [];
  await server.lendTurn(async () => void done.push(await work()));
  return done[0] as T;
}

const rename = (db: Handle, name: string) =>
  db.run(sql`update states set name_en = ${name} where code = 'OR'`);
const nameIn = async (db: Handle) =>
  (await db.get<{ name: string }>(sql`select name_en as name from states where code = 'OR'`)).name;

const refusal = async (work: () => unknown) =>
  await (async () => await work())().then(
    () => null,
    (error: Error) => String(error.cause ?? error),
  );

test("it refuses to write outside of its turn, before one and after", async () => {
  const readonly = /readonly/;
  expect(await refusal(() => rename(beside.read, "unasked"))).toMatch(readonly);
  await beside.write(async (tx) => void (await rename(tx, "in turn")));
  expect(await refusal(() => rename(beside.read, "unasked"))).toMatch(readonly);
  const thrown = new Error("thrown");
  expect(await refusal(() => beside.write(() => Promise.reject(thrown)))).toBe(String(thrown));
  expect(await refusal(() => rename(beside.read, "unasked"))).toMatch(readonly);
  expect(await nameIn(server.read)).toBe("in turn");
});

test("what it wrote both see; what its turn threw away neither; what the server writes it reads", async () => {
  const failing = beside.write(async (tx) => {
    await rename(tx, "thrown away");
    throw new Error("in the middle");
  });
  await expect(failing).rejects.toThrow("in the middle");
  expect([await nameIn(beside.read), await nameIn(server.read)]).toEqual([
    "as it was",
    "as it was",
  ]);
  await beside.write(async (tx) => void (await rename(tx, "beside")));
  expect([await nameIn(beside.read), await nameIn(server.read)]).toEqual(["beside", "beside"]);
  await server.write(async (tx) => void (await rename(tx, "by the server")));
  expect(await nameIn(beside.read)).toBe("by the server");
});

test("the log beside the file is begun anew, also soon after somebody read one moment for long", async () => {
  const bytes = () => statSync(join(folder, "kusanone.db-wal")).size;
  const turns = async (count: number) => {
    for (let turn = 0; turn < count; turn += 1)
      await beside.write(async (tx) => void (await rename(tx, `turn ${turn}`)));
    return bytes();
  };
  const most = await turns(40);
  expect(await turns(200)).toBe(most);

  const reader = new Sqlite(join(folder, "kusanone.db"), { readonly: true });
  reader.exec("begin");
  reader.prepare("select count(*) from states").get();
  const grown = await turns(200);
  expect(grown).toBeGreaterThan(2 * most);
  reader.exec("commit");
  reader.close();
  const soon = await turns(8);
  expect(await turns(200)).toBe(soon);
});

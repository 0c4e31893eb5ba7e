/** A kept statement answers as one prepared anew would. */
import Sqlite from "better-sqlite3";
import { sql } from "drizzle-orm";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { preparedOnce } from "~db/prepared-once";

const towns = sqliteTable("towns", { id: integer().primaryKey(), name: text() });

let connection: Sqlite.Database;
let db: BetterSQLite3Database;
beforeEach(() => {
  connection = new Sqlite(":memory:");
  connection.exec("CREATE TABLE towns (id integer primary key, name text)");
  preparedOnce(connection);
  db = drizzle(connection);
});
afterEach(() => {
  vi.restoreAllMocks();
  connection.close();
});

const allTowns = () => db.select().from(towns).all();

test("the same question is prepared once and answers what is stored now", () => {
  const prepare = vi.spyOn(Sqlite.prototype, "prepare");
  expect(allTowns()).toEqual([]);
  const prepared = prepare.mock.calls.length;
  for (const name of ["Gary", "Peru"]) db.insert(towns).values({ name }).run();
  expect(allTowns()).toEqual([
    { id: 1, name: "Gary" },
    { id: 2, name: "Peru" },
  ]);
  const statements = new Set(prepare.mock.calls.map(([source]) => source));
  expect(prepare.mock.calls.length - prepared).toBe(statements.size - 1);
});

test("one text is answered as objects to who asks for objects, as a row of values to who asks so", () => {
  db.insert(towns).values({ name: "Gary" }).run();
  const source = 'select "id", "name" from "towns"';
  const ways = [
    () => expect(db.all(sql.raw(source))).toEqual([{ id: 1, name: "Gary" }]),
    () => expect(db.values(sql.raw(source))).toEqual([[1, "Gary"]]),
    () => expect(db.get(sql.raw(source))).toEqual({ id: 1, name: "Gary" }),
    () => expect(allTowns()).toEqual([{ id: 1, name: "Gary" }]),
  ];
  for (const way of [...ways, ...ways.toReversed()]) way();
});

test("a changed schema is seen by what was prepared before it", () => {
  const source = sql.raw("select * from towns");
  db.insert(towns).values({ name: "Gary" }).run();
  expect(db.all(source)).toEqual([{ id: 1, name: "Gary" }]);
  connection.exec("ALTER TABLE towns ADD COLUMN state text DEFAULT 'IN'");
  expect(db.all(source)).toEqual([{ id: 1, name: "Gary", state: "IN" }]);
});

test("what throws may be asked again", () => {
  db.insert(towns).values({ id: 1, name: "Gary" }).run();
  const again = () => db.insert(towns).values({ id: 1, name: "Gary" }).run();
  expect(again).toThrow(/UNIQUE/);
  expect(again).toThrow(/UNIQUE/);
  expect(db.get(sql`select count(*) as n from towns`)).toEqual({ n: 1 });
});

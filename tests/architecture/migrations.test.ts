/** Migrations lead to the schema, and a rebuilt table keeps the rows that refer to it. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from "drizzle-kit/api";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "~db/client";
import { POSTGRES_MIGRATIONS } from "~db/postgres/open";
import { postgresTables } from "~db/postgres/tables";

const root = process.cwd();
const schema: Record<string, unknown> = Object.assign(
  {},
  ...(await Promise.all(
    // Left to Vite, the list of files would be kept from before the last one came.
    readdirSync("db/schema").map(
      (file) => import(/* @vite-ignore */ join(root, "db/schema", file)),
    ),
  )),
);
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kusanone-migrations-"));
});

afterEach(() => {
  process.chdir(root);
  rmSync(folder, { recursive: true, force: true });
});

test("nothing of the schema waits for a migration", async () => {
  const { entries } = readJournal("db/migrations");
  const latest = String(entries.at(-1)?.idx ?? 0).padStart(4, "0");
  const snapshot = JSON.parse(readFileSync(`db/migrations/meta/${latest}_snapshot.json`, "utf8"));
  const current = await generateSQLiteDrizzleJson(schema, snapshot.id);
  expect(await generateSQLiteMigration(snapshot, current)).toEqual([]);
});

test("nothing of the schema waits for a migration of PostgreSQL", async () => {
  const { entries } = readJournal(POSTGRES_MIGRATIONS);
  const latest = String(entries.at(-1)?.idx ?? 0).padStart(4, "0");
  const path = join(POSTGRES_MIGRATIONS, "meta", `${latest}_snapshot.json`);
  const snapshot = JSON.parse(readFileSync(path, "utf8"));
  const current = generateDrizzleJson(postgresTables(schema), snapshot.id);
  expect(await generateMigration(snapshot, current)).toEqual([]);
  expect(Object.keys(snapshot.tables).length).toBeGreaterThan(80);
});

test("a trigger and an index of words of one engine are also of the other", () => {
  const made = (folder: string, of: RegExp) => {
    const texts = readdirSync(folder).filter((name) => name.endsWith(".sql"));
    const all = texts.flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(of)]);
    return [...new Set(all.map((match) => match[1]))].sort();
  };
  const words = /CREATE (?:VIRTUAL )?TABLE `?(\w+_words)`? (?:USING fts5)?/g;
  expect(made(POSTGRES_MIGRATIONS, words)).toEqual(made("db/migrations", words));
  const guarded = /(?:ON|OR DELETE ON) `?(\w+)`?\s+(?:BEGIN|WHEN|FOR EACH (?:ROW|STATEMENT))/g;
  expect(made(POSTGRES_MIGRATIONS, guarded)).toEqual(made("db/migrations", guarded));
});

test("a fresh database has the tables, columns, keys and indexes of the schema", async () => {
  openDatabase(folder).close();
  const migrated = new Sqlite(join(folder, "kusanone.db"), { readonly: true });
  const wanted = new Sqlite(":memory:");
  const empty = await generateSQLiteDrizzleJson({});
  for (const statement of await generateSQLiteMigration(
    empty,
    await generateSQLiteDrizzleJson(schema),
  )) {
    wanted.exec(statement);
  }
  expect(shapeOf(migrated)).toEqual(shapeOf(wanted));
  migrated.close();
  wanted.close();
});

test("rebuilding a table keeps the rows that refer to it", () => {
  openDatabase(folder).close();
  const path = join(folder, "kusanone.db");
  const before = new Sqlite(path);
  before.exec(`insert into users (id, email, name, role, created_at) values (1, 'a@example.org', 'A', 'viewer', 0);
    insert into sign_ins (token_hash, user_id, created_at, last_seen_at) values ('t', 1, 0, 0);`);
  const definition = tableDefinition(before, "users");
  before.close();

  const columns =
    "id, email, name, role, organiser, password_hash, active, language, created_at, revision";
  migrateFurther([
    definition.replaceAll("users", "__new_users"),
    `INSERT INTO __new_users (${columns}) SELECT ${columns} FROM users;`,
    "DROP TABLE users;",
    "ALTER TABLE __new_users RENAME TO users;",
  ]);
  openDatabase(folder).close();

  const after = new Sqlite(path, { readonly: true });
  expect(after.prepare("select token_hash from sign_ins").pluck().all()).toEqual(["t"]);
  expect(after.pragma("foreign_key_check")).toEqual([]);
  after.close();
});

test("a migration that leaves rows without what they refer to is refused", () => {
  openDatabase(folder).close();
  const before = new Sqlite(join(folder, "kusanone.db"));
  before.exec(`insert into users (id, email, name, role, created_at) values (1, 'a@example.org', 'A', 'viewer', 0);
    insert into sign_ins (token_hash, user_id, created_at, last_seen_at) values ('t', 1, 0, 0);`);
  before.close();
  migrateFurther(["DELETE FROM users;"]);
  expect(() => openDatabase(folder)).toThrow(/1 rows that refer to nothing/);
});

/** Puts one more migration behind the real ones, in a copy that this process then works in. */
function migrateFurther(statements: string[]): void {
  const target = join(folder, "db", "migrations");
  mkdirSync(join(folder, "db"));
  cpSync(join(root, "db", "migrations"), target, { recursive: true });
  const journal = readJournal(target);
  const idx = journal.entries.length;
  const tag = `${String(idx).padStart(4, "0")}_rebuild`;
  const when = Math.max(...journal.entries.map((entry) => entry.when)) + 1;
  journal.entries.push({ idx, version: "6", when, tag, breakpoints: true });
  writeFileSync(join(target, "meta", "_journal.json"), JSON.stringify(journal));
  writeFileSync(join(target, `${tag}.sql`), statements.join("\n--> statement-breakpoint\n"));
  process.chdir(folder);
}

type Journal = {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[];
};

function readJournal(migrations: string): Journal {
  return JSON.parse(readFileSync(join(migrations, "meta", "_journal.json"), "utf8"));
}

function tableDefinition(db: Sqlite.Database, table: string): string {
  return String(db.prepare("select sql from sqlite_schema where name = ?").pluck().get(table));
}

/** Every table with its columns, CHECKs, foreign keys and indexes, in an order of its own. */
function shapeOf(db: Sqlite.Database) {
  const tables = db
    .prepare(
      // Tables of the index of words are virtual ones, which no schema describes, or stand in their shadow.
      "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\' order by name",
    )
    .pluck()
    .all()
    .map(String);
  return tables.map((table) => ({
    table,
    columns: sorted(db.pragma(`table_info(${table})`), [
      "name",
      "type",
      "notnull",
      "dflt_value",
      "pk",
    ]),
    keys: sorted(db.pragma(`foreign_key_list(${table})`), [
      "from",
      "table",
      "to",
      "on_delete",
      "on_update",
    ]),
    indexes: sorted(db.pragma(`index_list(${table})`), ["name", "unique"]).filter(
      (row) => !row.includes("sqlite_autoindex"),
    ),
    checks: (tableDefinition(db, table).match(/CONSTRAINT "?\w+"? CHECK/gi) ?? []).sort(),
  }));
}

function sorted(rows: unknown, fields: string[]): string[] {
  if (!Array.isArray(rows)) throw new Error("A pragma answered no rows");
  return rows.map((row) => fields.map((field) => String(row[field])).join(" ")).sort();
}

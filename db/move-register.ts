/**
 * Everything of a data folder into an empty database of PostgreSQL, as it stands: in one transaction there, of one state
 * here. Rows travel as JSON; afterwards both sides are counted, and every key is checked as it is put back.
 *
 * The index of words stays behind: it is made anew of what was moved; tries of passwords are the server's alone.
 */
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { Client } from "pg";
import { openDatabase } from "./client";
import { openPostgres } from "./postgres/open";
import { REGISTER_FILE } from "./register-file";

const ROWS_AT_ONCE = 2_000;
const BYTES_AT_ONCE = 8_000_000;

export type MoveVerdict =
  | { ok: true; tables: number; rows: number }
  | { ok: false; reason: "not-empty" | "counts-differ" | "unreadable-text"; table: string };

type Column = { name: string; type: string; sequence: string | null };
type Row = Record<string, unknown>;

/** Nothing is left behind in the database where it is refused or fails. */
export async function moveRegister(folder: string, url: string): Promise<MoveVerdict> {
  // Both are brought to the present schema.
  await openDatabase(folder).close();
  await (await openPostgres(url, folder)).close();
  const from = new Sqlite(join(folder, REGISTER_FILE), { readonly: true, fileMustExist: true });
  const to = new Client({ connectionString: url });
  await to.connect();
  try {
    from.exec("begin");
    await to.query("begin; select from data_version where id = 1 for update");
    const verdict = await moveAll(from, to);
    await to.query(verdict.ok ? "commit" : "rollback");
    if (verdict.ok) await to.query("analyze");
    return verdict;
  } finally {
    from.close();
    await to.end();
  }
}

async function moveAll(from: Sqlite.Database, to: Client): Promise<MoveVerdict> {
  const tables = await tablesOf(to);
  for (const table of tables.keys())
    if ((await countIn(to, table)) > 0) return { ok: false, reason: "not-empty", table };
  const putKeysBack = await takeKeysAway(to);
  let total = 0;
  for (const [table, columns] of tables) {
    try {
      await moveTable(from, to, table, columns);
    } catch (error) {
      if (isUnreadable(error)) return { ok: false, reason: "unreadable-text", table };
      throw error;
    }
    const rows = await countIn(to, table);
    const wanted = from.prepare(`select count(*) from "${table}"`).pluck().get();
    if (rows !== wanted) return { ok: false, reason: "counts-differ", table };
    total += rows;
  }
  await putKeysBack();
  await to.query("delete from seed_files where name = 'search-words'");
  await to.query("update data_version set version = version + 1");
  return { ok: true, tables: tables.size, rows: total };
}

/** What an installation fills, with its columns in their order. */
async function tablesOf(to: Client): Promise<Map<string, Column[]>> {
  const { rows } = await to.query<Column & { table: string }>(
    `select table_name as table, column_name as name, data_type as type,
      case when is_identity = 'YES' then pg_get_serial_sequence(quote_ident(table_name), column_name) end as sequence
    from information_schema.columns
    where table_schema = 'public' and table_name not in ('data_version', 'changed_events', 'left_states', 'attempts') and table_name not like '%\\_words'
    order by table_name, ordinal_position`,
  );
  const tables = new Map<string, Column[]>();
  for (const { table, ...column } of rows)
    tables.set(table, [...(tables.get(table) ?? []), column]);
  return tables;
}

async function countIn(to: Client, table: string): Promise<number> {
  const { rows } = await to.query(`select count(*)::int as rows from "${table}"`);
  return rows[0].rows;
}

/** Rows refer to one another in circles: foreign keys are taken away, and checked when they are put back. */
async function takeKeysAway(to: Client): Promise<() => Promise<void>> {
  const { rows } = await to.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name,
      pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by oid`,
  );
  for (const { table, name } of rows)
    await to.query(`alter table ${table} drop constraint ${name}`);
  return async () => {
    for (const { table, name, definition } of rows)
      await to.query(`alter table ${table} add constraint ${name} ${definition}`);
  };
}

async function moveTable(
  from: Sqlite.Database,
  to: Client,
  table: string,
  columns: readonly Column[],
): Promise<void> {
  const statement = `insert into "${table}" select * from json_populate_recordset(null::"${table}", $1)`;
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  let [batch, bytes] = [[] as string[], 0];
  const flush = async () => {
    if (batch.length > 0) await to.query(statement, [`[${batch.join(",")}]`]);
    [batch, bytes] = [[], 0];
  };
  for (const row of from.prepare<[], Row>(`select ${names} from "${table}"`).iterate()) {
    const text = jsonOf(row, columns);
    batch.push(text);
    bytes += text.length;
    if (batch.length === ROWS_AT_ONCE || bytes > BYTES_AT_ONCE) await flush();
  }
  await flush();
  for (const { sequence } of columns)
    if (sequence !== null) {
      const last = from.prepare("select seq from sqlite_sequence where name = ?").pluck();
      await to.query("select setval($1, greatest($2::bigint, 1), $2::bigint > 0)", [
        sequence,
        last.get(table) ?? 0,
      ]);
    }
}

/** JSON of a column stays the text it is, with its keys in their order; bytes are written as PostgreSQL reads them. */
function jsonOf(row: Row, columns: readonly Column[]): string {
  const members = columns.map(({ name, type }) => {
    const value = row[name];
    if (value === null) return `${JSON.stringify(name)}:null`;
    const text =
      type === "json"
        ? String(value)
        : JSON.stringify(Buffer.isBuffer(value) ? `\\x${value.toString("hex")}` : value);
    return `${JSON.stringify(name)}:${text}`;
  });
  return `{${members.join(",")}}`;
}

/** A character that PostgreSQL keeps in no text: U+0000. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "22P05";
}

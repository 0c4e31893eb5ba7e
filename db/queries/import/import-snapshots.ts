/**
 * The rows of the register that hold one subject, as they stand, and put back as they stood: of any tables, which the
 * importer of a kind names.
 */
import { createHash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import type { Handle } from "../../client";

/** `by`: the column that holds the id of the subject. Its own table first, then those that hang on it. */
export type SubjectTable = { table: string; by: string };
type Cells = Record<string, unknown>;
/** By table; in no order of their own. */
export type Snapshot = Record<string, Cells[]>;

/** Of every id that is asked for, also of one that is not there: all its tables are empty then. */
export async function snapshotSubjects(
  db: Handle,
  tables: readonly SubjectTable[],
  ids: readonly string[],
): Promise<Map<string, Snapshot>> {
  const found = new Map(ids.map((id) => [id, emptyOf(tables)]));
  if (ids.length === 0) return found;
  for (const { table, by } of tables) {
    const asked = sql.join(
      [...found.keys()].map((id) => sql`${id}`),
      sql`, `,
    );
    const rows = await db.all<Cells>(
      sql`select * from ${sql.identifier(table)} where ${sql.identifier(by)} in (${asked})`,
    );
    for (const row of rows) found.get(String(row[by]))?.[table]?.push(row);
  }
  for (const snapshot of found.values())
    for (const table of Object.keys(snapshot)) snapshot[table]?.sort(byText);
  return found;
}

/** Two subjects of the same mark are the same, row for row. */
export function snapshotMark(snapshot: Snapshot): string {
  return createHash("sha256").update(JSON.stringify(snapshot)).digest("base64url").slice(0, 22);
}

/** Makes the rows of a subject what they were, whatever stands there now. */
export async function restoreSubject(
  tx: Handle,
  tables: readonly SubjectTable[],
  id: string,
  former: Snapshot,
): Promise<void> {
  const [own, ...children] = tables;
  if (own === undefined) return;
  const current = (await snapshotSubjects(tx, tables, [id])).get(id) ?? emptyOf(tables);
  const isSame = ({ table }: SubjectTable) =>
    JSON.stringify(current[table]) === JSON.stringify(former[table] ?? []);
  const changed = children.filter((child) => !isSame(child));
  for (const child of changed.toReversed()) await removeRows(tx, child, id);
  await restoreOwn(tx, own, id, { current: current[own.table], former: former[own.table] });
  for (const { table } of changed) await addRows(tx, table, former[table] ?? []);
}

async function restoreOwn(
  tx: Handle,
  own: SubjectTable,
  id: string,
  { current = [], former = [] }: { current?: Cells[]; former?: Cells[] },
): Promise<void> {
  const [row] = former;
  if (row === undefined) await removeRows(tx, own, id);
  else if (current.length === 0) await addRows(tx, own.table, former);
  else
    await tx.run(
      sql`update ${sql.identifier(own.table)} set ${assigned(row)} where ${isOf(own, id)}`,
    );
}

async function removeRows(tx: Handle, of: SubjectTable, id: string): Promise<void> {
  await tx.run(sql`delete from ${sql.identifier(of.table)} where ${isOf(of, id)}`);
}

async function addRows(tx: Handle, table: string, rows: readonly Cells[]): Promise<void> {
  for (const row of rows) {
    const names = Object.keys(row).map((name) => sql.identifier(name));
    const values = Object.values(row).map((value) => sql`${value}`);
    await tx.run(
      sql`insert into ${sql.identifier(table)} (${sql.join(names, sql`, `)}) values (${sql.join(values, sql`, `)})`,
    );
  }
}

function assigned(row: Cells): SQL {
  return sql.join(
    Object.entries(row).map(([name, value]) => sql`${sql.identifier(name)} = ${value}`),
    sql`, `,
  );
}

const isOf = ({ by }: SubjectTable, id: string): SQL => sql`${sql.identifier(by)} = ${id}`;

const emptyOf = (tables: readonly SubjectTable[]): Snapshot =>
  Object.fromEntries(tables.map(({ table }) => [table, []]));

function byText(a: Cells, b: Cells): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

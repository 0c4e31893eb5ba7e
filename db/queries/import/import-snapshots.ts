/**
 * The rows of the register that hold one subject, as they stand, and put back as they stood: of any tables, which the
 * importer of a kind names.
 */
import { type SQL, sql } from "drizzle-orm";
import { compareText } from "~/domain/day/calendar-date";
import type { Handle } from "../../client";
import { inList } from "../store/in-list";

/** The own table of a subject first, then those that hang on it. */
export type SubjectTable = {
  table: string;
  /** The column that holds the id of the subject, or of the row of `through`. */
  by: string;
  /** It holds numbers, and a subject may be named otherwise: then it has no rows here. */
  numbered?: true;
  /** A table before this one, on whose rows these hang, by its `rowsBy`. */
  through?: string;
  /** The column that its rows are known by: each is put back in its place, since others refer to it. */
  rowsBy?: string;
  /** Columns that are derived: neither kept nor put back. */
  derived?: readonly string[];
};
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
  const subjects = new Map(ids.map((id) => [id, id]));
  const owners = new Map<string, Map<string, string>>();
  for (const subjectTable of tables) {
    const { table, by, through, rowsBy, derived = [] } = subjectTable;
    const of = through === undefined ? subjects : (owners.get(through) ?? new Map());
    const own = new Map<string, string>();
    for (const row of await rowsOf(db, table, by, askedOf(subjectTable, of.keys()))) {
      const subject = of.get(String(row[by])) ?? "";
      for (const column of derived) delete row[column];
      if (rowsBy !== undefined) own.set(String(row[rowsBy]), subject);
      found.get(subject)?.[table]?.push(row);
    }
    owners.set(table, own);
  }
  for (const snapshot of found.values())
    for (const [table, rows] of Object.entries(snapshot))
      if (rows.length > 1) snapshot[table] = sortedByText(rows);
  return found;
}

/** Those of these ids that the table can hold. */
export const askedOf = ({ numbered }: SubjectTable, ids: Iterable<string>): string[] =>
  numbered ? [...ids].filter(isNumber) : [...ids];

async function rowsOf(
  db: Handle,
  table: string,
  by: string,
  ids: readonly string[],
): Promise<Cells[]> {
  if (ids.length === 0) return [];
  return await db.all<Cells>(
    sql`select * from ${sql.identifier(table)} where ${inList(sql`${sql.identifier(by)}`, ids)}`,
  );
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
  const both = ({ table }: SubjectTable) => ({
    current: current[table] ?? [],
    former: former[table] ?? [],
  });
  for (const child of changed.toReversed())
    if (child.rowsBy === undefined) await removeRows(tx, tables, child, id);
    else await removeOthers(tx, child, child.rowsBy, both(child));
  await restoreOwn(tx, own, id, both(own));
  for (const child of changed)
    if (child.rowsBy === undefined) await addRows(tx, child.table, former[child.table] ?? []);
    else await putBack(tx, child, child.rowsBy, both(child));
}

type Both = { current: readonly Cells[]; former: readonly Cells[] };

async function removeOthers(
  tx: Handle,
  { table }: SubjectTable,
  rowsBy: string,
  { current, former }: Both,
): Promise<void> {
  const kept = new Set(former.map((row) => row[rowsBy]));
  for (const row of current)
    if (!kept.has(row[rowsBy]))
      await tx.run(
        sql`delete from ${sql.identifier(table)} where ${sql.identifier(rowsBy)} = ${row[rowsBy]}`,
      );
}

async function putBack(
  tx: Handle,
  { table }: SubjectTable,
  rowsBy: string,
  { current, former }: Both,
): Promise<void> {
  const there = new Map(current.map((row) => [row[rowsBy], row]));
  for (const row of former) {
    const now = there.get(row[rowsBy]);
    if (now === undefined) await addRows(tx, table, [row]);
    else if (JSON.stringify(now) !== JSON.stringify(row))
      await tx.run(
        sql`update ${sql.identifier(table)} set ${assigned(row)} where ${sql.identifier(rowsBy)} = ${row[rowsBy]}`,
      );
  }
}

async function restoreOwn(
  tx: Handle,
  own: SubjectTable,
  id: string,
  { current, former }: Both,
): Promise<void> {
  const [row] = former;
  if (row === undefined) await removeRows(tx, [], own, id);
  else if (current.length === 0) await addRows(tx, own.table, former);
  else
    await tx.run(
      sql`update ${sql.identifier(own.table)} set ${assigned(row)} where ${isOf(own, id)}`,
    );
}

async function removeRows(
  tx: Handle,
  tables: readonly SubjectTable[],
  of: SubjectTable,
  id: string,
): Promise<void> {
  const parent = tables.find(({ table }) => table === of.through);
  const hangsOn =
    parent === undefined
      ? isOf(of, id)
      : sql`${sql.identifier(of.by)} in (select ${sql.identifier(parent.rowsBy ?? parent.by)} from ${sql.identifier(parent.table)} where ${isOf(parent, id)})`;
  await tx.run(sql`delete from ${sql.identifier(of.table)} where ${hangsOn}`);
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

const isOf = ({ by, numbered }: SubjectTable, id: string): SQL =>
  numbered && !isNumber(id) ? sql`1 = 0` : sql`${sql.identifier(by)} = ${id}`;

const isNumber = (id: string): boolean => /^\d+$/.test(id);

const emptyOf = (tables: readonly SubjectTable[]): Snapshot =>
  Object.fromEntries(tables.map(({ table }) => [table, []]));

function sortedByText(rows: readonly Cells[]): Cells[] {
  const named = rows.map((row) => ({ row, text: JSON.stringify(row) }));
  return named.sort((a, b) => compareText(a.text, b.text)).map(({ row }) => row);
}

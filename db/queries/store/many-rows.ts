/**
 * Adding and updating rows by the thousand: on SQLite one statement for each, made once for a connection and given its
 * values as they are, since Drizzle takes longer to hand a row over than SQLite takes to store it; on a server all of them
 * as JSON by one.
 */
import { type Column, getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import { SQLiteSyncDialect, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Handle } from "../../client";
import { postgresType } from "../../engine/column-types";
import { sayableJson } from "../../postgres/sayable";

type NameOf<Table extends SQLiteTable> = keyof Table["_"]["columns"] & string;
type Rows<Name extends string> = readonly Record<Name, unknown>[];

/**
 * Adds rows, each with these columns, written as its column writes them.
 *
 * `conflict`: what becomes of a row that is there already; without one it is an error. `asStored`: columns whose values are
 * given as the database keeps them.
 */
export function manyRows<Table extends SQLiteTable, Name extends NameOf<Table>>(
  table: Table,
  names: readonly Name[],
  conflict: SQL = sql``,
  asStored: readonly Name[] = [],
) {
  const { columns, listOf } = written(table, names, asStored);
  const begin = sql`insert into ${sql.identifier(getTableName(table))} (${sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  )})`;
  const places = sql.raw(columns.map(() => "?").join(", "));
  const text = textOf(sql`${begin} values (${places}) ${conflict}`);
  const typed = sql.join(columns.map(typedAt), sql`, `);
  return async (tx: Handle, rows: Rows<Name>): Promise<void> => {
    if (rows.length === 0) return;
    if (tx.runEach !== null) return tx.runEach(text, listsOf(rows, listOf));
    await tx.run(sql`${begin} select ${typed} from ${elementsOf(rows.map(listOf))} ${conflict}`);
  };
}

/** Updates rows: in each that has these `keys` all of `names` become what is given. One that is not there stays away. */
export function manyUpdates<
  Table extends SQLiteTable,
  Name extends NameOf<Table>,
  Key extends NameOf<Table>,
>(table: Table, names: readonly Name[], keys: readonly Key[]) {
  const { columns, listOf } = written<Table, Name | Key>(table, [...names, ...keys], []);
  const begin = sql`update ${sql.identifier(getTableName(table))} set`;
  const saying = (valueAt: (column: Column, at: number) => SQL) => {
    const each = columns.map((one, at) => sql`${sql.identifier(one.name)} = ${valueAt(one, at)}`);
    return {
      set: sql.join(each.slice(0, names.length), sql`, `),
      where: sql.join(each.slice(names.length), sql` and `),
    };
  };
  const given = saying(() => sql.raw("?"));
  const text = textOf(sql`${begin} ${given.set} where ${given.where}`);
  const typed = saying(typedAt);
  return async (tx: Handle, rows: Rows<Name | Key>): Promise<void> => {
    if (rows.length === 0) return;
    if (tx.runEach !== null) return tx.runEach(text, listsOf(rows, listOf));
    await tx.run(
      sql`${begin} ${typed.set} from ${elementsOf(rows.map(listOf))} where ${typed.where}`,
    );
  };
}

const textOf = (statement: SQL): string => new SQLiteSyncDialect().sqlToQuery(statement).sql;

const elementsOf = (lists: readonly unknown[][]): SQL =>
  sql`json_array_elements(${sayableJson(lists)}) as listed(given)`;

/** Of one of these elements, as PostgreSQL takes it for the column. */
const typedAt = (column: Column, at: number): SQL =>
  sql.raw(`(given ->> ${at})::${postgresType(column)}`);

/** The columns of these names, and a row as the list of their values. */
function written<Table extends SQLiteTable, Name extends NameOf<Table>>(
  table: Table,
  names: readonly Name[],
  asStored: readonly Name[],
) {
  const known: Record<string, Column> = getTableColumns(table);
  const columns = names.flatMap((name) => known[name] ?? []);
  const writers = columns.map((column, at) => {
    const isStored = asStored.some((name) => name === names[at]);
    return isStored ? null : (value: unknown) => column.mapToDriverValue(value);
  });
  const listOf = (row: Record<Name, unknown>): unknown[] => {
    const values: unknown[] = [];
    for (let at = 0; at < names.length; at += 1) {
      const value = row[names[at] as Name] ?? null;
      const write = writers[at] ?? null;
      values.push(value === null || write === null ? value : write(value));
    }
    return values;
  };
  return { columns, listOf };
}

function* listsOf<Row>(
  rows: readonly Row[],
  listOf: (row: Row) => unknown[],
): Generator<unknown[]> {
  for (const row of rows) yield listOf(row);
}

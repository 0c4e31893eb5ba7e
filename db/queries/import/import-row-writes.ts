/**
 * Writing rows of an import by the thousand, since Drizzle takes longer to hand one over than a database to store it: on
 * SQLite a statement for each, made once; on a server all of them as JSON by one.
 */
import { sql } from "drizzle-orm";
import type { LeftReason } from "~/domain/import/import-state";
import type { Handle } from "../../client";
import { importRows } from "../../schema/imports";
import { manyRows } from "../store/many-rows";
import type { ReadRow } from "./import-rows";
import type { Snapshot } from "./import-snapshots";

const adding = manyRows(importRows, [
  ...(["importId", "row", "outcome", "column", "reason", "value", "otherRow", "cells"] as const),
  ...(["entry", "key", "externalId", "findings", "changes", "choices", "answers"] as const),
  "subjectId",
]);

/** `left`: why it stays; null: it was taken back. */
export type UndoneRow = { row: number; left: LeftReason | null };

export async function markRowsUndone(
  tx: Handle,
  importId: number,
  rows: readonly UndoneRow[],
): Promise<void> {
  const undone = rows.filter(({ left }) => left === null).map(({ row }) => [importId, row]);
  const stay = rows.flatMap(({ row, left }) => (left === null ? [] : [[left, importId, row]]));
  if (tx.runEach !== null) {
    tx.runEach(
      "update import_rows set before = null, after = null, left = null where import_id = ? and row = ?",
      undone,
    );
    tx.runEach("update import_rows set left = ? where import_id = ? and row = ?", stay);
    return;
  }
  const one = sql`import_id = (given ->> 0)::bigint and "row" = (given ->> 1)::bigint`;
  await tx.run(
    sql`update import_rows set before = null, after = null, "left" = null from json_array_elements(${JSON.stringify(undone)}) as listed(given) where ${one}`,
  );
  const other = sql`import_id = (given ->> 1)::bigint and "row" = (given ->> 2)::bigint`;
  await tx.run(
    sql`update import_rows set "left" = given ->> 0 from json_array_elements(${JSON.stringify(stay)}) as listed(given) where ${other}`,
  );
}

export async function addImportRows(
  tx: Handle,
  importId: number,
  rows: readonly ReadRow[],
): Promise<void> {
  await adding(
    tx,
    rows.map((row) => ({ ...row, importId })),
  );
}

export type WrittenRow = {
  row: number;
  subjectId: string;
  /** Null: it is new. */
  before: Snapshot | null;
  /** The mark of how it stands now. */
  after: string;
};

export async function markRowsWritten(
  tx: Handle,
  importId: number,
  rows: readonly WrittenRow[],
): Promise<void> {
  const values = rows.map(({ row, subjectId, before, after }) => [
    ...[subjectId, before === null ? null : JSON.stringify(before), after],
    ...[importId, row],
  ]);
  if (tx.runEach !== null)
    return tx.runEach(
      "update import_rows set subject_id = ?, before = ?, after = ? where import_id = ? and row = ?",
      values,
    );
  await tx.run(
    sql`update import_rows set subject_id = given ->> 0, before = (given ->> 1)::json, after = given ->> 2
      from json_array_elements(${JSON.stringify(values)}) as listed(given)
      where import_id = (given ->> 3)::bigint and "row" = (given ->> 4)::bigint`,
  );
}

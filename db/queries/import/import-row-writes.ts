/** Writing rows of an import by the thousand. */
import { sql } from "drizzle-orm";
import type { LeftReason } from "~/domain/import/import-state";
import type { Handle } from "../../client";
import { importRows } from "../../schema/imports";
import { eachRow } from "../store/each-row";
import { manyRows } from "../store/many-rows";
import type { ReadRow } from "./import-rows";
import type { Snapshot } from "./import-snapshots";

const adding = manyRows(importRows, [
  ...(["importId", "row", "outcome", "column", "reason", "value", "otherRow", "cells"] as const),
  ...(["entry", "key", "externalId", "findings", "changes", "choices", "answers"] as const),
  "subjectId",
]);

const undoing = eachRow(
  2,
  (importId, row) =>
    sql`update import_rows set before = null, after = null, "left" = null where import_id = ${importId} and "row" = ${row}`,
);
const leaving = eachRow(
  3,
  (left, importId, row) =>
    sql`update import_rows set "left" = ${left} where import_id = ${importId} and "row" = ${row}`,
);
const marking = eachRow(
  5,
  (subjectId, before, after, importId, row) =>
    sql`update import_rows set subject_id = ${subjectId}, before = ${before}, after = ${after} where import_id = ${importId} and "row" = ${row}`,
);

/** `left`: why it stays; null: it was taken back. */
export type UndoneRow = { row: number; left: LeftReason | null };

export async function markRowsUndone(
  tx: Handle,
  importId: number,
  rows: readonly UndoneRow[],
): Promise<void> {
  const [undone, staying] = [[], []] as [unknown[][], unknown[][]];
  for (const { row, left } of rows)
    if (left === null) undone.push([importId, row]);
    else staying.push([left, importId, row]);
  await undoing(tx, undone);
  await leaving(tx, staying);
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
  const values = rows.map(({ row, subjectId, before, after }) => {
    const former = before === null ? null : JSON.stringify(before);
    return [subjectId, former, after, importId, row];
  });
  await marking(tx, values);
}

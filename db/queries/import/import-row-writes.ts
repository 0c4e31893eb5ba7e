/** Writing rows of an import by the thousand: statements as SQLite has them, since Drizzle takes longer than it does. */
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
  const undo = tx.$client.prepare(
    "update import_rows set before = null, after = null, left = null where import_id = ? and row = ?",
  );
  const leave = tx.$client.prepare(
    "update import_rows set left = ? where import_id = ? and row = ?",
  );
  for (const { row, left } of rows)
    if (left === null) undo.run(importId, row);
    else leave.run(left, importId, row);
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
  const mark = tx.$client.prepare(
    "update import_rows set subject_id = ?, before = ?, after = ? where import_id = ? and row = ?",
  );
  for (const { row, subjectId, before, after } of rows)
    mark.run(subjectId, before === null ? null : JSON.stringify(before), after, importId, row);
}

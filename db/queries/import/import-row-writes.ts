/**
 * Writing rows of an import by the thousand: each statement is made once for a handle, because making one takes longer than
 * the database takes to do it.
 */
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { LeftReason } from "~/domain/import/import-state";
import type { Handle } from "../../client";
import { importRows } from "../../schema/imports";
import { madeOnce } from "../store/made-once";
import { manyRows } from "../store/many-rows";
import type { ReadRow } from "./import-rows";
import type { Snapshot } from "./import-snapshots";

const isRow = and(
  eq(importRows.importId, sql.placeholder("importId")),
  eq(importRows.row, sql.placeholder("row")),
);
const value = (name: string): SQL => sql`${sql.placeholder(name)}`;

const adding = manyRows(importRows, [
  ...(["importId", "row", "outcome", "column", "reason", "value", "otherRow", "cells"] as const),
  ...(["entry", "key", "externalId", "findings", "changes", "choices", "answers"] as const),
  "subjectId",
]);

const marking = madeOnce((tx) =>
  tx
    .update(importRows)
    .set({ subjectId: value("subjectId"), before: value("before"), after: value("after") })
    .where(isRow)
    .prepare(),
);

const undoing = madeOnce((tx) =>
  tx.update(importRows).set({ before: null, after: null, left: null }).where(isRow).prepare(),
);
const leaving = madeOnce((tx) =>
  tx
    .update(importRows)
    .set({ left: value("left") })
    .where(isRow)
    .prepare(),
);

/** `left`: why it stays; null: it was taken back. */
export type UndoneRow = { row: number; left: LeftReason | null };

export async function markRowsUndone(
  tx: Handle,
  importId: number,
  rows: readonly UndoneRow[],
): Promise<void> {
  for (const { row, left } of rows)
    if (left === null) await undoing(tx).execute({ importId, row });
    else await leaving(tx).execute({ importId, row, left });
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
  const statement = marking(tx);
  for (const { before, ...row } of rows)
    await statement.execute({ ...row, importId, before: asJson(before) });
}

const asJson = (of: unknown): string | null => (of === null ? null : JSON.stringify(of));

/** Writing rows of an import by the thousand. */
import type { LeftReason } from "~/domain/import/import-state";
import type { Handle } from "../../client";
import { importRows } from "../../schema/imports";
import { manyRows, manyUpdates } from "../store/many-rows";
import type { ReadRow } from "./import-rows";
import type { Snapshot } from "./import-snapshots";

const adding = manyRows(importRows, [
  ...(["importId", "row", "outcome", "column", "reason", "value", "otherRow", "cells"] as const),
  ...(["entry", "key", "externalId", "findings", "changes", "choices", "answers"] as const),
  "subjectId",
]);

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

const writing = manyUpdates(importRows, ["subjectId", "before", "after"], ["importId", "row"]);

export async function markRowsWritten(
  tx: Handle,
  importId: number,
  rows: readonly WrittenRow[],
): Promise<void> {
  await writing(
    tx,
    rows.map(({ row, subjectId, before, after }) => ({ importId, row, subjectId, before, after })),
  );
}

/** `left`: why it stays; null: it was taken back. */
export type UndoneRow = { row: number; left: LeftReason | null };

const undoing = manyUpdates(importRows, ["before", "after", "left"], ["importId", "row"]);
const leaving = manyUpdates(importRows, ["left"], ["importId", "row"]);

export async function markRowsUndone(
  tx: Handle,
  importId: number,
  rows: readonly UndoneRow[],
): Promise<void> {
  const all = rows.map(({ row, left }) => ({ importId, row, left, before: null, after: null }));
  await undoing(
    tx,
    all.filter(({ left }) => left === null),
  );
  await leaving(
    tx,
    all.filter(({ left }) => left !== null),
  );
}

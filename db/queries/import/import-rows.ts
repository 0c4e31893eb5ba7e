/** Rows of an import: what each says, what became of it, and what stood there before it. */
import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  max,
  type SQL,
} from "drizzle-orm";
import { ROW_OUTCOMES, type RowCounts, type RowOutcome } from "~/domain/import/import-state";
import type { RowChoice, RowFinding } from "~/domain/import/row-reading";
import type { Handle } from "../../client";
import { importRows } from "../../schema/imports";
import type { Snapshot } from "./import-snapshots";

type Row = typeof importRows.$inferSelect;

/** One column that differs: as it stands in the register, and in the file. */
export type CellChange = { field: string; before: string; after: string };

/** What is kept as JSON is written by this file alone. */
export type StoredRow = Omit<
  Row,
  "cells" | "entry" | "changes" | "choices" | "answers" | "findings" | "before"
> & {
  cells: string[];
  entry: Record<string, unknown> | null;
  changes: CellChange[] | null;
  choices: RowChoice[] | null;
  answers: Record<string, string> | null;
  findings: RowFinding[] | null;
  before: Snapshot | null;
};

/** As a reading finds it: nothing is written, and nobody has answered anything anew. */
export type ReadRow = Omit<StoredRow, "importId" | "before" | "after" | "left">;

export async function updateImportRow(
  tx: Handle,
  { importId, row }: { importId: number; row: number },
  changes: Partial<Omit<StoredRow, "importId" | "row">>,
): Promise<void> {
  await tx
    .update(importRows)
    .set(changes)
    .where(and(eq(importRows.importId, importId), eq(importRows.row, row)));
}

/** False: there are none left. */
export async function removeSomeRows(tx: Handle, importId: number, most: number): Promise<boolean> {
  const last = await tx
    .select({ row: importRows.row })
    .from(importRows)
    .where(eq(importRows.importId, importId))
    .orderBy(asc(importRows.row))
    .limit(most);
  const to = last.at(-1)?.row;
  if (to === undefined) return false;
  await tx
    .delete(importRows)
    .where(and(eq(importRows.importId, importId), lte(importRows.row, to)));
  return last.length === most;
}

export type RowQuestion = {
  outcomes?: readonly RowOutcome[];
  rows?: readonly number[];
  after?: number;
  /** Only those that stand in the register by this import. */
  written?: boolean;
  /** Only those that an undo left. */
  left?: boolean;
  reason?: string;
  /** Only those that a person has answered. */
  answered?: true;
};

/** In the order of the file. */
export async function listImportRows(
  db: Handle,
  importId: number,
  question: RowQuestion,
  limit: number,
): Promise<StoredRow[]> {
  const rows = await db
    .select()
    .from(importRows)
    .where(matches(importId, question))
    .orderBy(asc(importRows.row))
    .limit(limit);
  return rows as StoredRow[];
}

/** A row with what is needed to write it. */
export type RowToWrite = Pick<
  StoredRow,
  "row" | "outcome" | "entry" | "key" | "externalId" | "changes"
>;

/** Those that are not in the register yet, in the order of the file. */
export async function listRowsToWrite(
  db: Handle,
  importId: number,
  { outcomes, after }: { outcomes: readonly RowOutcome[]; after: number },
  limit: number,
): Promise<RowToWrite[]> {
  const rows = await db
    .select({
      ...{ row: importRows.row, outcome: importRows.outcome, entry: importRows.entry },
      ...{ key: importRows.key, externalId: importRows.externalId, changes: importRows.changes },
    })
    .from(importRows)
    .where(matches(importId, { outcomes, written: false, after }))
    .orderBy(asc(importRows.row))
    .limit(limit);
  return rows as RowToWrite[];
}

export type WrittenRow = Pick<StoredRow, "row" | "subjectId" | "before" | "after">;

/** Those that stand in the register by this import and were not left, newest first, before a row. */
export async function listWrittenRows(
  db: Handle,
  importId: number,
  { before, limit }: { before: number | null; limit: number },
): Promise<WrittenRow[]> {
  const rows = await db
    .select({
      ...{ row: importRows.row, subjectId: importRows.subjectId },
      ...{ before: importRows.before, after: importRows.after },
    })
    .from(importRows)
    .where(
      and(
        matches(importId, { written: true }),
        before === null ? undefined : lt(importRows.row, before),
      ),
    )
    .orderBy(desc(importRows.row))
    .limit(limit);
  return rows as WrittenRow[];
}

/** What tells a row from the others, for those that are understood. */
export async function listRowKeys(
  db: Handle,
  importId: number,
  { after, limit }: { after: number; limit: number },
): Promise<Pick<StoredRow, "row" | "key" | "externalId" | "subjectId">[]> {
  return await db
    .select({
      ...{ row: importRows.row, key: importRows.key },
      ...{ externalId: importRows.externalId, subjectId: importRows.subjectId },
    })
    .from(importRows)
    .where(and(matches(importId, { outcomes: UNDERSTOOD, after })))
    .orderBy(asc(importRows.row))
    .limit(limit);
}

const UNDERSTOOD: readonly RowOutcome[] = ["new", "changed", "unchanged"];

export async function countImportRows(
  db: Handle,
  importId: number,
  question: RowQuestion = {},
): Promise<number> {
  return await db.$count(importRows, matches(importId, question));
}

/** How many rows each outcome has; together they are the rows of the file. */
export async function countRowOutcomes(db: Handle, importId: number): Promise<RowCounts> {
  const rows = await db
    .select({ outcome: importRows.outcome, total: count() })
    .from(importRows)
    .where(eq(importRows.importId, importId))
    .groupBy(importRows.outcome)
    .orderBy(asc(importRows.outcome));
  const none = Object.fromEntries(ROW_OUTCOMES.map((outcome) => [outcome, 0])) as RowCounts;
  return { ...none, ...Object.fromEntries(rows.map(({ outcome, total }) => [outcome, total])) };
}

/** The last row of a file whose reading has come that far; 0 before the first. */
export async function lastRowOf(db: Handle, importId: number): Promise<number> {
  const rows = await db
    .select({ row: max(importRows.row) })
    .from(importRows)
    .where(eq(importRows.importId, importId));
  return rows[0]?.row ?? 0;
}

function matches(importId: number, question: RowQuestion): SQL | undefined {
  const { outcomes, rows, after, written, left, reason, answered } = question;
  return and(
    eq(importRows.importId, importId),
    outcomes && inArray(importRows.outcome, [...outcomes]),
    rows && inArray(importRows.row, [...rows]),
    after === undefined ? undefined : gt(importRows.row, after),
    written === undefined
      ? undefined
      : written
        ? isNotNull(importRows.after)
        : isNull(importRows.after),
    left ? isNotNull(importRows.left) : undefined,
    reason === undefined ? undefined : eq(importRows.reason, reason),
    answered ? isNotNull(importRows.answers) : undefined,
  );
}

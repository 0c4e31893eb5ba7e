/** Rows of an import, a page at a time, with the counts of all of them. */
import type { Context } from "~/context/context.server";
import type { RowsQuestion } from "~/domain/api-import";
import type { RowCounts } from "~/domain/import/import-state";
import {
  countImportRows,
  countRowOutcomes,
  listImportRows,
  type StoredRow,
} from "~db/queries/import/import-rows";

export type ImportRowsPage = {
  counts: RowCounts;
  /** Rows that stand in the register by this import, and those that an undo left there. */
  written: number;
  left: number;
  rows: StoredRow[];
  /** The row after which the next page begins; null on the last. */
  next: number | null;
};

export async function readImportRows(
  { db }: Context,
  id: number,
  { outcome, left, after, limit }: RowsQuestion,
): Promise<ImportRowsPage> {
  const question = { ...(outcome === null ? {} : { outcomes: [outcome] }), left, after };
  const found = await listImportRows(db.read, id, question, limit + 1);
  const rows = found.slice(0, limit);
  return {
    counts: await countRowOutcomes(db.read, id),
    written: await countImportRows(db.read, id, { written: true }),
    left: await countImportRows(db.read, id, { left: true }),
    rows,
    next: found.length > limit ? (rows.at(-1)?.row ?? null) : null,
  };
}

/** An import as the API tells it: where it stands, its counts, and a page of its rows. */
import type { Context } from "~/context/context.server";
import type { RowsQuestion } from "~/domain/api-import";
import type { ImportState, RowCounts } from "~/domain/import/import-state";
import type { StoredImport } from "~db/queries/import/imports";
import { readImportRows } from "./import-rows.server";

/** What was thrown away is refused, to a program. */
const toldState = (state: ImportState): Exclude<ImportState, "cancelled"> =>
  state === "cancelled" ? "refused" : state;

export async function readImportAnswer(ctx: Context, stored: StoredImport, question: RowsQuestion) {
  const { id, understood } = stored;
  const { counts, rows, next } = await readImportRows(ctx, id, question);
  return {
    id,
    state: toldState(stored.state),
    file: {
      ...{ name: stored.fileName, sha256: stored.fileHash, rows: sumOf(counts) },
      ...{ encoding: understood?.encoding ?? null, sheet: understood?.sheet ?? null },
    },
    counts: {
      ...{ new: counts.new, changed: counts.changed, unchanged: counts.unchanged },
      ...{ asked: counts.asked, leftOut: counts["left-out"], refused: counts.refused },
    },
    /** Why the file as a whole is refused. */
    refusals: stored.refusals ?? [],
    rows: rows.map(({ row, outcome, column, reason, changes, choices, ...of }) => ({
      ...{ row, outcome, column, reason, value: of.value, otherRow: of.otherRow },
      ...{ changes: changes ?? [], choices: choices ?? [], left: of.left },
    })),
    next,
  };
}

const sumOf = (counts: RowCounts): number => Object.values(counts).reduce((sum, of) => sum + of, 0);

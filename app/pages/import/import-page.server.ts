/**
 * What the page of one import shows, in every state it can be in. Its route hands in the columns of a kind, which the
 * importers know (`columnsOf` of operations/import/importers).
 */
import type { Context } from "~/context/context.server";
import type { RowsQuestion } from "~/domain/api-import";
import { calledOff } from "~/domain/import/called-off";
import { mapColumns } from "~/domain/import/column-mapping";
import type { ImportColumn, ImportKind } from "~/domain/import/import-kind";
import { mayUndoImport } from "~/domain/import/import-right";
import type { StoredImport } from "~db/queries/import/imports";
import { countJobsBefore, findJobOf, type Job } from "~db/queries/jobs";
import { mayAskForReason } from "~db/queries/round/correction-reasons";
import { readImportRows } from "./import-rows.server";

export type ColumnsOf = (kind: ImportKind) => readonly ImportColumn[];

export async function readImportPage(
  ctx: Context,
  stored: StoredImport,
  { question, columnsOf }: { question: RowsQuestion; columnsOf: ColumnsOf },
) {
  const { id, kind, state, understood, mapping } = stored;
  const columns = columnsOf(kind);
  const kinds = ["import-read", "import-commit", "import-undo"] as const;
  const job = await findJobOf(ctx.db.read, { kinds, subjectId: id });
  const isAtWork = state === "reading" || state === "committing" || state === "undoing";
  return {
    ...{ id, kind, state, source: stored.source, fileName: stored.fileName },
    ...{ onlyJapanese: stored.onlyJapanese, fiscalYear: stored.fiscalYear },
    ...{ createdAt: stored.createdAt, committedAt: stored.committedAt, undoneAt: stored.undoneAt },
    /** The table as it was read, or as far as it was: header, sample, findings, how many rows. */
    understood,
    choice: stored.choice,
    refusals: stored.refusals ?? [],
    /** The columns of the kind, each with the name in the file that it is read from; null: not in the file. */
    columns: columns.map((column) => ({ ...column, from: mapping?.[column.key] ?? null })),
    /** Names in the header that are not read. */
    unknownColumns:
      understood === null
        ? []
        : mapColumns(columns, understood, { chosen: mapping, remembered: null }).unknown,
    /** How far the work is that goes on; null where none does. */
    progress: isAtWork && job !== null ? await progressOf(ctx, job) : null,
    /** Why the last work was given up: its words are in `i18n/import/import-reason`. */
    problem: job?.state === "given-up" ? job.problem : null,
    /** Can a row of it be of a period that was signed off, so that it is asked why? P182 */
    mayAskWhy:
      kind === "events" &&
      (state === "preview" || state === "committed") &&
      (await mayAskForReason(ctx.db.read, ctx)),
    mayUndo: state === "committed" && mayUndoImport(ctx.user, stored),
    ...(await readImportRows(ctx, id, question)),
  };
}

/** `before`: works that it waits for. `isCalledOff`: what is left is not written, but left out. */
async function progressOf({ db }: Context, job: Job) {
  const before = job.state === "waiting" ? await countJobsBefore(db.read, job) : 0;
  const isCalledOff = calledOff(job.checkpoint) !== null;
  return { done: job.done, total: job.total, before, isCalledOff };
}

export type ImportPageData = Awaited<ReturnType<typeof readImportPage>>;

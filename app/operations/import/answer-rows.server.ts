/** Answering what rows of an import ask: those rows are read again in the background, with what was answered. */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { listImportRows, type StoredRow, updateImportRow } from "~db/queries/import/import-rows";
import { updateImport } from "~db/queries/import/imports";
import { addJob } from "~db/queries/jobs";
import { type NotNow, openedImport } from "./opened-import.server";
import type { AnsweredRows } from "./reread-answered.server";

/** `choice`: the value of one of the choices of the row. */
export type RowAnswer = { row: number; choice: string };
export type AnswerRefusal = { row: number; reason: "not-asked" | "not-a-choice" };
export type AnswerVerdict = { ok: true } | NotNow | { ok: false; refused: AnswerRefusal[] };

/** More at once come in several posts. */
export const MOST_ANSWERS = 500;

export async function answerRows(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, answers }: { id: number; answers: readonly RowAnswer[] | "all-proposed" },
): Promise<AnswerVerdict | Denial> {
  return await writeKeepingAnswersAs(
    ctx,
    "import.make",
    async (tx, ctx): Promise<AnswerVerdict> => {
      const opened = await openedImport(tx, ctx, id, ["preview"]);
      if (!opened.ok) return opened;
      let checkpoint: AnsweredRows = "all-proposed";
      if (answers !== "all-proposed") {
        const asked = answers.map(({ row }) => row);
        const rows = await listImportRows(tx, id, { rows: asked }, MOST_ANSWERS);
        const byNumber = new Map(rows.map((row) => [row.row, row]));
        const refused = answers.flatMap(
          (answer) => problemOf(byNumber.get(answer.row), answer) ?? [],
        );
        if (refused.length > 0) return { ok: false, refused };
        for (const { row, choice } of answers) {
          const stored = byNumber.get(row);
          const column = stored && columnOf(stored);
          if (stored === undefined || column === null || column === undefined) continue;
          const answered = { ...stored.answers, [column]: choice };
          await updateImportRow(tx, { importId: id, row }, { answers: answered });
        }
        checkpoint = { rows: asked };
      }
      const stamp = { createdBy: ctx.user.id, createdAt: ctx.now };
      await addJob(tx, { kind: "import-read", subjectId: id, checkpoint, ...stamp });
      await updateImport(tx, id, { state: "reading" });
      return { ok: true };
    },
  );
}

function problemOf(row: StoredRow | undefined, { row: number, choice }: RowAnswer) {
  if (row === undefined || row.choices === null || columnOf(row) === null)
    return { row: number, reason: "not-asked" } as const;
  return row.choices.some(({ value }) => value === choice)
    ? null
    : ({ row: number, reason: "not-a-choice" } as const);
}

/** What it asks, or asked last: an answer can be changed. */
function columnOf({ outcome, column, answers }: StoredRow): string | null {
  return outcome === "asked" ? column : (Object.keys(answers ?? {}).at(-1) ?? null);
}

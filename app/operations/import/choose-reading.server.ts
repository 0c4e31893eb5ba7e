/** Reading the file of an import otherwise: by another sheet, encoding or header, other columns, another source. */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import type { ColumnMapping } from "~/domain/import/column-mapping";
import type { TableChoice } from "~/domain/import/understood-file";
import { updateImport } from "~db/queries/import/imports";
import { addJob, cancelJobs } from "~db/queries/jobs";
import { type NotNow, openedImport } from "./opened-import.server";

/** What is left out stays. `mapping` null: by the names of the columns. */
export type ReadingChoice = {
  choice?: TableChoice;
  mapping?: ColumnMapping | null;
  source?: string;
  onlyJapanese?: boolean;
  fiscalYear?: number | null;
};

export async function chooseReading(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, ...chosen }: ReadingChoice & { id: number },
): Promise<{ ok: true } | NotNow | Denial> {
  return await writeKeepingAnswersAs(ctx, "import.make", async (tx, ctx) => {
    const opened = await openedImport(tx, ctx, id, ["reading", "refused", "preview"]);
    if (!opened.ok) return opened;
    const { user, now } = ctx;
    await cancelJobs(tx, { kinds: ["import-read"], subjectId: id }, now);
    // Other columns stand in another table or in files of another source.
    const again = chosen.choice !== undefined || chosen.source !== undefined;
    const mapping = chosen.mapping === undefined && again ? null : chosen.mapping;
    await updateImport(tx, id, {
      ...chosen,
      ...(mapping === undefined ? {} : { mapping }),
      ...{ state: "reading", understood: null, refusals: null },
    });
    await addJob(tx, { kind: "import-read", subjectId: id, createdBy: user.id, createdAt: now });
    return { ok: true };
  });
}

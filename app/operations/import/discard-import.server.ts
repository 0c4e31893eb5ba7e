/** Throwing away an import of which nothing was written: its rows go, and its file where no other import has it. */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { isFileNeeded } from "~db/queries/file/needed-files";
import { discardStoredFile } from "~db/queries/file/stored-files";
import { removeSomeRows } from "~db/queries/import/import-rows";
import { updateImport } from "~db/queries/import/imports";
import { cancelJobs } from "~db/queries/jobs";
import { type NotNow, openedImport } from "./opened-import.server";

const AT_ONCE = 500;

export async function discardImport(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id }: { id: number },
): Promise<{ ok: true } | NotNow | Denial> {
  const verdict = await writeKeepingAnswersAs(ctx, "import.make", async (tx, ctx) => {
    const opened = await openedImport(tx, ctx, id, ["reading", "refused", "preview"]);
    if (!opened.ok) return opened;
    await cancelJobs(tx, { kinds: ["import-read"], subjectId: id }, ctx.now);
    await updateImport(tx, id, { state: "cancelled" });
    return opened;
  });
  if (!verdict.ok) return verdict;
  const { db } = ctx;
  const { fileHash } = verdict.value;
  while (await db.writeKeepingAnswers((tx) => removeSomeRows(tx, id, AT_ONCE)));
  await discardStoredFile(db, fileHash, (tx) => isFileNeeded(tx, fileHash));
  return { ok: true };
}

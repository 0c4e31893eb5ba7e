/**
 * Committing a preview: its new and changed rows are written in the background. Asked rows stay out. The audit trail gets
 * its entry with the last of them, and one for each row.
 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { refuse, type Verdict } from "~/domain/value/verdict";
import { countRowOutcomes } from "~db/queries/import/import-rows";
import { updateImport } from "~db/queries/import/imports";
import { addJob } from "~db/queries/jobs";
import { type NotNow, openedImport } from "./opened-import.server";

export type CommitVerdict = Verdict<"nothing-to-write"> | NotNow;

export async function commitImport(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id }: { id: number },
): Promise<CommitVerdict | Denial> {
  return await writeKeepingAnswersAs(
    ctx,
    "import.make",
    async (tx, ctx): Promise<CommitVerdict> => {
      const opened = await openedImport(tx, ctx, id, ["preview"]);
      if (!opened.ok) return opened;
      const counts = await countRowOutcomes(tx, id);
      if (counts.new + counts.changed === 0) return refuse("nothing-to-write");
      const { user, now } = ctx;
      await updateImport(tx, id, { state: "committing", committedBy: user.id, committedAt: now });
      await addJob(tx, {
        kind: "import-commit",
        subjectId: id,
        createdBy: user.id,
        createdAt: now,
      });
      return { ok: true };
    },
  );
}

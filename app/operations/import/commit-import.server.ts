/**
 * Committing a preview: its new and changed rows are written in the background. Asked rows stay out. The audit trail gets
 * its entry with the last of them, and one for each row. What was signed off is
 * corrected with a reason (P182), said once for the whole file.
 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import type { CorrectionRefusal } from "~/domain/round/correction";
import { refuse, type Verdict } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { countRowOutcomes } from "~db/queries/import/import-rows";
import { findImport, updateImport } from "~db/queries/import/imports";
import { addJob } from "~db/queries/jobs";
import { importAsksWhy } from "./explained-rows.server";
import { type NotNow, openedImport } from "./opened-import.server";

export type CommitVerdict = Verdict<"nothing-to-write" | CorrectionRefusal> | NotNow;

export async function commitImport(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, reason = null }: { id: number; reason?: string | null },
): Promise<CommitVerdict | Denial> {
  // Looked at before the transaction, which others wait for; what comes meanwhile is left out when it is written.
  const asked = reason === null ? await findImport(ctx.db.read, id) : null;
  const asksWhy = asked !== null && (await importAsksWhy(ctx.db.read, ctx, asked));
  return await writeKeepingAnswersAs(
    ctx,
    "import.make",
    async (tx, ctx): Promise<CommitVerdict> => {
      const opened = await openedImport(tx, ctx, id, ["preview"]);
      if (!opened.ok) return opened;
      const counts = await countRowOutcomes(tx, id);
      if (counts.new + counts.changed === 0) return refuse("nothing-to-write");
      if (asksWhy) return refuse("correction-unreasoned");
      const { user, now } = ctx;
      if (reason !== null)
        await addAuditEntry(tx, {
          ...{ userId: user.id, at: now, action: "event.correct" },
          ...{ subjectType: "import", subjectId: id, after: { reason } },
        });
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

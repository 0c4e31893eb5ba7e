/**
 * Taking back an import, in the background: by who imported it, or by the secretariat. What was signed off is corrected
 * with a reason (P182), said once for all of it.
 */
import type { Context } from "~/context/context.server";
import { type Denial, orForbidden, orNotFound } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { mayUndoImport } from "~/domain/import/import-right";
import type { CorrectionRefusal } from "~/domain/round/correction";
import { refuse, type Verdict } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { findImport, updateImport } from "~db/queries/import/imports";
import { addJob } from "~db/queries/jobs";
import { undoAsksWhy } from "./explained-rows.server";
import type { NotNow } from "./opened-import.server";

export type UndoVerdict = Verdict<CorrectionRefusal> | NotNow;

export async function undoImport(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, reason = null }: { id: number; reason?: string | null },
): Promise<UndoVerdict | Denial> {
  // Looked at before the transaction, which others wait for.
  const asked = reason === null ? await findImport(ctx.db.read, id) : null;
  const asksWhy = asked !== null && (await undoAsksWhy(ctx.db.read, ctx, asked));
  return await writeKeepingAnswersAs(ctx, "import.make", async (tx, ctx): Promise<UndoVerdict> => {
    const stored = orNotFound(await findImport(tx, id));
    const { user, now } = ctx;
    orForbidden(mayUndoImport(user, stored));
    if (stored.state !== "committed") return { ...refuse("not-now"), state: stored.state };
    if (asksWhy) return refuse("correction-unreasoned");
    if (reason !== null)
      await addAuditEntry(tx, {
        ...{ userId: user.id, at: now, action: "event.correct" },
        ...{ subjectType: "import", subjectId: id, after: { reason } },
      });
    await updateImport(tx, id, { state: "undoing", undoneBy: user.id });
    await addJob(tx, { kind: "import-undo", subjectId: id, createdBy: user.id, createdAt: now });
    return { ok: true };
  });
}

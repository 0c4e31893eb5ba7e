/**
 * Calling off a commit that is under way. What is written stays, is told, and can be undone; the rows that are not are left
 * out. Where none was written, it is a preview again.
 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { type CalledOff, calledOff } from "~/domain/import/called-off";
import { addAuditEntry } from "~db/queries/history/audit";
import { addJob, cancelJobs, findJobOf } from "~db/queries/jobs";
import { type NotNow, openedImport } from "./opened-import.server";

export async function cancelImport(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id }: { id: number },
): Promise<{ ok: true } | NotNow | Denial> {
  return await writeKeepingAnswersAs(ctx, "import.make", async (tx, ctx) => {
    const opened = await openedImport(tx, ctx, id, ["committing"]);
    if (!opened.ok) return opened;
    const { user, now } = ctx;
    const of = { kinds: ["import-commit"], subjectId: id } as const;
    // Asked twice it is called off once.
    if (calledOff((await findJobOf(tx, of))?.checkpoint) !== null) return { ok: true };
    await cancelJobs(tx, of, now);
    const checkpoint: CalledOff = { calledOff: "cancelled" };
    const stamp = { createdBy: user.id, createdAt: now };
    await addJob(tx, { kind: "import-commit", subjectId: id, checkpoint, ...stamp });
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, subjectType: "import", subjectId: id },
      action: "import.cancel",
    });
    return { ok: true };
  });
}

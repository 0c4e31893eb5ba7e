/**
 * Setting the budget of an event: all its lines at once. P12
 *
 * Saved from the revision the person saw. Another planned cost submits an approved event again. P5
 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import { type BudgetLine, changesPlannedCost } from "~/domain/budget/budget";
import { canEditEvent } from "~/domain/people/permissions";
import { updateRevision } from "~db/queries/attendance/outcomes";
import { listBudgetLines, replaceBudgetLines } from "~db/queries/budgets";
import { findEvent } from "~db/queries/event/event-draft";
import { addAuditEntry } from "~db/queries/history/audit";
import { resubmitEvent } from "./approval/resubmit-event.server";

export type BudgetRefusal = "not-your-event" | "event-withdrawn" | "changed-meanwhile";
export type SetBudgetVerdict =
  | { ok: true; resubmitted: boolean }
  | { ok: false; reason: BudgetRefusal };

export async function setBudget(
  ctx: Pick<Context, "db" | "now" | "user">,
  input: { eventId: number; revision: number; lines: readonly BudgetLine[] },
): Promise<SetBudgetVerdict | Denial> {
  const { eventId, revision, lines } = input;
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const event = orNotFound(readableEvent(ctx.user, await findEvent(tx, eventId)));
    if (!canEditEvent(ctx.user, event.draft)) return { ok: false, reason: "not-your-event" };
    if (event.withdrawnAt !== null) return { ok: false, reason: "event-withdrawn" };
    if (event.revision !== revision) return { ok: false, reason: "changed-meanwhile" };
    const before = await listBudgetLines(tx, eventId);
    if (JSON.stringify(before) === JSON.stringify(lines)) return { ok: true, resubmitted: false };

    await replaceBudgetLines(tx, eventId, lines);
    await updateRevision(tx, eventId, { userId: ctx.user.id, at: ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "event.budget",
      subjectType: "event",
      subjectId: eventId,
      before: { budget: before },
      after: { budget: lines },
    });
    const resubmitted =
      changesPlannedCost(before, lines) && (await resubmitEvent(tx, ctx, eventId));
    return { ok: true, resubmitted };
  });
}

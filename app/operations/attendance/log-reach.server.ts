/**
 * Logging the actual reach of a placement, measure by measure, and what it cost in the end. N6, N12
 *
 * The figures given replace those they were typed over, and the audit trail keeps both. They are part of the event that an
 * edit saves as a whole, so the event's revision counts the change.
 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import {
  checkReachLogging,
  type LoggingRefusal,
  standingOf,
} from "~/domain/attendance/outcome-change";
import { changedCost, changedReach, type ShownReach } from "~/domain/attendance/shown-reach";
import type { CorrectionRefusal } from "~/domain/round/correction";
import type { Money } from "~/domain/value/money";
import type { Verdict } from "~/domain/value/verdict";
import { checkCorrection } from "~/operations/round/check-correction.server";
import { updateActualCost } from "~db/queries/attendance/actual-cost";
import { updateRevision } from "~db/queries/attendance/outcomes";
import {
  type ActualReach,
  listActualReach,
  replaceActualReach,
} from "~db/queries/attendance/reach-figures";
import { addAuditEntry } from "~db/queries/history/audit";
import { findHostedOccurrence, type OccurrenceOf } from "./find-hosted-occurrence.server";

type ReachStatement = OccurrenceOf & {
  figures: readonly ActualReach[];
  /** What the page showed: a measure left as it was shown stays as it is stored. */
  shown: ShownReach;
  /** The same of the actual cost. */
  cost: { given: Money | null; shown: string };
};

export async function logReach(
  ctx: Context,
  { eventId, occurrenceId, figures: given, shown, cost }: ReachStatement,
): Promise<Verdict<LoggingRefusal | CorrectionRefusal> | Denial> {
  return await writeAs(ctx, "attendance.log", async (tx, ctx) => {
    const { event, occurrence } = await findHostedOccurrence(tx, ctx, { eventId, occurrenceId });
    const verdict = checkReachLogging(standingOf(event, occurrence), ctx.now);
    if (!verdict.ok) return verdict;
    const explained = await checkCorrection(tx, ctx, { eventId, ...event.draft });
    if (!explained.ok) return explained;
    const before = await listActualReach(tx, occurrenceId);
    const figures = changedReach(before, given, shown);
    const { placement } = occurrence;
    const costBefore = placement?.actualCost ?? null;
    const actualCost = changedCost(costBefore, cost.given, cost.shown);
    const planned = placement?.cost ?? null;
    if (planned !== null && actualCost !== null && planned.currency !== actualCost.currency)
      return { ok: false, reason: "cost-currency-differs" };
    await replaceActualReach(tx, occurrenceId, figures);
    await updateActualCost(tx, occurrenceId, actualCost);
    await updateRevision(tx, eventId, { userId: ctx.user.id, at: ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "reach.log",
      subjectType: "occurrence",
      subjectId: occurrenceId,
      before: { eventId, figures: before, actualCost: costBefore },
      after: { eventId, figures, actualCost },
    });
    return verdict;
  });
}

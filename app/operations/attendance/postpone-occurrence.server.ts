/**
 * Postponing with a reason: the old date stays with it, the new one is an occurrence of its own.
 *
 * The new occurrence stands right after the old one, at the same place, scheduled. Where the date is not yet
 * fixed there is none, and the event is edited once it is. A new date submits an approved event again. N0, P5
 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import {
  checkOutcomeChange,
  type OutcomeRefusal,
  standingOf,
} from "~/domain/attendance/outcome-change";
import type { Refusal } from "~/domain/value/verdict";
import { resubmitEvent } from "~/operations/approval/resubmit-event.server";
import { addOccurrenceAfter, type NewDate } from "~db/queries/attendance/outcomes";
import { findHostedOccurrence, type OccurrenceOf } from "./find-hosted-occurrence.server";
import { storeOutcomeChange } from "./store-outcome.server";

export type PostponeVerdict =
  | { ok: true; newOccurrenceId: number | null; resubmitted: boolean }
  | Refusal<OutcomeRefusal>;

export async function postponeOccurrence(
  ctx: Context,
  input: OccurrenceOf & { reason: string; newDate: NewDate | null },
): Promise<PostponeVerdict | Denial> {
  return await writeEventsAs(ctx, "attendance.log", async (tx, ctx) => {
    const { event, occurrence } = await findHostedOccurrence(tx, ctx, input);
    const verdict = checkOutcomeChange("postpone", standingOf(event, occurrence), ctx.now);
    if (!verdict.ok) return verdict;
    const { newDate, reason, occurrenceId } = input;
    const newOccurrenceId =
      newDate === null ? null : await addOccurrenceAfter(tx, occurrenceId, newDate);
    await storeOutcomeChange(tx, ctx, input, occurrence, {
      action: "occurrence.postpone",
      outcome: "postponed",
      reason,
      detail: { newOccurrenceId, newDate },
    });
    const resubmitted = newDate !== null && (await resubmitEvent(tx, ctx, input.eventId));
    return { ok: true, newOccurrenceId, resubmitted };
  });
}

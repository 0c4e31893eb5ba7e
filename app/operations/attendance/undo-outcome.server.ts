/**
 * Setting an occurrence back to scheduled: held, cancelled or postponed by mistake, or going to happen after all.
 *
 * Its observations are kept and count again when it is held. The new date of a postponed one stays. N0
 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import {
  checkOutcomeChange,
  type OutcomeRefusal,
  standingOf,
} from "~/domain/attendance/outcome-change";
import type { CorrectionRefusal } from "~/domain/round/correction";
import type { Verdict } from "~/domain/value/verdict";
import { checkCorrection } from "~/operations/round/check-correction.server";
import { findHostedOccurrence, type OccurrenceOf } from "./find-hosted-occurrence.server";
import { storeOutcomeChange } from "./store-outcome.server";

export async function undoOutcome(
  ctx: Context,
  input: OccurrenceOf,
): Promise<Verdict<OutcomeRefusal | CorrectionRefusal> | Denial> {
  return await writeEventsAs(ctx, "attendance.log", async (tx, ctx) => {
    const { event, occurrence } = await findHostedOccurrence(tx, ctx, input);
    const verdict = checkOutcomeChange("undo", standingOf(event, occurrence), ctx.now);
    if (!verdict.ok) return verdict;
    const explained = await checkCorrection(tx, ctx, { ...input, ...event.draft });
    if (!explained.ok) return explained;
    await storeOutcomeChange(tx, ctx, input, occurrence, {
      action: "occurrence.undo",
      outcome: "scheduled",
      reason: null,
    });
    return verdict;
  });
}

/** Cancelling with a reason: the occurrence counts nowhere from then on, its observations are kept. N0 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import {
  checkOutcomeChange,
  type OutcomeRefusal,
  standingOf,
} from "~/domain/attendance/outcome-change";
import type { Verdict } from "~/domain/value/verdict";
import { findHostedOccurrence, type OccurrenceOf } from "./find-hosted-occurrence.server";
import { storeOutcomeChange } from "./store-outcome.server";

export async function cancelOccurrence(
  ctx: Context,
  input: OccurrenceOf & { reason: string },
): Promise<Verdict<OutcomeRefusal> | Denial> {
  return await writeEventsAs(ctx, "attendance.log", async (tx, ctx) => {
    const { event, occurrence } = await findHostedOccurrence(tx, ctx, input);
    const verdict = checkOutcomeChange("cancel", standingOf(event, occurrence), ctx.now);
    if (!verdict.ok) return verdict;
    const { reason } = input;
    await storeOutcomeChange(tx, ctx, input, occurrence, {
      action: "occurrence.cancel",
      outcome: "cancelled",
      reason,
    });
    return verdict;
  });
}

/** Submitting an event for approval: everybody reads it from then on. P1, P4 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import { findEvent } from "~db/queries/event/event-draft";
import { type StepInput, type StepVerdict, takeApprovalStep } from "./take-approval-step.server";

export async function submitEvent(
  ctx: Context,
  { eventId, ...step }: StepInput,
): Promise<StepVerdict | Denial> {
  return await writeEventsAs(ctx, "event.edit", async (tx, ctx) => {
    const event = orNotFound(readableEvent(ctx.user, await findEvent(tx, eventId)));
    return await takeApprovalStep(tx, ctx, event, "submit", step);
  });
}

/** Submitting an event for approval: everybody reads it from then on. P1, P4 */
import type { Context } from "~/context/context.server";
import { foundReadable } from "~/http/readable-event.server";
import { findEvent } from "~db/queries/event/event-draft";
import { type StepInput, type StepVerdict, takeApprovalStep } from "./take-approval-step.server";

export async function submitEvent(
  ctx: Context,
  { eventId, ...step }: StepInput,
): Promise<StepVerdict> {
  return await ctx.db.write(async (tx) => {
    const event = foundReadable(ctx, await findEvent(tx, eventId));
    return await takeApprovalStep(tx, ctx, event, "submit", step);
  });
}

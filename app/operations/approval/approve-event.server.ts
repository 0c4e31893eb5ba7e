/** Approving a submitted event, whatever becomes of its occurrences. P1, P2, P3 */
import type { Context } from "~/context/context.server";
import { foundReadable } from "~/http/readable-event.server";
import { findEvent } from "~db/queries/event/event-draft";
import { type StepInput, type StepVerdict, takeApprovalStep } from "./take-approval-step.server";

export async function approveEvent(
  ctx: Context,
  { eventId, ...step }: StepInput,
): Promise<StepVerdict> {
  return await ctx.db.write(async (tx) => {
    const event = foundReadable(ctx, await findEvent(tx, eventId));
    return await takeApprovalStep(tx, ctx, event, "approve", step);
  });
}

/**
 * Approving several events from a list: each is checked and written by itself, so that one which has changed
 * meanwhile, or of which a stop is another's, holds up none of the others. P3
 */

import type { Context } from "~/context/context.server";
import { canReadEvent } from "~/domain/approval/approval";
import type { BilingualText } from "~/domain/value/language";
import { findEvent } from "~db/queries/event/event-draft";
import { type StepVerdict, takeApprovalStep } from "./take-approval-step.server";

export type ChosenEvent = { eventId: number; revision: number };
export type ApprovedRow = {
  eventId: number;
  /** Null where there is no such event, or none that this person reads. */
  title: BilingualText | null;
  fictional: boolean;
  verdict: StepVerdict | { ok: false; reason: "event-unknown" };
};

export async function approveEvents(
  ctx: Context,
  chosen: readonly ChosenEvent[],
): Promise<ApprovedRow[]> {
  const rows: ApprovedRow[] = [];
  for (const one of chosen) rows.push(await approveOne(ctx, one));
  return rows;
}

async function approveOne(ctx: Context, { eventId, revision }: ChosenEvent): Promise<ApprovedRow> {
  return await ctx.db.write(async (tx) => {
    const event = await findEvent(tx, eventId);
    if (event === null || !canReadEvent(ctx.user, { ...event.draft, hidden: event.hidden }))
      return {
        ...{ eventId, title: null, fictional: false },
        verdict: { ok: false, reason: "event-unknown" },
      };
    const verdict = await takeApprovalStep(tx, ctx, event, "approve", { revision, comment: null });
    return { eventId, title: event.draft.title, fictional: event.fictional, verdict };
  });
}

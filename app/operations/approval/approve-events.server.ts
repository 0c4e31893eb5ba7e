/**
 * Approving several events from a list: each is checked and written by itself, so that one which has changed
 * meanwhile, or of which a stop is another's, holds up none of the others. Whoever may edit nothing any more half-way
 * is denied the rest. P3
 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import type { CountingChoice } from "~/domain/counting/counting-decision";
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
export type ApproveEventsVerdict = { ok: true; rows: ApprovedRow[] };

export async function approveEvents(
  ctx: Context,
  chosen: readonly ChosenEvent[],
  counting: CountingChoice | null = null,
): Promise<ApproveEventsVerdict | Denial> {
  const rows: ApprovedRow[] = [];
  for (const one of chosen) {
    const answer = await approveOne(ctx, one, counting);
    if ("reason" in answer) return answer;
    rows.push(answer);
  }
  return { ok: true, rows };
}

async function approveOne(
  ctx: Context,
  { eventId, revision }: ChosenEvent,
  counting: CountingChoice | null,
): Promise<ApprovedRow | Denial> {
  return await writeEventsAs(ctx, "event.edit", async (tx, ctx) => {
    const event = readableEvent(ctx.user, await findEvent(tx, eventId));
    if (event === null)
      return {
        ...{ eventId, title: null, fictional: false },
        verdict: { ok: false, reason: "event-unknown" },
      };
    const step = { revision, comment: null, counting };
    const verdict = await takeApprovalStep(tx, ctx, event, "approve", step);
    return { eventId, title: event.draft.title, fictional: event.fictional, verdict };
  });
}

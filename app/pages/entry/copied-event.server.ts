/** A past event as what the form of a new one begins with. P42, P43 */

import type { Context } from "~/context/context.server";
import type { EventForm } from "~/domain/counting/event-form";
import { type FiscalYear, fiscalYearOf } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { copiedEvent } from "~/domain/entry/copied-event";
import { organisersUnder } from "~/domain/entry/organisers-under";
import { type TypedEvent, typedEventOf } from "~/domain/entry/typed-event";
import { canCreateFor } from "~/domain/people/permissions";
import { planOn } from "~/domain/plan/plan-in-force";
import { found } from "~/http/authorize.server";
import { foundEvent } from "~/pages/found-event.server";
import { findPlanBook } from "~db/queries/plan/plans";

export type CopiedTyped = { form: EventForm; typed: TypedEvent; droppedTags: number };

/** Into the fiscal year of today, unless another is asked for. */
export async function readCopiedEvent(
  ctx: Context,
  eventId: number,
  into: FiscalYear | null,
): Promise<CopiedTyped> {
  const stored = await foundEvent(ctx, eventId);
  const { draft } = found(stored.withdrawnAt === null ? stored : null);
  const book = await findPlanBook(ctx.db.read);
  const year = into ?? fiscalYearOf(todayIn(HOME_ZONE, ctx.now));
  const copied = copiedEvent(draft, year, (day) => {
    const inForce = planOn(day, book.versions);
    return book.versions.find(({ id }) => id === inForce)?.offers ?? new Set();
  });
  const lead = canCreateFor(ctx.user, draft.lead) ? draft.lead : (ctx.user.organiser ?? "");
  return {
    form: draft.form,
    typed: typedEventOf({ ...copied.draft, ...organisersUnder(lead, copied.draft) }),
    droppedTags: copied.droppedTags.length,
  };
}

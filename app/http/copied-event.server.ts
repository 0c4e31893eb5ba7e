/** A past event as what the form of a new one begins with. P42, P43 */
import { copiedEvent } from "~/domain/copied-event";
import type { EventForm } from "~/domain/event-form";
import { type FiscalYear, fiscalYearOf } from "~/domain/fiscal-year";
import { todayIn } from "~/domain/local-time";
import { canCreateFor } from "~/domain/permissions";
import { planOn } from "~/domain/plan-in-force";
import { type TypedEvent, typedEventOf } from "~/domain/typed-event";
import { HOME_ZONE } from "~/domain/zone-options";
import { findEvent } from "~db/queries/event-draft";
import { findPlanBook } from "~db/queries/plans";
import { found } from "./authorize.server";
import type { Context } from "./context.server";
import { foundReadable } from "./readable-event.server";

export type CopiedTyped = { form: EventForm; typed: TypedEvent; droppedTags: number };

/** Into the fiscal year of today, unless another is asked for. */
export async function readCopiedEvent(
  ctx: Context,
  eventId: number,
  into: FiscalYear | null,
): Promise<CopiedTyped> {
  const stored = foundReadable(ctx, await findEvent(ctx.db.read, eventId));
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
    typed: typedEventOf({ ...copied.draft, lead }),
    droppedTags: copied.droppedTags.length,
  };
}

/** A past event as what the form of a new one begins with. P42, P43 */

import type { Context } from "~/context/context.server";
import type { EventForm } from "~/domain/counting/event-form";
import { type FiscalYear, fiscalYearOf } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { copiedEvent } from "~/domain/entry/copied-event";
import { organisersUnder } from "~/domain/entry/organisers-under";
import { type TypedEvent, typedEventOf } from "~/domain/entry/typed-event";
import type { EventDraft } from "~/domain/event/event-draft";
import { canCreateFor } from "~/domain/people/permissions";
import { planOn } from "~/domain/plan/plan-in-force";
import { withJapaneseTowns } from "~/domain/value/town-name";
import { found } from "~/http/authorize.server";
import { foundEvent } from "~/pages/found-event.server";
import { findPlanBook } from "~db/queries/plan/plans";
import { findTownNames } from "~db/queries/reference/place-names";

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
    typed: typedEventOf({
      ...{ ...copied.draft, ...organisersUnder(lead, copied.draft) },
      title: await titleOf(ctx, copied.draft),
    }),
    droppedTags: copied.droppedTags.length,
  };
}

/** A Japanese title that names a town in English names it in Japanese, where it is called so by now. */
async function titleOf({ db }: Context, { title, occurrences }: EventDraft) {
  if (title.ja === null) return title;
  const located = occurrences.map(({ place }) => place);
  const towns = await findTownNames(db.read, located);
  const named = located.map((place) => ({
    placeName: place.name,
    placeNameJa: place.type === "state" ? (towns[place.placeId ?? 0] ?? null) : null,
  }));
  return { ...title, ja: withJapaneseTowns(title.ja, named) };
}

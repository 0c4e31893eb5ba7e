/** What the form of an event offers about partners: names of the register, and where those of single occurrences stand. */

import type { Context } from "~/context/context.server";
import type { EventForm } from "~/domain/counting/event-form";
import type { PartnerOffer } from "~/domain/event/event-choices";
import { partnerText } from "~/i18n/organisation/partner-text";
import { listPartnerNames } from "~db/queries/organisation/partners";

/** Offered before somebody types; then `/partners/names` answers. */
const MOST_NAMES = 500;

export async function readPartnerOffer(
  ctx: Context,
  form: EventForm,
  eventId: number | null,
): Promise<PartnerOffer> {
  const t = partnerText[ctx.language];
  const stored = { says: t.atEventTitle, to: `/events/${eventId}/partners` };
  const later = { says: t.atOccurrencesLater, to: null };
  return {
    names: await offerPartnerNames(ctx),
    atOccurrences: form === "media-buy" ? null : eventId === null ? later : stored,
  };
}

export function offerPartnerNames(ctx: Context): Promise<string[]> {
  return listPartnerNames(ctx.db.read, null, { language: ctx.language, limit: MOST_NAMES });
}

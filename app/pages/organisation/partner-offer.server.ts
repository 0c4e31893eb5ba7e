/** What the form of an event offers about partners: names of the register, and where those of single occurrences stand. */

import type { Context } from "~/context/context.server";
import type { EventForm } from "~/domain/counting/event-form";
import type { PartnerOffer } from "~/domain/event/event-choices";
import { partnersAtText } from "~/i18n/organisation/partners-at-text";
import { listOrganisationNames } from "~db/queries/organisation/organisation-list";

/** Offered before somebody types; then `/partners/names` answers. */
const MOST_NAMES = 500;

export async function readPartnerOffer(
  ctx: Context,
  form: EventForm,
  eventId: number | null,
): Promise<PartnerOffer> {
  const t = partnersAtText[ctx.language];
  const stored = { says: t.title, to: `/events/${eventId}/partners` };
  const later = { says: t.later, to: null };
  return {
    names: await offerPartnerNames(ctx),
    atOccurrences: form === "media-buy" ? null : eventId === null ? later : stored,
  };
}

export function offerPartnerNames(ctx: Context): Promise<string[]> {
  return listOrganisationNames(ctx.db.read, null, { language: ctx.language, limit: MOST_NAMES });
}

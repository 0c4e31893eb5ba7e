/** What the form of an event offers about partners: names of the register, and where those of single occurrences stand. */
import type { PartnerOffer } from "~/domain/event-choices";
import { partnerText } from "~/i18n/partner-text";
import { listPartnerNames } from "~db/queries/partners";
import type { Context } from "./context.server";

const MOST_NAMES = 500;

export async function readPartnerOffer(
  ctx: Context,
  eventId: number | null,
): Promise<PartnerOffer> {
  const t = partnerText[ctx.language];
  return {
    names: await listPartnerNames(ctx.db.read, MOST_NAMES),
    atOccurrences:
      eventId === null
        ? { says: t.atOccurrencesLater, to: null }
        : { says: t.atEventTitle, to: `/events/${eventId}/partners` },
  };
}

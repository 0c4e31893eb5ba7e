/** The itinerary of an event: estimated, with the legs that somebody corrected. P20-P22 */

import type { Context } from "~/context/context.server";
import { itineraryOf, itineraryStop } from "~/domain/caravan/itinerary";
import { typedLegsOf } from "~/domain/caravan/typed-legs";
import { canEditEvent } from "~/domain/people/permissions";
import { inLanguage } from "~/domain/value/language";
import { found } from "~/http/authorize.server";
import { caravanText } from "~/i18n/caravan-text";
import { frameText } from "~/i18n/frame-text";
import { listCaravanLegs } from "~db/queries/caravan-legs";
import { findShownChoices } from "~db/queries/entry/event-choices";
import { listShownAtOccurrences } from "~db/queries/organisation/shown-partners";
import { foundEvent } from "./found-event.server";
import { readOffersNearStops } from "./site/site-offer.server";

const MOST_NEAR_A_STOP = 5;

/** A media buy has none: 404. */
export async function foundItinerary(ctx: Context, eventId: number) {
  const readable = await foundEvent(ctx, eventId);
  const event = found(readable.draft.form === "media-buy" ? null : readable);
  const overrides = await listCaravanLegs(ctx.db.read, event.id);
  const itinerary = itineraryOf(event.draft.occurrences.map(itineraryStop), overrides);
  return { event, itinerary, overrides };
}

/** `isSaved`: whether the address tells of a save. */
export async function readItineraryPage(ctx: Context, eventId: number, isSaved: boolean) {
  const { event, itinerary, overrides } = await foundItinerary(ctx, eventId);
  const { id, draft, fictional, revision, withdrawnAt } = event;
  const stops = draft.occurrences;
  const title = `${caravanText[ctx.language].title} — ${inLanguage(draft.title, ctx.language)}`;
  return {
    event: { id, title: draft.title, lead: draft.lead, fictional, revision },
    stops,
    /** Hosts and companies at the stops. */
    partners: await listShownAtOccurrences(
      ctx.db.read,
      stops.map((stop) => stop.id),
    ),
    /** By the stop. P144 */
    near: await readOffersNearStops(ctx, stops, MOST_NEAR_A_STOP),
    itinerary,
    typed: typedLegsOf(overrides),
    choices: await findShownChoices(ctx.db.read, draft, ctx.language),
    mayEdit: withdrawnAt === null && canEditEvent(ctx.user, draft),
    /** Names the save that the address tells of. */
    saved: isSaved ? String(revision) : null,
    keptName: `legs-${id}-${ctx.user.id}`,
    pageTitle: frameText[ctx.language].pageTitle(title),
  };
}

export type ItineraryPageData = Awaited<ReturnType<typeof readItineraryPage>>;

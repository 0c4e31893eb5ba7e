/** The partners at those occurrences of an event that this person may change. 403 where there are none. P35 */

import type { Context } from "~/context/context.server";
import { namesOf } from "~/domain/event/event-names";
import { canHostOccurrence } from "~/domain/people/permissions";
import { forbidden } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { partnersAtText } from "~/i18n/organisation/partners-at-text";
import { foundEvent } from "~/pages/found-event.server";
import { findShownChoices } from "~db/queries/entry/event-choices";
import { listOccurrencePartners, seenPartners } from "~db/queries/organisation/occurrence-partners";
import { offerPartnerNames } from "./partner-offer.server";

export async function readOccurrencePartnersPage(ctx: Context, eventId: number) {
  const event = await foundEvent(ctx, eventId);
  const { draft } = event;
  const hosted = draft.occurrences.filter((one) => canHostOccurrence(ctx.user, draft, one));
  if (event.withdrawnAt !== null || hosted.length === 0) throw forbidden();
  const ids = draft.occurrences.map(({ id }) => id);
  const names = namesOf(await findShownChoices(ctx.db.read, draft, ctx.language), ctx.language);
  const stored = await listOccurrencePartners(ctx.db.read, ids);
  return {
    pageTitle: frameText[ctx.language].pageTitle(partnersAtText[ctx.language].title),
    event: { id: event.id, title: draft.title },
    occurrences: hosted.map((one) => ({
      id: one.id,
      number: ids.indexOf(one.id) + 1,
      first: one.first,
      placeName: names.town(one.place),
      rows: stored
        .filter(({ occurrenceId }) => occurrenceId === one.id)
        .map(({ role, name }) => ({ role, name })),
    })),
    seen: seenPartners(stored),
    names: await offerPartnerNames(ctx),
    keptName: `event-partners-${event.id}-${ctx.user.id}`,
  };
}

export type OccurrencePartnersPageData = Awaited<ReturnType<typeof readOccurrencePartnersPage>>;

/** What collides with planned occurrences, in the sentences that a page or a form shows. P15-P19 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { listCollisions, type PlannedOccurrence } from "~/domain/calendar/collision";
import { plannedOccurrences } from "~/domain/calendar/planned-occurrences";
import { formatPeriod } from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { EventChoices } from "~/domain/event/event-choices";
import type { EventDraft } from "~/domain/event/event-draft";
import { namesOf } from "~/domain/event/event-names";
import { inLanguage } from "~/domain/value/language";
import { townInState, townName } from "~/domain/value/town-name";
import { calendarCollisionText } from "~/i18n/calendar-collision-text";
import { type CollisionCandidate, listCollisionCandidates } from "~db/queries/calendar/collisions";
import { findEventChoices } from "~db/queries/entry/event-choices";

const MOST_SHOWN = 5;

export type CollisionWarnings = {
  title: string;
  hint: string | null;
  items: { eventId: number; name: string; reasons: string; facts: string; talkTo: string }[];
  /** Those beyond the few that are named, and the calendar that shows them. */
  rest: { text: string; href: string } | null;
};

/** Only what is still to come can be planned otherwise: other outcomes are not asked about. */
export async function readCollisions(
  ctx: Context,
  occurrences: readonly PlannedOccurrence[],
  choices: EventChoices,
): Promise<CollisionWarnings> {
  const t = calendarCollisionText[ctx.language];
  const own = occurrences.filter(({ outcome }) => outcome === "scheduled");
  const [first] = own;
  if (first === undefined) return { title: t.notAsked, hint: null, items: [], rest: null };
  const candidates = await listCollisionCandidates(ctx.db.read, own, draftReader(ctx.user));
  const found = listCollisions(own, candidates);
  if (found.length === 0) return { title: t.none, hint: null, items: [], rest: null };

  const organiser = namesOf(choices, ctx.language).organiserInFull;
  return {
    title: t.title(found.length),
    hint: t.hint,
    items: found.slice(0, MOST_SHOWN).map(({ other, reasons, partner, daysApart, km }) => ({
      eventId: other.eventId,
      name: inLanguage(other.title, ctx.language) + (other.fictional ? t.fictional : ""),
      reasons: t.reasons(reasons, partner ?? ""),
      facts: [
        organiser(other.lead),
        placeOf(other, choices, ctx),
        formatPeriod(other.first, other.last, ctx.language),
        t.daysApart(daysApart),
        ...(km === null ? [] : [t.distance(km)]),
      ]
        .filter((fact) => fact !== "")
        .join(ctx.language === "ja" ? "　" : " · "),
      talkTo: other.lead === ctx.user.organiser ? t.ownOrganiser : t.talkTo(organiser(other.lead)),
    })),
    rest:
      found.length > MOST_SHOWN
        ? {
            text: t.more(found.length - MOST_SHOWN),
            href: `/events/calendar?view=month&day=${first.first.from}`,
          }
        : null,
  };
}

/** The same of a form that is not saved: `eventId` is null for a new event. */
export async function readDraftCollisions(
  ctx: Context,
  draft: EventDraft,
  eventId: number | null,
): Promise<CollisionWarnings> {
  const choices = await findEventChoices(ctx.db.read, todayIn(HOME_ZONE, ctx.now), ctx.language);
  return await readCollisions(ctx, plannedOccurrences(draft, eventId), choices);
}

function placeOf(
  { place, placeNameJa, market, states }: CollisionCandidate,
  choices: EventChoices,
  { language }: Context,
): string {
  const names = namesOf(choices, language);
  if (place === null) return market ?? names.states(states);
  const state = names.state(place.state);
  const town = townName({ placeName: place.name, placeNameJa }, language);
  return town === null ? state : townInState(town, state, [place.state], language);
}

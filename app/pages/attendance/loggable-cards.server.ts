/** The occurrences of an event as the logging page shows them to this person: what may be logged, and why not. */

import type { Context } from "~/context/context.server";
import {
  checkAttendanceLogging,
  checkReachLogging,
  standingOf,
} from "~/domain/attendance/outcome-change";
import { canHostOccurrence } from "~/domain/people/permissions";
import type { findEventToLog } from "~db/queries/attendance/event-to-log";

type EventToLog = NonNullable<Awaited<ReturnType<typeof findEventToLog>>>;

export function loggableCards(ctx: Context, event: EventToLog) {
  return event.occurrences.map((occurrence) => {
    const standing = standingOf(event, occurrence);
    const check = standing.type === "session" ? checkAttendanceLogging : checkReachLogging;
    return {
      ...cardOf(occurrence),
      officialCount: occurrence.sums.officialCount,
      sums: occurrence.sums,
      reach: occurrence.placement?.reach ?? [],
      cost: occurrence.placement?.cost ?? null,
      actualCost: occurrence.placement?.actualCost ?? null,
      /** Whether its standing lets it be logged. */
      verdict: check(standing, ctx.now),
      /** Whether this person may. */
      mayLog: canHostOccurrence(ctx.user, event.draft, occurrence),
      firstFrom: occurrence.first.from,
      lastTo: occurrence.last.to,
      startsLater: occurrence.startsLater,
      zone: occurrence.zone,
    };
  });
}

export type OccurrenceCard = ReturnType<typeof cardOf>;

/** One occurrence as it is named and dated on a page. */
export function cardOf(occurrence: EventToLog["occurrences"][number]) {
  const { id, outcome, outcomeReason, first, last, startTime, venue, placement } = occurrence;
  const { place, placeNameJa, stateName } = occurrence;
  return {
    id,
    type: placement === null ? ("session" as const) : ("placement" as const),
    outcome,
    outcomeReason,
    first,
    last,
    startTime,
    placeType: place.type,
    placeName: place.name,
    placeNameJa,
    states: place.type === "state" && place.state !== null ? [place.state] : [],
    stateName,
    venue,
    outlet: placement?.outlet ?? null,
  };
}

/**
 * How many of the events that match a filter the map shows, and why it does not show the rest. N9
 *
 * An event is shown when a held or scheduled occurrence of it lies in a state (or one of the outcome asked
 * for). The others are counted once each, under the first reason that applies.
 */

import { and, eq, inArray, sql } from "drizzle-orm";
import { OUTCOMES } from "~/domain/counting/occurrence";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { MapShown } from "~/domain/map/map-content";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { states } from "../../schema/reference";
import { touchesFrom } from "../counting/total-rows";
import { countEvents } from "../event/event-list";
import { eventConditions, occurrenceConditions } from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";
import { keptUntilWritten } from "../store/data-version";
import { allOccurrences, countedCells, countedEvents } from "../store/index-hints";

const ON_MAP = "";

export const findMapShown = keptUntilWritten(readMapShown);

async function readMapShown(db: Handle, filter: RegisterFilter): Promise<MapShown> {
  const drawn = filter.outcome ? sql`1 = 1` : isStanding();
  // Ordered by its first character: shown, then placeless, then only cancelled or postponed.
  const standing = sql<string>`min(case when ${drawn} and ${states.code} is not null then '0'
    when ${drawn} then '1' || ${occurrenceCells.key} else '2' || ${occurrences.outcome} end)`.as(
    "standing",
  );
  const perEvent = db
    .select({ standing })
    .from(filter.period ? sql`${occurrences}` : allOccurrences)
    .crossJoin(countedEvents)
    .crossJoin(countedCells)
    .leftJoin(states, eq(states.code, occurrenceCells.key))
    .where(
      and(
        eq(events.id, occurrences.eventId),
        inArray(occurrences.outcome, filter.outcome ? [filter.outcome] : [...OUTCOMES]),
        touchesFrom(filter.period),
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "state"),
        eventConditions(filter),
        occurrenceConditions(db, filter),
      ),
    )
    .groupBy(occurrences.eventId)
    .as("per_event");
  const rows = await db
    .select({ standing: sql<string>`${perEvent.standing}`, events: sql<number>`count(*)` })
    .from(perEvent)
    .groupBy(sql`${perEvent.standing}`);
  const found = rows.map((row) => ({ reason: row.standing.slice(1), events: row.events }));
  return {
    total: await countEvents(db, { ...filter, figure: null }),
    shown: found.find(({ reason }) => reason === ON_MAP)?.events ?? 0,
    notShown: found.filter(({ reason }) => reason !== ON_MAP),
  };
}

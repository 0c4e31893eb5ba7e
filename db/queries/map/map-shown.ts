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
import { isWithin } from "~/domain/place/jurisdiction";
import { remembered } from "~/domain/value/remembered";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { states } from "../../schema/reference";
import { touchesFrom } from "../counting/total-rows";
import { findExtent } from "../filter/find-extent";
import { eventConditions, occurrenceConditions } from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";
import { listJurisdictions } from "../reference/jurisdictions";
import { keptUntilWritten } from "../store/data-version";
import { joinedOnce } from "../store/engine-words";
import { allOccurrences, countedCells, countedEvents } from "../store/index-hints";
import { isOfEvents, keptByEvent } from "../store/kept-by-event";

const ON_MAP = "";

export const findMapShown = keptUntilWritten(readMapShown, findExtent);

async function readMapShown(db: Handle, filter: RegisterFilter): Promise<MapShown> {
  const rows = await listStandings(db, filter);
  const counts = new Map<string, number>();
  for (const [, standing] of rows) {
    const reason = standing.slice(1);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const notShown = [...counts].filter(([reason]) => reason !== ON_MAP).sort();
  return {
    total: rows.length,
    shown: counts.get(ON_MAP) ?? 0,
    notShown: notShown.map(([reason, events]) => ({ reason, events })),
  };
}

/** How many events of the area that is asked for match, counted in what is kept of all areas. N9, J5 */
export async function countEventsHere(db: Handle, filter: RegisterFilter): Promise<number> {
  const { state } = filter;
  if (state === null || !isOfEvents(filter)) return (await findMapShown(db, filter)).total;
  const jurisdictions = await listJurisdictions(db);
  const isHere = remembered((keys) =>
    keys.split(",").some((key) => isWithin(key, state, jurisdictions)),
  );
  const rows = await listStandings(db, { ...filter, state: null });
  return rows.filter(([, , keys]) => isHere(keys)).length;
}

/** `states`: keys of its cells, with commas between them. */
type StandingRow = [event: number, standing: string, states: string];

const listStandings = keptByEvent(readStandings);

/** Of each event why it is shown or not, after a figure: shown, then placeless, then only cancelled or postponed. */
async function readStandings(
  db: Handle,
  filter: RegisterFilter,
  among: readonly number[] | null,
): Promise<StandingRow[]> {
  const drawn = filter.outcome ? sql`1 = 1` : isStanding();
  const standing = sql`min(case when ${drawn} and ${states.code} is not null then '0'
    when ${drawn} then '1' || ${occurrenceCells.key} else '2' || ${occurrences.outcome} end)`;
  const { rows } = await db.lists(
    db
      .select({
        event: sql`${occurrences.eventId}`.as("event"),
        standing: standing.as("standing"),
        states: joinedOnce(occurrenceCells.key).as("states"),
      })
      .from(filter.period || among ? sql`${occurrences}` : allOccurrences)
      .crossJoin(countedEvents)
      .crossJoin(countedCells)
      .leftJoin(states, eq(states.code, occurrenceCells.key))
      .where(
        and(
          among ? inArray(occurrences.eventId, [...among]) : undefined,
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
      .getSQL(),
  );
  return rows as StandingRow[];
}

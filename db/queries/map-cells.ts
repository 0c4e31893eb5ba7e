/**
 * What the map and its table show per row of the state axis.
 *
 * The counts are those of the report, so that map, table and report cannot differ; the last contact is of
 * all time, under the rest of the filter. N9, N11
 */
import { and, eq, lte, sql } from "drizzle-orm";
import type { CalendarDate } from "~/domain/calendar-date";
import type { LastContact, MapCell } from "~/domain/map-classes";
import type { RegisterFilter } from "~/domain/register-filter";
import { type CellFigures, NO_ATTENDANCE, type TiedTotals } from "~/domain/tie-rows";
import type { Handle } from "../client";
import { events, occurrenceCells, occurrences } from "../schema/events";
import { eventConditions, occurrenceConditions } from "./occurrence-filter";
import { findTotals } from "./totals";

export type MapFigures = {
  /** Rows of the state axis that have figures or were ever reached, by key; the rest have none. */
  cells: MapCell[];
  total: CellFigures;
  overlap: TiedTotals["overlap"];
};

const { exact: _, ...NOBODY } = NO_ATTENDANCE;

export async function findMapFigures(
  db: Handle,
  filter: RegisterFilter,
  today: CalendarDate,
): Promise<MapFigures> {
  const { rows, overlap, ...total } = await findTotals(db, filter, "state");
  const contacts = await listLastContacts(db, filter, today);
  const keys = new Set([...rows.map(({ key }) => key), ...contacts.keys()]);
  const cells = [...keys].sort().map((key) => ({
    ...(rows.find((row) => row.key === key) ?? nothingIn(key)),
    last: contacts.get(key) ?? null,
  }));
  return { cells, total, overlap };
}

function nothingIn(key: string) {
  const none = { events: 0, planned: 0, continuing: 0, roughlyDated: 0 };
  return { key, ...none, attendance: { ...NOBODY, exactShare: null } };
}

/** By key. A span that ends after today (this month) ends today. */
export async function listLastContacts(
  db: Handle,
  filter: RegisterFilter,
  today: CalendarDate,
): Promise<Map<string, LastContact>> {
  const rows = await db
    .select({
      key: occurrenceCells.key,
      last: sql<string>`max(${occurrences.lastTo})`,
      exact: sql<
        string | null
      >`max(case when ${occurrences.lastPrecision} = 'day' then ${occurrences.lastTo} end)`,
    })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .innerJoin(
      occurrenceCells,
      and(eq(occurrenceCells.occurrenceId, occurrences.id), eq(occurrenceCells.axis, "state")),
    )
    .where(
      and(
        eq(occurrences.outcome, "held"),
        lte(occurrences.firstFrom, today),
        eventConditions(filter),
        occurrenceConditions(db, filter),
      ),
    )
    .groupBy(occurrenceCells.key);
  return new Map(
    rows.map(({ key, last, exact }) => [
      key,
      { day: last > today ? today : last, rough: exact !== last },
    ]),
  );
}

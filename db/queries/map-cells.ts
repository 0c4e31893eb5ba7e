/**
 * What the map and its table show per row of the state axis.
 *
 * The counts are those of the report, so that map, table and report cannot differ; the last contact is of
 * all time, under the rest of the filter. N9, N11
 */
import { and, eq, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import { PLACELESS_KEYS } from "~/domain/axis";
import { addDays, type CalendarDate } from "~/domain/calendar-date";
import type { LastContact, MapCell } from "~/domain/map-classes";
import type { RegisterFilter } from "~/domain/register-filter";
import { type CellFigures, NO_ATTENDANCE, type TiedTotals } from "~/domain/tie-rows";
import type { Handle } from "../client";
import { occurrenceCells } from "../schema/cells";
import { events, occurrences } from "../schema/events";
import { states } from "../schema/reference";
import { keptUntilWritten } from "./data-version";
import { countedCells, countedEvents } from "./index-hints";
import { cellsWithin, eventConditions, occurrenceConditions } from "./occurrence-filter";
import { findTotals } from "./totals";

export type MapFigures = {
  /** Rows of the state axis that have figures or were ever reached, by key; the rest have none. */
  cells: MapCell[];
  total: CellFigures;
  overlap: TiedTotals["overlap"];
};

const { exact: _, ...NOBODY } = NO_ATTENDANCE;

export type FiguresQuestion = {
  filter: RegisterFilter;
  /** The day up to which the last contact is sought; null: it is not asked for. */
  contactsOn: CalendarDate | null;
};

export const findMapFigures = keptUntilWritten(readMapFigures);

async function readMapFigures(
  db: Handle,
  { filter, contactsOn }: FiguresQuestion,
): Promise<MapFigures> {
  const { rows, overlap, ...total } = await findTotals(db, filter, "state");
  const contacts =
    contactsOn === null
      ? new Map<string, LastContact>()
      : await listLastContacts(db, filter, contactsOn);
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

/**
 * Most states have been visited within this time. Only the others are sought further back, by their
 * cells: a state nobody has visited for long has few.
 */
const RECENT_DAYS = 200;

/**
 * By key, under a filter by state those of the other rows that its occurrences touch, too. A span that ends after
 * today (this month) ends today.
 */
export async function listLastContacts(
  db: Handle,
  filter: RegisterFilter,
  today: CalendarDate,
): Promise<Map<string, LastContact>> {
  const byDay = contactColumns(db).from(occurrences).crossJoin(countedCells);
  const byKey = contactColumns(db).from(occurrenceCells).crossJoin(occurrences);
  const ofKeys = (keys: readonly string[]) =>
    readContacts(db, byKey, filter, today, inArray(occurrenceCells.key, [...keys]));
  if (filter.state) {
    const { within, isWithin } = cellsWithin(filter.state);
    const byState = contactColumns(db).from(within).crossJoin(occurrences).crossJoin(countedCells);
    return await readContacts(db, byState, filter, today, isWithin);
  }
  const since = gte(occurrences.lastTo, addDays(today, -RECENT_DAYS));
  const contacts = await readContacts(db, byDay, filter, today, since);
  const missing = (await stateKeys(db)).filter((key) => !contacts.has(key));
  return new Map([...contacts, ...(await ofKeys(missing))]);
}

async function stateKeys(db: Handle): Promise<string[]> {
  const rows = await db.select({ code: states.code }).from(states);
  return [...rows.map(({ code }) => code), ...PLACELESS_KEYS];
}

/** The order of the join is the order of reading. */
function contactColumns(db: Handle) {
  return db.select({
    key: sql<string>`${occurrenceCells.key}`,
    last: sql<string>`max(${occurrences.lastTo})`,
    exact: sql<
      string | null
    >`max(case when ${occurrences.lastPrecision} = 'day' then ${occurrences.lastTo} end)`,
  });
}

type ContactRows = {
  innerJoin: ReturnType<ReturnType<typeof contactColumns>["from"]>["innerJoin"];
};

async function readContacts(
  db: Handle,
  joined: ContactRows,
  filter: RegisterFilter,
  today: CalendarDate,
  among: SQL | undefined,
): Promise<Map<string, LastContact>> {
  const rows = await joined
    .innerJoin(countedEvents, eq(events.id, occurrences.eventId))
    .where(
      and(
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "state"),
        eq(occurrences.outcome, "held"),
        lte(occurrences.firstFrom, today),
        among,
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

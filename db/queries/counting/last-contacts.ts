/** The last contact of each row of the state axis, of all time under the rest of a filter. N11 */
import { and, eq, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import type { LastContact } from "~/domain/counting/last-contact";
import { addDays, type CalendarDate, compareText, type Period } from "~/domain/day/calendar-date";
import { ofAllDays } from "~/domain/filter/extent";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { findExtent } from "../filter/find-extent";
import {
  cellsWithin,
  isInCells,
  occurrenceConditions,
  totalRowConditions,
} from "../filter/occurrence-filter";
import { listStateKeys } from "../reference/ordered-states";
import { keptUntilWritten } from "../store/data-version";
import { countedCells, countedEvents, occurrencesByEnd } from "../store/index-hints";
import { listFirstEvents } from "./first-events";

type Question = { filter: RegisterFilter; today: CalendarDate };

/** `listLastContacts`, kept: to be asked with a filter of all days, under which it is one question for every year. */
export const findLastContacts = keptUntilWritten(
  (db, { filter, today }: Question) => listLastContacts(db, filter, today),
  (db, { filter }) => findExtent(db, filter),
);

/**
 * Most states have been visited within this time. Only the others are sought further back, by their
 * cells: a state nobody has visited for long has few.
 */
const RECENT_DAYS = 60;

const recentDays = (today: CalendarDate): Period => ({
  from: addDays(today, -RECENT_DAYS),
  to: today,
});

const findRecentContacts = keptUntilWritten(
  async (db, { filter, today }: Question) => {
    const byDay = contactColumns(db).from(occurrences).crossJoin(countedCells);
    const since = gte(occurrences.lastTo, recentDays(today).from);
    return await readContacts(db, byDay, filter, today, since);
  },
  (_, { today }) => ({ days: recentDays(today), states: null }),
);

const findContactsOfKeys = keptUntilWritten(
  async (db, { filter, today, keys }: Question & { keys: string[] }) => {
    const byKey = contactColumns(db).from(occurrenceCells).crossJoin(occurrences);
    return await readContacts(db, byKey, filter, today, inArray(occurrenceCells.key, keys));
  },
  (_, { keys }) => ({ days: null, states: keys }),
);

/**
 * By key, under a filter by state those of the other rows that its occurrences touch, too. A span that ends after
 * today (this month) ends today.
 */
export async function listLastContacts(
  db: Handle,
  filter: RegisterFilter,
  today: CalendarDate,
): Promise<Map<string, LastContact>> {
  if (filter.state) {
    const { within, isWithin } = cellsWithin(db, filter.state);
    const byState = contactColumns(db).from(within).crossJoin(occurrences).crossJoin(countedCells);
    return await readContacts(db, byState, filter, today, isWithin);
  }
  const contacts = await findRecentContacts(db, { filter, today });
  const missing = (await listStateKeys(db)).filter((key) => !contacts.has(key));
  return new Map([
    ...contacts,
    ...(await findContactsOfKeys(db, { filter, today, keys: missing })),
  ]);
}

/** The contacts of the latest day that has one, in the order of their keys; under a filter by one state its own is among them. */
export async function listLatestContacts(
  db: Handle,
  filter: RegisterFilter,
  today: CalendarDate,
): Promise<Map<string, LastContact>> {
  const [latest] = await listFirstEvents(db, ofAllDays(filter), {
    ...({ outcomes: ["held"], until: today, order: "latest", limit: 1 } as const),
    ofEvents: totalRowConditions(filter),
  });
  if (latest === undefined) return new Map();
  const day = latest.day > today ? today : latest.day;
  const onDay = and(gte(occurrences.lastTo, day), isInCells(db, filter));
  const byDay = contactColumns(db).from(occurrencesByEnd).crossJoin(countedCells);
  const contacts = await readContacts(db, byDay, filter, today, onDay);
  return new Map([...contacts].sort(([a], [b]) => compareText(a, b)));
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
        totalRowConditions(filter),
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

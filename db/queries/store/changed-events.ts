/** Which events were written to since a version of the register, and where they lie. Triggers note it (`changedEvents`). */
import { and, asc, type Column, eq, gt, sql } from "drizzle-orm";
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import type { EventExtent } from "~/domain/filter/extent";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { occurrences } from "../../schema/events";
import { changedEvents, dataVersion, EVERY_EVENT, leftStates } from "../../schema/store";
import { madeOnce } from "./made-once";
import { manyRows } from "./many-rows";

/** Past so many, asking for all of them is no dearer. */
const MOST = 300;

/** In their order; null: all of them may have changed, or too many to ask for one by one. */
export async function listChangedSince(db: Handle, version: number): Promise<number[] | null> {
  const rows = await changedSince(db).execute({ version, limit: MOST + 1 });
  const changed = rows.map(({ eventId }) => eventId).sort((a, b) => a - b);
  return changed.length > MOST || changed[0] === EVERY_EVENT ? null : changed;
}

const changedSince = madeOnce((db) =>
  db
    .select({ eventId: changedEvents.eventId })
    .from(changedEvents)
    .where(gt(changedEvents.version, sql.placeholder("version")))
    // As the index has them: in the order of events all that were ever changed would be walked through.
    .orderBy(asc(changedEvents.version), asc(changedEvents.eventId))
    .limit(sql.placeholder("limit"))
    .prepare(),
);

/**
 * Of each event that was written to since where it lies, and lay before an occurrence of it was moved or removed: what is said
 * of other days or states does not follow from it. Null: of all events, or of too many to ask for one by one.
 */
export async function listExtentsChangedSince(
  db: Handle,
  version: number,
): Promise<EventExtent[] | null> {
  const asked = { version, limit: MOST + 1 };
  const rows = await extentsSince(db).execute(asked);
  if (rows.length > MOST || rows.some(({ eventId }) => eventId === EVERY_EVENT)) return null;
  const left = groupedBy(await statesLeftSince(db).execute(asked), ({ eventId }) => eventId);
  return [...groupedBy(rows, ({ eventId }) => eventId)].map(([eventId, own]) => ({
    days: daysOf(own),
    states: new Set([...own, ...(left.get(eventId) ?? [])].flatMap(({ state }) => state ?? [])),
  }));
}

type ExtentRow = Awaited<ReturnType<ReturnType<typeof extentsSince>["execute"]>>[number];

function daysOf(rows: readonly ExtentRow[]): Period | null {
  const from = rows.flatMap((row) => [row.leftFrom, row.firstFrom, row.lastFrom]).filter(isDay);
  const to = rows.flatMap((row) => [row.leftTo, row.firstTo, row.lastTo]).filter(isDay);
  const [first, last] = [from.sort()[0], to.sort().at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

const isDay = (day: CalendarDate | null) => day !== null;

/** A row for each of its states, and one for one without occurrences. */
const extentsSince = madeOnce((db) => {
  const least = (day: Column) => sql<CalendarDate | null>`min(${day})`;
  const most = (day: Column) => sql<CalendarDate | null>`max(${day})`;
  const cell = occurrenceCells;
  return db
    .select({
      ...{ eventId: changedEvents.eventId, state: cell.key },
      ...{ leftFrom: least(changedEvents.leftFrom), leftTo: most(changedEvents.leftTo) },
      ...{ firstFrom: least(occurrences.firstFrom), lastFrom: least(occurrences.lastFrom) },
      ...{ firstTo: most(occurrences.firstTo), lastTo: most(occurrences.lastTo) },
    })
    .from(changedEvents)
    .leftJoin(occurrences, eq(occurrences.eventId, changedEvents.eventId))
    .leftJoin(cell, and(eq(cell.occurrenceId, occurrences.id), eq(cell.axis, "state")))
    .where(gt(changedEvents.version, sql.placeholder("version")))
    .groupBy(changedEvents.version, changedEvents.eventId, cell.key)
    .orderBy(asc(changedEvents.version), asc(changedEvents.eventId), asc(cell.key))
    .limit(sql.placeholder("limit"))
    .prepare();
});

const statesLeftSince = madeOnce((db) =>
  db
    .select({ eventId: leftStates.eventId, state: leftStates.state })
    .from(changedEvents)
    .innerJoin(leftStates, eq(leftStates.eventId, changedEvents.eventId))
    .where(gt(changedEvents.version, sql.placeholder("version")))
    .orderBy(asc(leftStates.eventId), asc(leftStates.state))
    .prepare(),
);

const marking = manyRows(
  changedEvents,
  ["eventId", "version"],
  sql`on conflict (event_id) do update set version = excluded.version`,
);

/** For whoever writes what no trigger sees: the cells of an event. */
export async function markChanged(tx: Handle, eventIds: readonly number[]): Promise<void> {
  const [row] = await tx.select({ version: dataVersion.version }).from(dataVersion);
  const version = (row?.version ?? 0) + 1;
  await marking(
    tx,
    eventIds.map((eventId) => ({ eventId, version })),
  );
}

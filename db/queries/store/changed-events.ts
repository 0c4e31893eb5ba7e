/** Which events were written to since a version of the register, and on which days. Triggers note it (`changedEvents`). */
import { asc, type Column, eq, gt, sql } from "drizzle-orm";
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import type { Handle } from "../../client";
import { occurrences } from "../../schema/events";
import { changedEvents, dataVersion, EVERY_EVENT } from "../../schema/store";
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
 * Of each event that was written to since the days between which it lies, and lay before where it was moved: what is said of
 * other days does not follow from it. Null: of all events, or of too many to ask for one by one.
 */
export async function listDaysChangedSince(db: Handle, version: number): Promise<Period[] | null> {
  const rows = await daysSince(db).execute({ version, limit: MOST + 1 });
  if (rows.length > MOST || rows.some(({ eventId }) => eventId === EVERY_EVENT)) return null;
  return rows.flatMap(({ leftFrom, leftTo, firstFrom, lastFrom, firstTo, lastTo }) => {
    const [from] = [leftFrom, firstFrom, lastFrom].filter(isDay).sort();
    const to = [leftTo, firstTo, lastTo].filter(isDay).sort().at(-1);
    // One without occurrences lies on no day.
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

const isDay = (day: CalendarDate | null) => day !== null;

const daysSince = madeOnce((db) => {
  const least = (day: Column) => sql<CalendarDate | null>`min(${day})`;
  const most = (day: Column) => sql<CalendarDate | null>`max(${day})`;
  return db
    .select({
      eventId: changedEvents.eventId,
      ...{ leftFrom: least(changedEvents.leftFrom), leftTo: most(changedEvents.leftTo) },
      ...{ firstFrom: least(occurrences.firstFrom), lastFrom: least(occurrences.lastFrom) },
      ...{ firstTo: most(occurrences.firstTo), lastTo: most(occurrences.lastTo) },
    })
    .from(changedEvents)
    .leftJoin(occurrences, eq(occurrences.eventId, changedEvents.eventId))
    .where(gt(changedEvents.version, sql.placeholder("version")))
    .groupBy(changedEvents.version, changedEvents.eventId)
    .orderBy(asc(changedEvents.version), asc(changedEvents.eventId))
    .limit(sql.placeholder("limit"))
    .prepare();
});

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

/**
 * What each event counts in the cells that it touches, kept from write to write: after one, only the events that it changed
 * are counted again. It adds up to what `totals-of-parts` counts. N1, N2
 */
import { and, eq, type SQL, sql } from "drizzle-orm";
import { NATION_KEY } from "~/domain/counting/axis";
import { addDays } from "~/domain/day/calendar-date";
import { sharedFilter } from "~/domain/filter/counts-unread";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { missionOfKey } from "~/domain/place/jurisdiction";
import type { RestatedAxis } from "~/domain/plan/restatement";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { jurisdictions } from "../../schema/reference";
import { isHeldNow } from "../filter/occurrence-filter";
import { countedCells, countedEvents } from "../store/index-hints";
import { isOfEvents, keptByEvent } from "../store/kept-by-event";
import { partFacts } from "./part-facts";
import { selectedCells, selectedHeads } from "./part-selections";
import {
  countsOf,
  eventStandings,
  eventsOf,
  rankedOccurrences,
  type Selected,
  selectedBy,
} from "./part-standings";
import {
  COUNTED_NAMES,
  type CountedRow,
  countsNamed,
  LONGEST_SPAN_DAYS,
  NO_COUNTS,
} from "./total-rows";

/**
 * The nation's row alone: what each event adds to it is kept, so that after a write only those that it changed are counted.
 * That of a jurisdiction is read from one answer for all of them: each is asked by the people of another mission.
 */
export async function countNationParts(db: Handle, filter: RegisterFilter): Promise<CountedRow[]> {
  const asked = sharedFilter(filter);
  const mission = asked.state === null ? null : missionOfKey(asked.state);
  const rows =
    mission !== null && isOfEvents(asked)
      ? (await listMissionParts(db, { ...asked, state: null })).filter((row) => row[2] === mission)
      : await listNationParts(db, asked);
  const [counted] = addedUp(rows);
  return [{ ...(counted ?? countsNamed(NO_COUNTS)), axis: "nation", key: NATION_KEY }];
}

/** `key`: in the nation's rows none, or the mission in whose jurisdiction the event counts. */
type EventPart = [event: number, axis: string, key: string, ...counts: number[]];
const COUNTS_FROM = 3;
const EVENTS_AT = COUNTS_FROM + COUNTED_NAMES.indexOf("events");

/** What the events count together in each cell. */
function addedUp(rows: readonly EventPart[]): CountedRow[] {
  const cells = new Map<string, { axis: string; key: string; sums: number[] }>();
  // Thousands of rows after each write: none is taken apart.
  for (const row of rows) {
    const [, axis, key] = row;
    const name = `${axis} ${key}`;
    const cell = cells.get(name) ?? { axis, key, sums: NO_COUNTS.slice() };
    cells.set(name, cell);
    for (let at = 0; at < cell.sums.length; at += 1)
      cell.sums[at] = (cell.sums[at] ?? 0) + Number(row[at + COUNTS_FROM]);
  }
  return [...cells.values()].map(({ axis, key, sums }) => ({ axis, key, ...countsNamed(sums) }));
}

/** In each key an event counts as it does in the nation. */
const asPart = (key: SQL) => ({
  ...partFacts(),
  axis: sql<string>`'nation'`.as("axis"),
  key: sql<string>`${key}`.as("key"),
});

const listNationParts = keptByEvent(async (db, filter, among) => {
  const touching = eventsOf(db, filter, among);
  const selected = db.$with("selected").as(
    db
      .select(asPart(sql`''`))
      .from(touching)
      .crossJoin(occurrences)
      .crossJoin(countedEvents)
      .where(and(eq(events.id, occurrences.eventId), selectedBy(db, filter, touching))),
  );
  return await eachEvent(db, filter, selected);
});

/** J5 */
const listMissionParts = keptByEvent(async (db, filter, among) => {
  const touching = eventsOf(db, filter, among);
  const selected = db.$with("selected").as(
    db
      .selectDistinct(asPart(sql`${jurisdictions.mission}`))
      .from(touching)
      .crossJoin(occurrences)
      .crossJoin(countedEvents)
      .crossJoin(countedCells)
      .crossJoin(jurisdictions)
      .where(
        and(
          eq(events.id, occurrences.eventId),
          and(eq(occurrenceCells.occurrenceId, occurrences.id), eq(occurrenceCells.axis, "state")),
          and(eq(jurisdictions.state, occurrenceCells.key), isHeldNow),
          selectedBy(db, filter, touching),
        ),
      ),
  );
  return await eachEvent(db, filter, selected);
});

/** What each event counts in each cell that it is selected under. */
async function eachEvent(db: Handle, filter: RegisterFilter, selected: Selected) {
  const ranked = rankedOccurrences(db, filter, selected);
  const standings = eventStandings(db, ranked);
  const event = sql`${standings.event}`.as("event");
  const { rows } = await db.lists(
    db
      .with(selected, ranked, standings)
      .select({ event, axis: standings.axis, key: standings.key, ...countsOf(standings) })
      .from(standings)
      .groupBy(sql`${standings.event}`, sql`${standings.axis}`, sql`${standings.key}`)
      .getSQL(),
  );
  return rows as EventPart[];
}

/**
 * The rows of an axis under another plan, and the nation's, by which is told what of them the total counts; null of more
 * than a year. P26
 */
export async function countRestated(
  db: Handle,
  filter: RegisterFilter,
  axis: RestatedAxis,
): Promise<CountedRow[] | null> {
  return isOfYear(filter) ? addedUp(await RESTATED[axis](db, sharedFilter(filter))) : null;
}

export type Overlap = { id: number; rows: string[]; inTotal: boolean };

/**
 * Events that more rows of the axis count than the nation does, null as above. For everybody who reads: whoever
 * lists them leaves out what the asker may not read. N3
 */
export async function listRestatedOverlap(
  db: Handle,
  filter: RegisterFilter,
  axis: RestatedAxis,
): Promise<Overlap[] | null> {
  if (!isOfYear(filter)) return null;
  const found = new Map<number, Overlap>();
  for (const row of await RESTATED[axis](db, sharedFilter(filter))) {
    const [id, on, key] = row;
    if (Number(row[EVENTS_AT]) === 0) continue;
    const event = found.get(id) ?? { id, rows: [], inTotal: false };
    found.set(id, event);
    if (on === axis) event.rows.push(key);
    else event.inTotal = true;
  }
  return [...found.values()].filter(({ rows, inTotal }) => rows.length > (inTotal ? 1 : 0));
}

const restatedParts = (axis: RestatedAxis) =>
  keptByEvent(
    async (db, filter, among) =>
      await eachEvent(db, filter, selectedCells(db, filter, ["nation", axis], among)),
  );
const RESTATED = { priority: restatedParts("priority"), tier: restatedParts("tier") };

/** Of more than a year a row for each event would be too many, as of what follows from more than events. */
const isOfYear = (filter: RegisterFilter): boolean =>
  isOfEvents(filter) &&
  filter.period !== null &&
  filter.period.to < addDays(filter.period.from, LONGEST_SPAN_DAYS);

/** What the leaves of each head count together under another plan; null as above. */
export async function countRestatedHeads(
  db: Handle,
  filter: RegisterFilter,
): Promise<CountedRow[] | null> {
  return isOfYear(filter) ? addedUp(await listHeadParts(db, sharedFilter(filter))) : null;
}

const listHeadParts = keptByEvent(
  async (db, filter, among) => await eachEvent(db, filter, selectedHeads(db, filter, among)),
);

/**
 * The same figures where a filter takes part of an event away: state=IN leaves a caravan its stops in
 * Indiana, and it counts by the first of those. N1, N2
 *
 * Only events that touch the period are read, but with their occurrences of all days: whether an event
 * counts in a period depends on what was held before it.
 */

import { and, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { type CellAxis, NATION_KEY } from "~/domain/counting/axis";
import type { CellFacts } from "~/domain/counting/tie-rows";
import { sharedFilter } from "~/domain/filter/counts-unread";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { missionOfKey } from "~/domain/place/jurisdiction";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { jurisdictions, planTerms } from "../../schema/reference";
import { isHeldNow } from "../filter/occurrence-filter";
import { cellsUnder, isRestated } from "../plan/restated-cells";
import { countedCells, countedEvents } from "../store/index-hints";
import { isOfEvents, keptByEvent } from "../store/kept-by-event";
import { readSums } from "./counted-sums";
import { partFacts } from "./part-facts";
import {
  countsOf,
  eventStandings,
  eventsOf,
  rankedOccurrences,
  type Selected,
  selectedBy,
} from "./part-standings";
import { type CountedRow, cellFacts, countedRow, NO_COUNTS, saysSomething } from "./total-rows";

/** Counts the cells of the given axes, as they are stored or as they stand under another plan. P26 */
export async function countParts(
  db: Handle,
  filter: RegisterFilter,
  axes: CellAxis[],
): Promise<CountedRow[]> {
  const touching = eventsOf(db, filter);
  const { cells, key, stands } = cellsUnder(db, filter, axes);
  const columns = {
    ...partFacts(),
    axis: sql<string>`${occurrenceCells.axis}`.as("axis"),
    key: key.as("key"),
  };
  const selected = db.$with("selected").as(
    (isRestated(filter, axes) ? db.selectDistinct(columns) : db.select(columns))
      .from(touching)
      .crossJoin(occurrences)
      .crossJoin(countedEvents)
      .crossJoin(cells)
      .where(
        and(
          eq(events.id, occurrences.eventId),
          and(
            eq(occurrenceCells.occurrenceId, occurrences.id),
            inArray(occurrenceCells.axis, axes),
            stands,
          ),
          selectedBy(db, filter, touching),
        ),
      ),
  );
  return await countSelected(db, filter, selected);
}

/**
 * What the leaves of each head of a priority area count together: an event in two of its leaves is
 * one event of the head.
 */
export async function listHeadTotals(
  db: Handle,
  filter: RegisterFilter,
): Promise<{ key: string; facts: CellFacts }[]> {
  const heads = filter.restated ? null : await readSums(db, filter, ["head"]);
  if (heads !== null) return headsOf(heads);
  const touching = eventsOf(db, filter);
  const { cells, key, stands } = cellsUnder(db, filter, ["priority"]);
  const selected = db.$with("selected").as(
    db
      .selectDistinct({
        ...partFacts(),
        axis: sql<string>`'head'`.as("axis"),
        key: sql<string>`${planTerms.parent}`.as("key"),
      })
      .from(touching)
      .crossJoin(occurrences)
      .crossJoin(countedEvents)
      .crossJoin(cells)
      .crossJoin(planTerms)
      .where(
        and(
          eq(events.id, occurrences.eventId),
          and(
            eq(occurrenceCells.occurrenceId, occurrences.id),
            eq(occurrenceCells.axis, "priority"),
            stands,
          ),
          and(eq(planTerms.key, key), isNotNull(planTerms.parent)),
          selectedBy(db, filter, touching),
        ),
      ),
  );
  return headsOf(await countSelected(db, filter, selected));
}

const headsOf = (counted: readonly CountedRow[]) =>
  counted.filter(saysSomething).map((row) => ({ key: row.key, facts: cellFacts(row) }));

/**
 * The nation's row alone: what each event adds to it is kept, so that after a write only those that it changed are counted.
 * That of a jurisdiction is read from one answer for all of them: each is asked by the people of another mission.
 */
export async function countNationParts(db: Handle, filter: RegisterFilter): Promise<CountedRow[]> {
  const asked = sharedFilter(filter);
  const mission = asked.state === null ? null : missionOfKey(asked.state);
  const rows =
    mission !== null && isOfEvents(asked)
      ? (await listMissionParts(db, { ...asked, state: null })).filter((row) => row[1] === mission)
      : await listNationParts(db, asked);
  const sums = NO_COUNTS.slice();
  // Thousands of rows after each write: none is taken apart.
  for (const row of rows)
    for (let at = 0; at < sums.length; at += 1)
      sums[at] = (sums[at] ?? 0) + Number(row[at + COUNTS_FROM]);
  return [countedRow({ axis: "nation", key: NATION_KEY }, sums)];
}

/** `mission`: whose jurisdiction the event counts in; none in the nation. */
type EventPart = [event: number, mission: string, ...counts: number[]];
const COUNTS_FROM = 2;

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

/** What each event counts in each key that it is selected under. */
async function eachEvent(db: Handle, filter: RegisterFilter, selected: Selected) {
  const ranked = rankedOccurrences(db, filter, selected);
  const standings = eventStandings(db, ranked);
  const event = sql`${standings.event}`.as("event");
  const { rows } = await db.lists(
    db
      .with(selected, ranked, standings)
      .select({ event, mission: standings.key, ...countsOf(standings) })
      .from(standings)
      .groupBy(sql`${standings.event}`, sql`${standings.key}`)
      .getSQL(),
  );
  return rows as EventPart[];
}

/** First ranks the occurrences of an event within a cell, then says how the event stands there, then adds up. */
async function countSelected(
  db: Handle,
  filter: RegisterFilter,
  selected: Selected,
): Promise<CountedRow[]> {
  const ranked = rankedOccurrences(db, filter, selected);
  const standings = eventStandings(db, ranked);
  return await db
    .with(selected, ranked, standings)
    .select({ axis: standings.axis, key: standings.key, ...countsOf(standings) })
    .from(standings)
    .groupBy(sql`${standings.axis}`, sql`${standings.key}`);
}

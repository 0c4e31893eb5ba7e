/**
 * The same figures where a filter takes part of an event away: state=IN leaves a caravan its stops in
 * Indiana, and it counts by the first of those. N1, N2
 *
 * Only events that touch the period are read, but with their occurrences of all days: whether an event
 * counts in a period depends on what was held before it.
 */

import { sql } from "drizzle-orm";
import type { CellAxis } from "~/domain/counting/axis";
import type { CellFacts } from "~/domain/counting/tie-rows";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { readSums } from "./counted-sums";
import { countRestatedHeads } from "./counts-by-event";
import { selectedCells, selectedHeads } from "./part-selections";
import { countsOf, eventStandings, rankedOccurrences, type Selected } from "./part-standings";
import { type CountedRow, cellFacts, saysSomething } from "./total-rows";

/** Counts the cells of the given axes, as they are stored or as they stand under another plan. P26 */
export async function countParts(
  db: Handle,
  filter: RegisterFilter,
  axes: CellAxis[],
): Promise<CountedRow[]> {
  return await countSelected(db, filter, selectedCells(db, filter, axes));
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
  const kept = filter.restated ? await countRestatedHeads(db, filter) : null;
  return headsOf(kept ?? (await countSelected(db, filter, selectedHeads(db, filter))));
}

const headsOf = (counted: readonly CountedRow[]) =>
  counted
    .filter(saysSomething)
    .map((row) => ({ key: row.key, facts: cellFacts(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

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

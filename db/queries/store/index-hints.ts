/**
 * What tells SQLite which index to read; PostgreSQL keeps statistics and decides by them. Nothing else in `db/queries` depends on it.
 *
 * A write empties what a reading connection holds in memory, so the next reader pays for every page it touches:
 * an index that holds all that is asked for is a fifth of its table.
 */
import { isNull, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { perEngine } from "../../engine/engine";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { sites } from "../../schema/sites";

/** `occurrences` of all days, in the order in which they and what hangs on them are stored. */
export const allOccurrences = hint(occurrences, sql`not indexed`);

/** `occurrences` of one outcome that ended since a day. */
export const occurrencesByEnd = hint(occurrences, sql`indexed by occurrences_last_contact`);

/** `occurrences` of one outcome in the order of their first days. */
export const occurrencesByFirst = hint(occurrences, sql`indexed by occurrences_counting`);

/** The few `occurrences` that last longer than a day, by outcome and last day. */
export const lastingOccurrences = hint(occurrences, sql`indexed by occurrences_lasting`);

/** The few `occurrences` whose first day is known to a month or more. */
export const roughOccurrences = hint(occurrences, sql`indexed by occurrences_rough`);

/** The few `occurrences` with a cost of their own. */
export const costlyOccurrences = hint(occurrences, sql`indexed by occurrences_with_cost`);

/** Of `occurrences` the sessions that nobody has counted. */
export const uncountedSessions = hint(occurrences, sql`indexed by occurrences_uncounted`);

/** `occurrence_cells` of some axes, where the occurrences are known. */
export const countedCells = hint(occurrenceCells, sql`indexed by occurrence_cells_counting`);

/** `occurrence_cells` of some rows of an axis, where the occurrences are not. */
export const cellsByKey = hint(occurrenceCells, sql`indexed by occurrence_cells_by_key`);

/**
 * `events` where no more is asked of an event than its conditions. SQLite goes to a row by its number even
 * where an index holds everything: it has to be told.
 */
export const countedEvents = hint(events, sql`indexed by events_counting`);

/** The `events` that are fictional: none where the register holds no demonstration. */
export const fictionalEvents = hint(events, sql`indexed by events_fictional`);

/** The few drafts of which nothing was held, whoever leads them. */
export const hiddenEvents = hint(events, sql`indexed by events_hidden`);

/** The few `events` that lack a title, whoever leads them. */
export const oneLanguageEvents = hint(events, sql`indexed by events_one_language`);

/** `sites` that stand, of one state: with what a map asks of them, and with their kind. */
export const sitesByState = hint(sites, sql`indexed by sites_by_state`);

/**
 * Do `sites` stand that something else finds: their numbers, or an order? SQLite takes the plain question for the rarest of
 * all, and reads every site that stands.
 */
export const foundSiteStands = perEngine({
  sqlite: sql`+${sites.withdrawnAt} is null`,
  postgres: isNull(sites.withdrawnAt),
});

function hint(table: SQLiteTable, words: SQL): SQL {
  return perEngine({ sqlite: sql`${table} ${words}`, postgres: sql`${table}` });
}

/**
 * What tells SQLite which index to read. Nothing else in `db/queries` depends on it.
 *
 * A write empties what a reading connection holds in memory, so the next reader pays for every page it touches:
 * an index that holds all that is asked for is a fifth of its table.
 */
import { sql } from "drizzle-orm";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";

/** `occurrences` of all days, in the order in which they and what hangs on them are stored. */
export const allOccurrences = sql`${occurrences} not indexed`;

/** The few `occurrences` with a cost of their own. */
export const costlyOccurrences = sql`${occurrences} indexed by occurrences_with_cost`;

/** `occurrence_cells` of some axes, where the occurrences are known. */
export const countedCells = sql`${occurrenceCells} indexed by occurrence_cells_counting`;

/**
 * `events` where no more is asked of an event than its conditions. SQLite goes to a row by its number even
 * where an index holds everything: it has to be told.
 */
export const countedEvents = sql`${events} indexed by events_counting`;

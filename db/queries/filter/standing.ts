/** The condition that an occurrence stands: the only place that says so in SQL. N7 */
import { inArray, notInArray, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { NOT_STANDING, STANDING } from "~/domain/counting/standing";
import { occurrences } from "../../schema/events";

/** Of the table, or of an alias of it. */
export function isStanding(outcome: SQLiteColumn = occurrences.outcome): SQL {
  return inArray(outcome, [...STANDING]);
}

/**
 * The same for what is found by its last day: said as `in`, the index by outcome would read all that was ever held,
 * where the one by last day reads what is to come.
 */
export function isStandingByDay(): SQL {
  return notInArray(occurrences.outcome, [...NOT_STANDING]);
}

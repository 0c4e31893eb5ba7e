/** The best attended session of a report: at least so many different people came. N5 */
import { and, eq, sql } from "drizzle-orm";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { ALL_DAYS, countingOutcomes } from "../counting/total-rows";
import { insidePeriod, occurrenceConditions, totalConditions } from "../filter/occurrence-filter";
import { countedEvents } from "../store/index-hints";

/** The highest low of a held session of the period, its modes together; 0 where nobody counted. N2, N4 */
export async function findBestAttended(db: Handle, filter: RegisterFilter): Promise<number> {
  const rows = await db
    .select({ low: sql<number | null>`max(${occurrences.attendanceLow})` })
    .from(occurrences)
    .crossJoin(countedEvents)
    .where(
      and(
        eq(events.id, occurrences.eventId),
        and(
          eq(occurrences.type, "session"),
          eq(occurrences.outcome, "held"),
          countingOutcomes(filter).includes("held") ? undefined : sql`1 = 0`,
          insidePeriod(filter.period ?? ALL_DAYS),
          totalConditions(filter),
          occurrenceConditions(db, filter),
        ),
      ),
    );
  return rows[0]?.low ?? 0;
}

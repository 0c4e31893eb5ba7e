/** The best attended session of a report: at least so many different people came. N5 */
import { and, desc, eq, sql } from "drizzle-orm";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { ALL_DAYS, countingOutcomes } from "../counting/total-rows";
import { insidePeriod, occurrenceConditions, totalConditions } from "../filter/occurrence-filter";
import { countedEvents } from "../store/index-hints";

/** Of so many with the highest figures one most likely counts. */
const HIGHEST = 100;

/** The highest low of a held session of the period, its modes together; 0 where nobody counted. N2, N4 */
export async function findBestAttended(db: Handle, filter: RegisterFilter): Promise<number> {
  if (!countingOutcomes(filter).includes("held")) return 0;
  const selected = and(
    eq(occurrences.type, "session"),
    eq(occurrences.outcome, "held"),
    insidePeriod(filter.period ?? ALL_DAYS),
    occurrenceConditions(db, filter),
  );
  const highest = db
    .select({
      eventId: sql<number>`${occurrences.eventId}`.as("highest_event"),
      low: sql<number>`${occurrences.attendanceLow}`.as("highest_low"),
    })
    .from(occurrences)
    .where(selected)
    .orderBy(desc(occurrences.attendanceLow))
    .limit(HIGHEST)
    .as("highest");
  const [best] = await db
    .select({ low: sql<number>`${highest.low}` })
    .from(highest)
    .crossJoin(countedEvents)
    .where(and(eq(events.id, sql`${highest.eventId}`), totalConditions(filter)))
    .orderBy(sql`${highest.low} desc`)
    .limit(1);
  if (best !== undefined) return best.low;
  const rows = await db
    .select({ low: sql<number | null>`max(${occurrences.attendanceLow})` })
    .from(occurrences)
    .crossJoin(countedEvents)
    .where(and(eq(events.id, occurrences.eventId), selected, totalConditions(filter)));
  return rows[0]?.low ?? 0;
}

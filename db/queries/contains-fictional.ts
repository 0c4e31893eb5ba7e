/** Whether a report contains anything fictional, so that page, file and answer can say so. */
import { and, eq, inArray, sql } from "drizzle-orm";
import type { RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { events, occurrences } from "../schema/events";
import { countedEvents } from "./index-hints";
import { eventConditions, occurrenceConditions } from "./occurrence-filter";
import { ALL_DAYS, touchesFrom } from "./total-rows";

/** Does a fictional event touch what the filter asks for? Then the answer is marked. */
export async function containsFictional(db: Handle, filter: RegisterFilter): Promise<boolean> {
  if (!filter.fictional) return false;
  const rows = await db
    .select({ one: sql`1` })
    .from(occurrences)
    .crossJoin(countedEvents)
    .where(
      and(
        eq(events.id, occurrences.eventId),
        and(
          inArray(occurrences.outcome, ["held", "scheduled"]),
          touchesFrom(filter.period ?? ALL_DAYS),
          eq(events.fictional, true),
          eventConditions(filter),
          occurrenceConditions(db, filter),
        ),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

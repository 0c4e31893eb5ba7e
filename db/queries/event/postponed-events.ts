/** Events in which something was postponed, with what is derived for them from the occurrences that stand. N7 */
import { and, asc, eq, exists, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";

export type PlanAndDays = { plan: string | null; firstDay: string; lastDay: string };

/** Those with another occurrence besides what was postponed: where all was, all gives plan and days. */
export async function listPostponedEvents(
  tx: Handle,
): Promise<{ id: number; derived: PlanAndDays }[]> {
  const other = alias(occurrences, "other");
  const one = { one: sql`1` };
  const rows = await tx
    .select({
      id: events.id,
      derived: { plan: events.plan, firstDay: events.firstDay, lastDay: events.lastDay },
    })
    .from(events)
    .where(
      and(
        exists(
          tx
            .select(one)
            .from(occurrences)
            .where(and(eq(occurrences.eventId, events.id), eq(occurrences.outcome, "postponed"))),
        ),
        exists(
          tx
            .select(one)
            .from(other)
            .where(and(eq(other.eventId, events.id), ne(other.outcome, "postponed"))),
        ),
      ),
    )
    .orderBy(asc(events.id));
  return rows;
}

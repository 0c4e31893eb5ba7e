/** Events of a period that nobody has decided on (計上), as the list behind their number shows them. N13, P161 */
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Period } from "~/domain/day/calendar-date";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { touchesFrom } from "../counting/total-rows";
import { isStanding } from "../filter/standing";

export async function countPending(db: Handle, period: Period): Promise<number> {
  const touching = db
    .select({ id: occurrences.eventId })
    .from(occurrences)
    .where(and(isStanding(), touchesFrom(period)));
  return await db.$count(
    events,
    and(
      ...[eq(events.counted, "pending"), isNull(events.withdrawnAt), eq(events.hidden, false)],
      inArray(events.id, touching),
    ),
  );
}

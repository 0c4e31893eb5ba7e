/** Which fiscal years have held events. */
import { and, desc, eq, isNull, lte } from "drizzle-orm";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { type FiscalYear, fiscalYearOf } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";

/**
 * The latest fiscal year in which something was held, the year every view opens on; null on an empty register.
 *
 * A day after `today` (in Tokyo, N11) is a mistake in one row and never moves everybody's view.
 */
export async function findLatestHeldYear(
  db: Handle,
  today: CalendarDate = todayIn(HOME_ZONE, new Date()),
): Promise<FiscalYear | null> {
  const rows = await db
    .select({ day: occurrences.firstFrom })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(
      and(
        eq(occurrences.outcome, "held"),
        lte(occurrences.firstFrom, today),
        isNull(events.withdrawnAt),
      ),
    )
    .orderBy(desc(occurrences.firstFrom))
    .limit(1);
  const day = rows[0]?.day;
  return day === undefined ? null : fiscalYearOf(day);
}

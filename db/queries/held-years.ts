/** Which fiscal years have held events. */
import { and, desc, eq, isNull } from "drizzle-orm";
import { type FiscalYear, fiscalYearOf } from "~/domain/fiscal-year";
import type { Handle } from "../client";
import { events, occurrences } from "../schema/events";

/** The latest fiscal year in which something was held, the year every view opens on; null on an empty register. */
export async function findLatestHeldYear(db: Handle): Promise<FiscalYear | null> {
  const rows = await db
    .select({ day: occurrences.firstFrom })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(and(eq(occurrences.outcome, "held"), isNull(events.withdrawnAt)))
    .orderBy(desc(occurrences.firstFrom))
    .limit(1);
  const day = rows[0]?.day;
  return day === undefined ? null : fiscalYearOf(day);
}

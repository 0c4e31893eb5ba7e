/** Who visited a site, and who plans to: occurrences that name it and that this person may read. P4 */
import { and, desc, eq, isNull } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { readableBy } from "../filter/occurrence-filter";

export async function listSiteVisits(db: Handle, siteId: number, reader: DraftReader) {
  const rows = await db
    .select({
      occurrenceId: occurrences.id,
      eventId: events.id,
      ja: events.titleJa,
      en: events.titleEn,
      lead: events.lead,
      fictional: events.fictional,
      outcome: occurrences.outcome,
      precision: occurrences.firstPrecision,
      from: occurrences.firstFrom,
      to: occurrences.firstTo,
    })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(and(eq(occurrences.siteId, siteId), isNull(events.withdrawnAt), readableBy(reader)))
    .orderBy(desc(occurrences.firstFrom), desc(occurrences.id));
  return rows.map(({ ja, en, precision, from, to, ...visit }) => ({
    ...visit,
    title: { ja, en },
    day: { precision, from, to },
  }));
}

export async function countSiteVisits(db: Handle, siteId: number): Promise<number> {
  return await db.$count(occurrences, eq(occurrences.siteId, siteId));
}

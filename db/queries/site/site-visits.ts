/** Who visited a site, and who plans to: occurrences that name it and that this person may read. P4 */
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { readableBy } from "../filter/occurrence-filter";
import { inList } from "../store/in-list";

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

/** Which of these any occurrence names. */
export async function listVisitedSites(db: Handle, ids: readonly number[]): Promise<Set<number>> {
  const rows = await db
    .selectDistinct({ siteId: occurrences.siteId })
    .from(occurrences)
    .where(inList(occurrences.siteId, ids))
    .orderBy(asc(occurrences.siteId));
  return new Set(rows.flatMap(({ siteId }) => siteId ?? []));
}

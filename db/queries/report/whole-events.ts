/** The held sessions of a report whose official figure is of somebody else's whole event, the largest first. N14 */
import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { ALL_DAYS, countingOutcomes } from "../counting/total-rows";
import {
  insidePeriod,
  occurrenceConditions,
  totalRowConditions,
} from "../filter/occurrence-filter";

export type WholeEvent = {
  eventId: number;
  title: BilingualText;
  day: string;
  state: string | null;
  placeName: string | null;
  low: number;
  high: number;
};

export async function listWholeEvents(
  db: Handle,
  filter: RegisterFilter,
  limit: number,
): Promise<WholeEvent[]> {
  const rows = await db
    .select({
      eventId: events.id,
      titleJa: events.titleJa,
      titleEn: events.titleEn,
      day: occurrences.firstFrom,
      state: occurrences.state,
      placeName: occurrences.placeName,
      low: occurrences.wholeLow,
      high: occurrences.wholeHigh,
    })
    .from(occurrences)
    .crossJoin(events)
    .where(
      and(
        eq(events.id, occurrences.eventId),
        and(
          eq(occurrences.type, "session"),
          eq(occurrences.outcome, "held"),
          gt(occurrences.wholeCount, 0),
          countingOutcomes(filter).includes("held") ? undefined : sql`1 = 0`,
          insidePeriod(filter.period ?? ALL_DAYS),
          totalRowConditions(filter),
          occurrenceConditions(db, filter),
        ),
      ),
    )
    .orderBy(desc(occurrences.wholeHigh), desc(occurrences.wholeLow), occurrences.id)
    .limit(limit);
  return rows.map(({ titleJa, titleEn, ...row }) => ({
    ...row,
    title: { ja: titleJa, en: titleEn },
  }));
}

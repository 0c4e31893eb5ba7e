/**
 * What the register says of some organisers in a period: occurrences that are held or to be held, of events that may
 * count, once for each of the organisers that they are of. P181, P182
 */
import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { Period } from "~/domain/day/calendar-date";
import type { RegisteredOccurrence } from "~/domain/round/registered";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { readableBy, touchesPeriod } from "../filter/occurrence-filter";

/** `reader`: whose drafts are read. P4 */
export async function listRegistered(
  db: Handle,
  { period, organisers }: { period: Period; organisers: readonly string[] },
  reader: DraftReader,
): Promise<RegisteredOccurrence[]> {
  const rows = await db
    .select({
      organiser: occurrenceCells.key,
      ...{ eventId: events.id, occurrenceId: occurrences.id, type: occurrences.type },
      ...{ titleJa: events.titleJa, titleEn: events.titleEn, outcome: occurrences.outcome },
      ...{ firstFrom: occurrences.firstFrom, firstTo: occurrences.firstTo },
      ...{ lastTo: occurrences.lastTo, placeType: occurrences.placeType, state: occurrences.state },
      ...{ approval: events.approval, hidden: events.hidden, counted: events.counted },
      ...{ fictional: events.fictional, officialCount: occurrences.officialCount },
      ...{ low: occurrences.attendanceLow, high: occurrences.attendanceHigh },
      openEnded: occurrences.attendanceOpenEnded,
    })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .innerJoin(
      occurrenceCells,
      and(
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "organiser"),
        inArray(occurrenceCells.key, [...organisers]),
      ),
    )
    .where(
      and(
        inArray(occurrences.outcome, ["held", "scheduled"]),
        touchesPeriod(period),
        isNull(events.withdrawnAt),
        ne(events.counted, "no"),
        readableBy(reader),
      ),
    )
    .orderBy(asc(occurrences.firstFrom), asc(occurrences.id), asc(occurrenceCells.key));
  return rows.map(({ titleJa, titleEn, ...row }) => ({
    ...row,
    title: { ja: titleJa, en: titleEn },
  }));
}

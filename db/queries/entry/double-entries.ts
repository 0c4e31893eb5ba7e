/**
 * Events that may be the same as one about to be entered: near in days and in a common row of the state axis.
 *
 * As in the inbox, what was cancelled or put off is no day of an event. P7
 */

import { and, asc, eq, gte, inArray, isNull, lte, ne } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import { standingAmong } from "~/domain/counting/standing";
import { addDays, compareSpans, type Period } from "~/domain/day/calendar-date";
import { likelyDoubleEntry } from "~/domain/event/double-entry";
import type { EventDraft } from "~/domain/event/event-draft";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { readableBy } from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";

export type DoubleEntry = { id: number; title: BilingualText; lead: string; firstDay: string };

/** Wider than the rule, which decides; longer than any rough span. */
const SEARCHED_DAYS = 370;
const MOST_SHOWN = 5;

export async function listLikelyDoubles(
  db: Handle,
  draft: EventDraft,
  { reader, exceptId = null }: { reader: DraftReader; exceptId?: number | null },
): Promise<DoubleEntry[]> {
  const first = firstSpan(draft);
  const states = stateKeys(draft);
  const near = await db
    .selectDistinct({
      id: events.id,
      titleJa: events.titleJa,
      titleEn: events.titleEn,
      lead: events.lead,
      firstDay: events.firstDay,
    })
    .from(events)
    .innerJoin(occurrences, eq(occurrences.eventId, events.id))
    .innerJoin(occurrenceCells, eq(occurrenceCells.occurrenceId, occurrences.id))
    .where(
      and(
        isNull(events.withdrawnAt),
        readableBy(reader),
        exceptId === null ? undefined : ne(events.id, exceptId),
        gte(events.firstDay, addDays(first.from, -SEARCHED_DAYS)),
        lte(events.firstDay, addDays(first.to, SEARCHED_DAYS)),
        isStanding(),
        eq(occurrenceCells.axis, "state"),
        inArray(occurrenceCells.key, states),
      ),
    )
    .orderBy(asc(events.firstDay), asc(events.id));
  const spans = await firstSpans(
    db,
    near.map(({ id }) => id),
  );
  return near
    .map(({ titleJa, titleEn, ...event }) => ({ ...event, title: { ja: titleJa, en: titleEn } }))
    .filter((event) => {
      const span = spans.get(event.id);
      const entry = { title: draft.title, first, states };
      return (
        span !== undefined && likelyDoubleEntry(entry, { title: event.title, first: span, states })
      );
    })
    .slice(0, MOST_SHOWN);
}

/** Span of the first day of each event. */
async function firstSpans(db: Handle, ids: number[]): Promise<Map<number, Period>> {
  const rows = await db
    .select({ eventId: occurrences.eventId, from: occurrences.firstFrom, to: occurrences.firstTo })
    .from(occurrences)
    .where(and(inArray(occurrences.eventId, ids), isStanding()))
    .orderBy(asc(occurrences.firstFrom), asc(occurrences.firstTo));
  const spans = new Map<number, Period>();
  for (const { eventId, from, to } of rows)
    if (!spans.has(eventId)) spans.set(eventId, { from, to });
  return spans;
}

function firstSpan(draft: EventDraft): Period {
  const spans = standingAmong(draft.occurrences)
    .map(({ first }) => first)
    .sort(compareSpans);
  return spans[0] ?? { from: "9999-01-01", to: "9999-01-01" };
}

function stateKeys(draft: EventDraft): string[] {
  const keys = standingAmong(draft.occurrences).flatMap(({ place, placement }) => {
    if (place.type !== "state") return [place.type];
    return placement?.states ?? (place.state === null ? [] : [place.state]);
  });
  return [...new Set(keys)];
}

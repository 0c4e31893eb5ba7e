/**
 * Which action plan governs an event. N7
 *
 * The plan in force on the first day of its first occurrence that stands holds for the whole event, even across a
 * change. Before the first plan there is none: null.
 */

import type { Outcome } from "~/domain/counting/occurrence";
import { standingAmong } from "~/domain/counting/standing";
import { type CalendarDate, compareSpans, type Period } from "~/domain/day/calendar-date";

/** `inForceFrom` is null for a version whose adoption is not confirmed: it governs no day. */
export type DatedPlan = { id: string; inForceFrom: CalendarDate | null };

type DatedOccurrence = { outcome: Outcome; firstFrom: CalendarDate; firstTo: CalendarDate };

export function planOn(day: CalendarDate, plans: readonly DatedPlan[]): string | null {
  let latest: { id: string; from: CalendarDate } | null = null;
  for (const { id, inForceFrom } of plans) {
    if (inForceFrom === null || inForceFrom > day) continue;
    if (latest === null || inForceFrom > latest.from) latest = { id, from: inForceFrom };
  }
  return latest?.id ?? null;
}

/** The plan of an event; where nothing stands, that of its first occurrence. */
export function planOfEvent(
  occurrences: readonly DatedOccurrence[],
  plans: readonly DatedPlan[],
): string | null {
  const [first] = [...standingAmong(occurrences)].sort((a, b) =>
    compareSpans(spanOf(a), spanOf(b)),
  );
  return first === undefined ? null : planOn(first.firstFrom, plans);
}

/** Plans in force on some day of a span, in order. Two or more: a form asks which one is meant. */
export function plansWithin(span: Period, plans: readonly DatedPlan[]): (string | null)[] {
  const changes = plans
    .map(({ inForceFrom }) => inForceFrom)
    .filter((day) => day !== null && span.from < day && day <= span.to)
    .sort();
  return [span.from, ...changes].map((day) => planOn(day ?? span.from, plans));
}

const spanOf = (occurrence: DatedOccurrence): Period => ({
  from: occurrence.firstFrom,
  to: occurrence.firstTo,
});

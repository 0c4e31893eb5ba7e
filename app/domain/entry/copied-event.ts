/**
 * A past event as the beginning of a new one (P42, P43).
 *
 * P42 What was cancelled or put off is not copied, and moves nothing. Exact days move by whole weeks, so that a Tuesday
 *     stays one: 52 weeks for each fiscal year, and one more or less where that would leave the first day outside the
 *     year asked for. Rough days move by years.
 * P43 What travels is named here and in `occurrence-fields`; anything else does not: outcomes, results, guests, actual
 *     figures, approval, and the consent to publish. Of the tags those stay that the plan in force on the new first day
 *     offers; the rest is asked again.
 */
import { standingAmong, stands } from "~/domain/counting/standing";
import { addDays, type CalendarDate, type RoughDay, yearsLater } from "~/domain/day/calendar-date";
import { type FiscalYear, fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import type { EventDraft, OccurrenceDraft, PlacementDraft } from "~/domain/event/event-draft";
import {
  describedField,
  emptyValue,
  PLACEMENT_FIELD_NAMES,
  type PlainFieldName,
  type PlainValues,
  plainValues,
  SESSION_FIELD_NAMES,
} from "~/domain/event/occurrence-fields";

const DAYS_OF_52_WEEKS = 364;

type Copied = {
  draft: EventDraft;
  /** Tags that the plan on the new first day does not offer. */
  droppedTags: string[];
};

/** `offersOn` answers which terms the plan in force on a day offers. */
export function copiedEvent(
  draft: EventDraft,
  into: FiscalYear,
  offersOn: (day: CalendarDate) => ReadonlySet<string>,
): Copied {
  const taking = draft.occurrences.filter(({ outcome }) => stands(outcome));
  const first = firstDayOf(standingAmong(draft.occurrences));
  const years = into - fiscalYearOf(first);
  const days = daysInto(first, into, years);
  const kept = offersOn(addDays(first, days));
  const all = [draft, ...taking].flatMap(({ tags }) => tags);
  const droppedTags = [...new Set(all.filter((tag) => !kept.has(tag)))];
  const still = (tags: readonly string[]) => tags.filter((tag) => kept.has(tag));
  return {
    droppedTags,
    draft: {
      form: draft.form,
      kind: draft.kind,
      title: draft.title,
      summary: draft.summary,
      programme: draft.programme,
      lead: draft.lead,
      coOrganisers: draft.coOrganisers,
      partners: draft.partners,
      classification: draft.classification,
      results: { ja: null, en: null },
      guests: null,
      mayBePublished: false,
      tags: still(draft.tags),
      occurrences: taking.map((occurrence) =>
        moved(occurrence, { years, days }, still(occurrence.tags)),
      ),
    },
  };
}

function firstDayOf(occurrences: readonly OccurrenceDraft[]): CalendarDate {
  const days = occurrences.map(({ first }) => first.from).sort();
  return days[0] ?? "2017-04-01";
}

function daysInto(first: CalendarDate, into: FiscalYear, years: number): number {
  const days = years * DAYS_OF_52_WEEKS;
  const { from, to } = fiscalYearPeriod(into);
  let shifted = days;
  while (addDays(first, shifted) < from) shifted += 7;
  while (addDays(first, shifted) > to) shifted -= 7;
  return shifted;
}

type Shift = { years: number; days: number };

function moved(occurrence: OccurrenceDraft, by: Shift, tags: string[]): OccurrenceDraft {
  const { placement, startTime, endTime, zone, place, organisers } = occurrence;
  return {
    id: null,
    outcome: "scheduled",
    outcomeReason: null,
    first: movedDay(occurrence.first, by),
    last: movedDay(occurrence.last, by),
    startsLater: false,
    ...{ startTime, endTime, zone, place, organisers, tags },
    ...travelling(occurrence, SESSION_FIELD_NAMES),
    placement: placement === null ? null : withoutActual(placement),
  };
}

function movedDay(day: RoughDay, { years, days }: Shift): RoughDay {
  if (day.precision === "day") {
    const moved = addDays(day.from, days);
    return { ...day, from: moved, to: moved };
  }
  return { ...day, from: yearsLater(day.from, years), to: yearsLater(day.to, years) };
}

function withoutActual(placement: PlacementDraft): PlacementDraft {
  const { states, cost, reach } = placement;
  return {
    ...travelling(placement, PLACEMENT_FIELD_NAMES),
    ...{ states, cost, actualCost: null },
    reach: reach.filter(({ phase }) => phase === "planned"),
  };
}

/** Plain fields, those that stay behind empty. */
function travelling<Names extends PlainFieldName>(
  values: PlainValues<Names>,
  names: readonly Names[],
): PlainValues<Names> {
  return plainValues(names, (name) =>
    describedField(name).travels ? values[name] : emptyValue(name),
  );
}

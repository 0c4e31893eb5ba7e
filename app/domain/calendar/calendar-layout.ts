/**
 * Where each occurrence stands in a calendar of weeks. N9, N11
 *
 * A session stands on its first local day. What lasts several days is a bar, and so is a caravan from its first to its
 * last stop, whose stops stand on their days besides. What is known only roughly stands on no day but in a lane of
 * its own. What finds no room is counted where it begins.
 */

import type { EventForm } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import { standingAmong } from "~/domain/counting/standing";
import {
  type CalendarDate,
  compareText,
  daysBetween,
  type Period,
  periodContains,
  periodOverlaps,
  type RoughDay,
} from "~/domain/day/calendar-date";

export type CalendarOccurrence = {
  id: number;
  eventId: number;
  form: EventForm;
  outcome: Outcome;
  first: RoughDay;
  last: RoughDay;
  startTime: string | null;
  /** Does it begin in the period, so that the list of the period has its event? What is only under way does not. */
  listed: boolean;
};

export type Bar = {
  eventId: number;
  /** The one it stands for; of a caravan its first stop. */
  occurrenceId: number;
  isCaravan: boolean;
  from: CalendarDate;
  to: CalendarDate;
};
/** A bar in one week: `at` and `days` count columns from Sunday. */
export type PlacedBar = Bar & {
  lane: number;
  at: number;
  days: number;
  beginsHere: boolean;
  endsHere: boolean;
};
export type CalendarDay = {
  day: CalendarDate;
  inPeriod: boolean;
  /** Occurrences in the order of their times. */
  items: number[];
  /** Events that begin here and found no room. */
  more: number;
};
export type CalendarWeek = {
  days: CalendarDay[];
  bars: PlacedBar[];
  lanes: number;
  /** Bars that began in an earlier week and found no room. */
  moreBars: number;
};
export type CalendarLayout = {
  weeks: CalendarWeek[];
  rough: { ids: number[]; more: number };
  /** Events of the period's list that have a place here. */
  shown: number;
  /** Events that began before the period and are still under way. */
  underWay: number;
};

/** How much finds room: bars of a week, items of a day, rough entries. */
export type Room = { bars: number; items: number; rough: number };

export function layOutCalendar(
  occurrences: readonly CalendarOccurrence[],
  asked: { weeks: readonly CalendarDate[][]; period: Period; room: Room },
): CalendarLayout {
  const { period, room } = asked;
  const exact = occurrences.filter(({ first }) => first.precision === "day");
  const bars = barsOf(exact).flatMap((bar) => clipped(bar, period));
  const items = itemsByDay(exact, period);
  const weeks = asked.weeks.map((days) => layOutWeek(days, { bars, items, period, room }));
  const rough = onePerEvent(
    occurrences.filter(
      ({ first, last }) =>
        first.precision !== "day" && periodOverlaps(period, { from: first.from, to: last.to }),
    ),
  );
  const laid = {
    weeks,
    rough: {
      ids: rough.slice(0, room.rough).map(({ id }) => id),
      more: Math.max(0, rough.length - room.rough),
    },
  };
  const listed = new Set(occurrences.filter((one) => one.listed).map(({ eventId }) => eventId));
  const visible = eventsIn(laid, new Map(occurrences.map(({ id, eventId }) => [id, eventId])));
  const underWay = [...bars, ...rough].filter(({ eventId }) => !listed.has(eventId));
  return {
    ...laid,
    shown: [...visible].filter((eventId) => listed.has(eventId)).length,
    underWay: new Set(underWay.map(({ eventId }) => eventId)).size,
  };
}

function barsOf(exact: readonly CalendarOccurrence[]): Bar[] {
  const caravans = new Map<number, CalendarOccurrence[]>();
  for (const one of exact) {
    if (one.form === "caravan")
      caravans.set(one.eventId, [...(caravans.get(one.eventId) ?? []), one]);
  }
  const ofCaravans = [...caravans.values()].flatMap(caravanBar);
  const others = exact
    .filter(({ form, ...one }) => form !== "caravan" && one.first.from < endOf(one))
    .map((one) => ({
      eventId: one.eventId,
      occurrenceId: one.id,
      isCaravan: false,
      from: one.first.from,
      to: endOf(one),
    }));
  return [...ofCaravans, ...others].sort(
    (a, b) => compareText(a.from, b.from) || compareText(b.to, a.to) || a.eventId - b.eventId,
  );
}

/** From the first to the last stop that stands. N7 */
function caravanBar(stops: readonly CalendarOccurrence[]): Bar[] {
  const ordered = [...standingAmong(stops)].sort(byStart);
  const [first] = ordered;
  const to = ordered.map(endOf).reduce((a, b) => (b > a ? b : a), "");
  if (first === undefined || first.first.from >= to) return [];
  const { eventId, id } = first;
  return [{ eventId, occurrenceId: id, isCaravan: true, from: first.first.from, to }];
}

/** An end known only roughly draws no bar. */
function endOf({ first, last }: Pick<CalendarOccurrence, "first" | "last">): CalendarDate {
  return last.precision === "day" ? last.from : first.from;
}

function clipped(bar: Bar, period: Period): Bar[] {
  return bar.from <= period.to && period.from <= bar.to ? [bar] : [];
}

/** What is no bar of its own stands on its first day; stops of a caravan always do. */
function itemsByDay(exact: readonly CalendarOccurrence[], period: Period) {
  const byDay = new Map<CalendarDate, CalendarOccurrence[]>();
  for (const one of [...exact].sort(byStart)) {
    const day = one.first.from;
    const isItem = one.form === "caravan" || day >= endOf(one);
    if (isItem && periodContains(period, { from: day, to: day }))
      byDay.set(day, [...(byDay.get(day) ?? []), one]);
  }
  return byDay;
}

type Pieces = {
  bars: readonly Bar[];
  items: ReadonlyMap<CalendarDate, readonly CalendarOccurrence[]>;
  period: Period;
  room: Room;
};

function layOutWeek(
  days: readonly CalendarDate[],
  { bars, items, period, room }: Pieces,
): CalendarWeek {
  const [sunday = "", saturday = ""] = [days[0], days.at(-1)];
  const span = { from: later(sunday, period.from), to: earlier(saturday, period.to) };
  const hidden: Bar[] = [];
  const placed: PlacedBar[] = [];
  for (const bar of bars.flatMap((one) => clipped(one, span))) {
    const from = later(bar.from, span.from);
    const [at, last] = [daysBetween(sunday, from), daysBetween(sunday, earlier(bar.to, span.to))];
    const lane = freeLane(placed, at, last);
    if (lane >= room.bars) hidden.push(bar);
    else
      placed.push({
        ...bar,
        lane,
        at,
        days: last - at + 1,
        beginsHere: bar.from === from,
        endsHere: bar.to <= span.to,
      });
  }
  return {
    days: days.map((day) => layOutDay(day, { items, period, room, hidden })),
    bars: placed,
    lanes: Math.max(0, ...placed.map(({ lane }) => lane + 1)),
    moreBars: hidden.filter(({ from }) => from < span.from).length,
  };
}

function layOutDay(
  day: CalendarDate,
  { items, period, room, hidden }: Omit<Pieces, "bars"> & { hidden: readonly Bar[] },
): CalendarDay {
  const all = items.get(day) ?? [];
  // One more is shown rather than counted: the line that counts takes as much room.
  const kept = all.length <= room.items + 1 ? all : all.slice(0, room.items);
  const shown = new Set(kept.map(({ eventId }) => eventId));
  const begin = hidden.filter(({ from }) => from === day);
  const left = [...all.slice(kept.length), ...begin].filter(({ eventId }) => !shown.has(eventId));
  return {
    day,
    inPeriod: periodContains(period, { from: day, to: day }),
    items: kept.map(({ id }) => id),
    more: new Set(left.map(({ eventId }) => eventId)).size,
  };
}

function freeLane(placed: readonly PlacedBar[], at: number, last: number): number {
  let lane = 0;
  while (placed.some((bar) => bar.lane === lane && bar.at <= last && at < bar.at + bar.days))
    lane += 1;
  return lane;
}

function eventsIn(
  { weeks, rough }: Pick<CalendarLayout, "weeks" | "rough">,
  eventOf: ReadonlyMap<number, number>,
): Set<number> {
  const ids = [...weeks.flatMap(({ days }) => days.flatMap(({ items }) => items)), ...rough.ids];
  const ofItems = ids.flatMap((id) => eventOf.get(id) ?? []);
  return new Set([...ofItems, ...weeks.flatMap(({ bars }) => bars.map(({ eventId }) => eventId))]);
}

function onePerEvent(occurrences: readonly CalendarOccurrence[]): CalendarOccurrence[] {
  const first = new Map<number, CalendarOccurrence>();
  for (const one of [...occurrences].sort(byStart)) {
    const known = first.get(one.eventId);
    if (known === undefined) first.set(one.eventId, one);
  }
  return [...first.values()];
}

/** By day, then those without a time, then by time. */
function byStart(a: CalendarOccurrence, b: CalendarOccurrence): number {
  return (
    compareText(a.first.from, b.first.from) ||
    compareText(a.startTime ?? "", b.startTime ?? "") ||
    a.id - b.id
  );
}

const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);
const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

/** Where occurrences stand in a calendar. N9, N11 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarPeriod, monthsOf, stepDay, weeksOf } from "~/domain/calendar/calendar-days";
import { type CalendarOccurrence, layOutCalendar } from "~/domain/calendar/calendar-layout";
import { calendarOf, parseCalendarQuestion } from "~/domain/calendar/calendar-question";
import { addDays, type RoughDay } from "~/domain/day/calendar-date";
import { exactDay } from "~/domain/day/rough-day";
import { sessionClock } from "~/domain/day/session-clock";

const JUNE = calendarPeriod("month", "2026-06-10");
const ROOM = { bars: 2, items: 2, rough: 2 };

const one = (
  id: number,
  day: string,
  over: Partial<CalendarOccurrence> = {},
): CalendarOccurrence => ({
  id,
  eventId: id,
  form: "mission-event",
  outcome: "scheduled",
  first: exactDay(day),
  last: exactDay(day),
  startTime: null,
  listed: true,
  ...over,
});
const inJune = (...occurrences: CalendarOccurrence[]) =>
  layOutCalendar(occurrences, { weeks: weeksOf(JUNE), period: JUNE, room: ROOM });
const dayOf = (layout: ReturnType<typeof inJune>, day: string) =>
  layout.weeks.flatMap(({ days }) => days).find((each) => each.day === day);

test.each([
  ["month", "2026-06-10", "2026-06-01", "2026-06-30"],
  ["month", "2028-02-29", "2028-02-01", "2028-02-29"],
  ["week", "2026-06-10", "2026-06-07", "2026-06-13"],
  ["week", "2026-06-07", "2026-06-07", "2026-06-13"],
  ["year", "2026-03-31", "2025-04-01", "2026-03-31"],
] as const)("the %s of %s", (view, day, from, to) => {
  expect(calendarPeriod(view, day)).toEqual({ from, to });
});

test("weeks begin on Sunday and hold every day of the month once", () => {
  const weeks = weeksOf(JUNE);
  expect([weeks[0]?.[0], weeks.at(-1)?.[6], weeks.length]).toEqual(["2026-05-31", "2026-07-04", 5]);
  expect(
    monthsOf(calendarPeriod("year", "2026-06-10")).map(({ from }) => from.slice(0, 7)),
  ).toEqual(
    [..."456789"]
      .map((month) => `2026-0${month}`)
      .concat(["2026-10", "2026-11", "2026-12", "2027-01", "2027-02", "2027-03"]),
  );
});

test.each([
  ["month", "2026-01-31", 1, "2026-02-28"],
  ["month", "2026-01-15", -1, "2025-12-15"],
  ["week", "2026-06-10", -1, "2026-06-03"],
  ["year", "2028-02-29", 1, "2029-02-28"],
  ["month", "2016-04-10", -1, null],
  ["year", "2100-06-10", 1, null],
] as const)("a step of a %s from %s by %i leads to %s", (view, day, by, to) => {
  expect(stepDay(view, day, by)).toBe(to);
});

test("N11 a session stands on its first local day, those without a time first", () => {
  const layout = inJune(
    one(1, "2026-06-30", { startTime: "23:30" }),
    one(2, "2026-06-30"),
    one(3, "2026-06-01"),
  );
  expect(dayOf(layout, "2026-06-30")?.items).toEqual([2, 1]);
  expect(dayOf(layout, "2026-06-01")?.items).toEqual([3]);
  expect(layout.shown).toBe(3);
});

test("what lasts several days is a bar, cut at weeks and at the period", () => {
  const layout = inJune(one(1, "2026-05-28", { last: exactDay("2026-06-09"), listed: false }));
  expect(
    layout.weeks.map(({ bars }) =>
      bars.map(({ at, days, beginsHere, endsHere }) => [at, days, beginsHere, endsHere]),
    ),
  ).toEqual([[[1, 6, false, false]], [[0, 3, false, true]], [], [], []]);
  expect([layout.shown, layout.underWay]).toEqual([0, 1]);
});

test("a caravan is a bar from its first to its last stop, with its stops on their days", () => {
  const stop = (id: number, day: string, over = {}) =>
    one(id, day, { eventId: 9, form: "caravan", ...over });
  const layout = inJune(
    stop(1, "2026-06-02"),
    stop(2, "2026-06-12"),
    stop(3, "2026-06-20", { outcome: "cancelled" }),
  );
  expect(layout.weeks.flatMap(({ bars }) => bars.map(({ from, to }) => `${from} ${to}`))).toEqual([
    "2026-06-02 2026-06-12",
    "2026-06-02 2026-06-12",
  ]);
  expect(dayOf(layout, "2026-06-12")?.items).toEqual([2]);
  expect(dayOf(layout, "2026-06-20")?.items).toEqual([3]);
  expect(layout.shown).toBe(1);
});

test("N11 what is known to the month stands on no day but in the lane", () => {
  const june: RoughDay = { precision: "month", ...JUNE };
  const layout = inJune(one(1, "2026-06-01", { first: june, last: june }));
  expect(layout.weeks.flatMap(({ days }) => days.flatMap(({ items }) => items))).toEqual([]);
  expect(layout.rough).toEqual({ ids: [1], more: 0 });
  expect(layout.shown).toBe(1);
});

const anyOne = fc
  .record({
    offset: fc.integer({ min: -10, max: 35 }),
    length: fc.integer({ min: -3, max: 12 }),
    eventId: fc.integer({ min: 1, max: 12 }),
    isCaravan: fc.boolean(),
  })
  .map(({ offset, length, eventId, isCaravan }) => {
    const first = addDays(JUNE.from, offset);
    return {
      eventId: isCaravan ? eventId : eventId + 100,
      form: isCaravan ? ("caravan" as const) : ("mission-event" as const),
      first: exactDay(first),
      last: exactDay(addDays(first, Math.max(0, length))),
    };
  });

test("N9 every event of the list has a place or is counted where it begins, and no two bars share a cell", () => {
  fc.assert(
    fc.property(fc.array(anyOne, { maxLength: 60 }), (drawn) => {
      const occurrences = drawn.map((each, id) => {
        const listed = JUNE.from <= each.first.from && each.first.from <= JUNE.to;
        return one(id, each.first.from, { ...each, listed });
      });
      const layout = inJune(...occurrences);
      const listed = new Set(
        occurrences.filter((each) => each.listed).map(({ eventId }) => eventId),
      );
      const more = layout.weeks.flatMap(({ days }) => days).reduce((sum, day) => sum + day.more, 0);
      expect(layout.shown).toBeLessThanOrEqual(listed.size);
      expect(layout.shown + more).toBeGreaterThanOrEqual(listed.size);
      for (const { bars } of layout.weeks) {
        const cells = bars.flatMap(({ lane, at, days }) =>
          Array.from({ length: days }, (_, column) => `${lane} ${at + column}`),
        );
        expect(new Set(cells).size).toBe(cells.length);
      }
    }),
  );
});

test.each([
  ["view=day", ["view"]],
  ["day=2026-02-30", ["day"]],
  ["day=1999-01-01", ["day"]],
  ["clock=utc", ["clock"]],
  ["year=2026", ["year"]],
  ["figure=held", ["figure"]],
])("a question nobody understands is refused by name: %s", (query, fields) => {
  const verdict = parseCalendarQuestion(new URLSearchParams(query), "2026-06-10");
  expect(verdict.ok ? [] : verdict.refusals.map(({ field }) => field)).toEqual(fields);
});

test("the calendar of a list opens where the list is", () => {
  const today = "2026-06-10";
  expect(calendarOf(null, today)).toMatchObject({ view: "month", day: today });
  expect(calendarOf(calendarPeriod("year", today), today)).toMatchObject({
    view: "month",
    day: today,
  });
  expect(calendarOf(calendarPeriod("year", "2018-06-01"), today)).toMatchObject({
    view: "year",
    day: "2018-04-01",
  });
  expect(calendarOf(calendarPeriod("week", "2018-06-01"), today)).toMatchObject({ view: "week" });
});

test.each([
  ["America/Indiana/Indianapolis", "2026-01-10", "10:00", "EST", "2026-01-11", "00:00"],
  ["America/Indiana/Indianapolis", "2026-06-10", "10:00", "EDT", "2026-06-10", "23:00"],
  ["Pacific/Honolulu", "2026-06-30", "23:30", "HST", "2026-07-01", "18:30"],
  ["Pacific/Guam", "2026-06-10", "09:00", "ChST", "2026-06-10", "08:00"],
  ["Asia/Tokyo", "2026-06-10", "09:00", "JST", "2026-06-10", "09:00"],
])(
  "N11 a session in %s on %s at %s reads %s, in Tokyo %s %s",
  (zone, day, time, short, tokyoDay, tokyo) => {
    expect(sessionClock({ firstFrom: day, startTime: time, startsLater: false, zone })).toEqual({
      time,
      zone: short,
      tokyo: { day: tokyoDay, time: tokyo },
    });
  },
);

test("N11 a rough stop of a caravan stands in the lane of its own month, not in that of every stop", () => {
  const caravan = { form: "caravan" as const, eventId: 7 };
  const inMonth = (month: string, to: string): RoughDay => ({
    precision: "month",
    from: `${month}-01`,
    to,
  });
  const later = inMonth("2026-08", "2026-08-31");
  const now = inMonth("2026-06", "2026-06-30");
  const stops = [
    one(1, "2026-06-10", caravan),
    one(2, "", { ...caravan, first: later, last: later, listed: false }),
  ];
  expect(inJune(...stops).rough).toEqual({ ids: [], more: 0 });
  const both = [...stops, one(3, "", { ...caravan, first: now, last: now })];
  expect(inJune(...both).rough).toEqual({ ids: [3], more: 0 });
});

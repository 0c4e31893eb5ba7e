/** N7, A4: an event that was postponed and one that was moved with its form stand alike, everywhere. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { calendarPeriod, weeksOf } from "~/domain/calendar/calendar-days";
import { layOutCalendar } from "~/domain/calendar/calendar-layout";
import { exactDay } from "~/domain/day/rough-day";
import type { OccurrenceDraft } from "~/domain/event/event-draft";
import { wholePeriod } from "~/domain/event/event-period";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { postponeOccurrence } from "~/operations/attendance/postpone-occurrence.server";
import { editEvent } from "~/operations/entry/edit-event.server";
import type { Database } from "~db/client";
import { listCalendarOccurrences } from "~db/queries/calendar/calendar";
import { findEvent } from "~db/queries/event/event-draft";
import { listEvents } from "~db/queries/event/event-list";
import { listAreaEvents } from "~db/queries/place/area-events";
import { previewPlan } from "~db/queries/plan/plan-preview";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let ctx: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db, { now: new Date("2025-12-01T03:00:00Z") });
});
afterEach(() => db.close());

const OLD_DAY = "2025-12-05";
const NEW_DAY = "2026-02-10";

/** A caravan of two stops that sets out under 3.0 and is over under 4.0, in force from 2025-12-18. */
const caravan = () =>
  makeEvent(db, {
    form: "caravan",
    kind: "caravan",
    occurrences: [occurrenceOf({ day: OLD_DAY }), occurrenceOf({ day: "2026-02-12" })],
  });

async function storedEvent(eventId: number) {
  const stored = await findEvent(db.read, eventId);
  if (stored === null) throw new Error(`There is no event ${eventId}`);
  return stored;
}

async function postponed(eventId: number): Promise<number> {
  const [first] = (await storedEvent(eventId)).draft.occurrences;
  const day = exactDay(NEW_DAY);
  const date = { first: day, last: day, startTime: null, endTime: null, startsLater: false };
  const input = { eventId, occurrenceId: first?.id ?? 0, reason: "大雪のため", newDate: date };
  expect(await postponeOccurrence(ctx, input)).toMatchObject({ ok: true });
  return eventId;
}

async function moved(eventId: number): Promise<number> {
  const onNewDay = (one: OccurrenceDraft) =>
    one.first.from === OLD_DAY
      ? { ...one, first: exactDay(NEW_DAY), last: exactDay(NEW_DAY) }
      : one;
  const verdict = await editEvent(ctx, {
    ...{ eventId, revision: 1, overwrites: null },
    change: ({ draft }) => ({ ...draft, occurrences: draft.occurrences.map(onNewDay) }),
  });
  expect(verdict).toMatchObject({ ok: true });
  return eventId;
}

const WAYS = { postponed, moved };

async function barsIn(day: string, eventId: number) {
  const period = calendarPeriod("month", day);
  const listed = await listCalendarOccurrences(db.read, { ...NO_FILTER, period });
  const room = { bars: 9, items: 9, rough: 9 };
  const { weeks } = layOutCalendar(listed, { weeks: weeksOf(period), period, room });
  return weeks
    .flatMap(({ bars }) => bars)
    .filter((bar) => bar.eventId === eventId)
    .map(({ from, to }) => `${from} ${to}`);
}

test.each(["postponed", "moved"] as const)(
  "N7, A4 a caravan whose first stop is %s stands by its new days: plan, list, calendar, state and plan preview",
  async (way) => {
    const eventId = await WAYS[way](await caravan());
    const between = await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-01-15" })] });

    const { plan, draft } = await storedEvent(eventId);
    expect(plan).toBe("4.0");
    expect(wholePeriod(draft.occurrences)?.first.from).toBe(NEW_DAY);

    const { rows } = await listEvents(db.read, NO_FILTER, { limit: 10 });
    expect(rows.map(({ id, firstDay }) => [id, firstDay])).toEqual([
      [eventId, NEW_DAY],
      [between, "2026-01-15"],
    ]);

    expect(await barsIn(OLD_DAY, eventId)).toEqual([]);
    expect(await barsIn(NEW_DAY, eventId)).toEqual([`${NEW_DAY} 2026-02-12`]);

    const upcoming = await listAreaEvents(
      db.read,
      { ...NO_FILTER, state: "IN" },
      {
        ...{ outcomes: ["scheduled"], order: "soonest", limit: 5 },
      },
    );
    expect(upcoming.map(({ id, first }) => [id, first.from])).toEqual([
      [between, "2026-01-15"],
      [eventId, NEW_DAY],
    ]);

    // A plan of January: the event begins under it, and does not keep its plan with something later.
    const preview = await previewPlan(db.read, "2026-01-20", new Set());
    expect([preview.planned, preview.keeping.total]).toEqual([1, 0]);
  },
);

test.each(["postponed", "moved"] as const)(
  "N7, A4 an event of one session that is %s has the plan, first day and place in the order of its new day",
  async (way) => {
    const eventId = await WAYS[way](
      await makeEvent(db, { occurrences: [occurrenceOf({ day: OLD_DAY })] }),
    );
    const earlier = await makeEvent(db, { occurrences: [occurrenceOf({ day: "2025-12-20" })] });
    expect((await storedEvent(eventId)).plan).toBe("4.0");
    const { rows } = await listEvents(db.read, NO_FILTER, { limit: 10 });
    expect(rows.map(({ id, firstDay }) => [id, firstDay])).toEqual([
      [eventId, NEW_DAY],
      [earlier, "2025-12-20"],
    ]);
    expect(await barsIn(OLD_DAY, eventId)).toEqual([]);
  },
);

test("N7 the old date stays where it was, with its reason", async () => {
  const eventId = await postponed(await caravan());
  const { occurrences } = (await storedEvent(eventId)).draft;
  expect(
    occurrences.map(({ outcome, outcomeReason, first }) => [outcome, outcomeReason, first.from]),
  ).toEqual([
    ["postponed", "大雪のため", OLD_DAY],
    ["scheduled", null, NEW_DAY],
    ["scheduled", null, "2026-02-12"],
  ]);
  const december = { ...NO_FILTER, period: calendarPeriod("month", OLD_DAY) };
  expect((await listEvents(db.read, december, { limit: 10 })).rows).toMatchObject([
    { id: eventId },
  ]);
});

test("N7 a postponed stop of several days is no bar of its caravan in a month that no other stop touches", async () => {
  const eventId = await makeEvent(db, {
    form: "caravan",
    kind: "caravan",
    occurrences: [
      occurrenceOf({
        ...{ first: exactDay(OLD_DAY), last: exactDay("2025-12-08") },
        ...{ outcome: "postponed", outcomeReason: "大雪のため" },
      }),
      occurrenceOf({ day: NEW_DAY }),
      occurrenceOf({ day: "2026-02-12" }),
    ],
  });
  expect(await barsIn(OLD_DAY, eventId)).toEqual([]);
});

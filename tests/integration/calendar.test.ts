/** The calendar shows what the list has: n of N agree, drafts stay hidden, days never shift. N9, N11, P4 */
import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { calendarPeriod, weeksOf } from "~/domain/calendar/calendar-days";
import { layOutCalendar } from "~/domain/calendar/calendar-layout";
import { addDays } from "~/domain/day/calendar-date";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { loader as calendar } from "~/routes/events.calendar";
import { type Database, openDatabase, serveDatabase } from "~db/client";
import { listCalendarOccurrences } from "~db/queries/calendar/calendar";
import { findCalendarYear } from "~db/queries/calendar/calendar-year";
import { countEvents } from "~db/queries/event/event-list";
import { answerOf } from "../support/answer-of";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { programme, withProgramme } from "../support/random-register";
import { startServer } from "../support/running-server";
import { browserOf, testContext } from "../support/test-context";
import { newDataFolder, openTestDatabase } from "../support/test-database";

/** A real process on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterAll(() => db.close());

const filter = fc.record({
  view: fc.constantFrom("month" as const, "week" as const),
  day: fc.integer({ min: 0, max: 600 }).map((offset) => addDays("2017-04-01", offset)),
  state: fc.constantFrom(null, "IN", "online"),
  organiser: fc.constantFrom(null, "chicago"),
  form: fc.constantFrom(null, "mission-event" as const, "media-buy" as const),
  outcome: fc.constantFrom(null, "held" as const, "cancelled" as const),
});

test("N9 the calendar has the events that the list of the same days and filter has", async () => {
  await fc.assert(
    fc.asyncProperty(programme, filter, async (events, { view, day, ...conditions }) => {
      await withProgramme(db, events, async (tx) => {
        const period = calendarPeriod(view, day);
        const asked = { ...NO_FILTER, ...conditions, period };
        const found = await listCalendarOccurrences(tx, asked);
        const listed = new Set(found.filter((one) => one.listed).map(({ eventId }) => eventId));
        expect(listed.size).toBe(await countEvents(tx, asked));
        const room = { bars: 99, items: 99, rough: 99 };
        const layout = layOutCalendar(found, { weeks: weeksOf(period), period, room });
        expect(layout.shown).toBe(listed.size);
      });
    }),
    { numRuns: 60 },
  );
});

test("N9 the months of a year agree with the list of each, and n of N of the year with its list", async () => {
  const period = calendarPeriod("year", "2018-06-01");
  const asked = { ...NO_FILTER, period, year: 2018 };
  const year = await findCalendarYear(db.read, asked);
  expect(year.events).toBe(await countEvents(db.read, asked));
  expect(year.months).toHaveLength(12);
  for (const { month, events, dated } of year.months) {
    expect(events).toBe(await countEvents(db.read, { ...NO_FILTER, period: month }));
    expect(dated).toBeLessThanOrEqual(events);
  }
});

test("P4 a foreign draft is on nobody else's calendar, and asked for by its organiser it is", async () => {
  const title = { ja: "下書きの会合", en: null };
  const occurrences = [occurrenceOf({ day: "2033-02-03" })];
  await makeEvent(db, { title, occurrences }, { approval: "draft" });
  const textFor = async (organiser: string, query = "") => {
    const browser = await browserOf(await testContext(db, { role: "mission-editor", organiser }));
    const answer = await answerOf(calendar, browser.get(`/events/calendar?day=2033-02-01${query}`));
    return JSON.stringify(answer.body);
  };
  expect(await textFor("seattle", "&approval=draft")).not.toContain("下書きの会合");
  expect(await textFor("chicago")).not.toContain("下書きの会合");
  expect(await textFor("chicago", "&approval=draft")).toContain("下書きの会合");
});

test("a year beside the view is refused by name, and so is a view nobody knows", async () => {
  const browser = await browserOf(await testContext(db));
  for (const query of ["year=2026", "view=decade", "day=2026-02-30", "clock=utc", "day=%00"]) {
    const answer = await answerOf(calendar, browser.get(`/events/calendar?${query}`));
    expect(answer.status, query).toBe(400);
  }
});

test("N11 a late session in Hawaii stays on its day, whatever zone the server's machine has", async () => {
  const folder = await newDataFolder();
  let server = await startServer(folder, { TZ: "America/Los_Angeles" });
  const stored = openDatabase(folder);
  await makeEvent(stored, {
    title: { ja: "夜の交流会", en: null },
    occurrences: [
      occurrenceOf({
        day: "2033-06-30",
        startTime: "23:30",
        zone: "Pacific/Honolulu",
        place: placeIn("HI", "Hilo"),
      }),
    ],
  });
  const { headers } = (await browserOf(await testContext(stored))).get("/");
  const expectOnItsDay = async () => {
    const answer = await fetch(`${server.url}/events/calendar?day=2033-06-01&clock=tokyo`, {
      headers: { Cookie: headers.get("Cookie") ?? "" },
    });
    const cells = (await answer.text())
      .split("</td>")
      .filter((cell) => cell.includes("data-day=") && cell.includes("夜の交流会"));
    expect(cells.map((cell) => /data-day="([\d-]+)"/.exec(cell)?.[1])).toEqual(["2033-06-30"]);
    expect(cells[0]).toMatch(/23:30.*HST.*日本時間翌日18:30/);
  };
  await expectOnItsDay();
  await server.stop();
  server = await startServer(folder, { TZ: "Asia/Tokyo" });
  await expectOnItsDay();
  stored.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What the map reads: counts that tie with the list, last contact, the panel beside it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import { cellOf } from "~/domain/map/map-table";
import { findMapFigures } from "~/pages/figures-by-state.server";
import { findReportPage } from "~/pages/report/report-page.server";
import type { Database } from "~db/client";
import { listLastContacts } from "~db/queries/counting/last-contacts";
import { countEvents, listEvents } from "~db/queries/event/event-list";
import { listFactMeasures, listLatestFacts } from "~db/queries/map/map-facts";
import { findMapShown } from "~db/queries/map/map-shown";
import { listAreaEvents } from "~db/queries/place/area-events";
import { listHoldersOf } from "~db/queries/place/state-holders";
import { occurrences } from "~db/schema/events";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { makeMapProgramme } from "../../support/map-programme";
import { openTestDatabase } from "../../support/test-database";

const filter: RegisterFilter = { ...NO_FILTER, period: fiscalYearPeriod(2023), year: 2023 };
const TODAY = "2024-01-31";
const held = { outcome: "held" as const };
const _at = (state: string, lat: number, lon: number) => ({ ...placeIn(state, state), lat, lon });

let db: Database;
let caravan = 0;

beforeAll(async () => {
  db = await openTestDatabase();
  caravan = await makeMapProgramme(db);
  await makeEvent(db, {
    occurrences: [
      occurrenceOf({ ...held, day: "2023-08-01", place: { type: "online", name: null } }),
    ],
  });
  await makeEvent(db, {
    occurrences: [occurrenceOf({ outcome: "cancelled", outcomeReason: "台風", day: "2023-09-01" })],
  });
  const month = { precision: "month" as const, from: "2024-01-01", to: "2024-01-31" };
  await makeEvent(db, {
    occurrences: [occurrenceOf({ ...held, first: month, last: month, place: placeIn("ME") })],
  });
});

afterAll(() => db.close());

describe("n of N", () => {
  test("what the map shows and what it does not make up all that the list has. N9", async () => {
    const { total, shown, notShown } = await findMapShown(db.read, filter);
    expect(total).toBe(await countEvents(db.read, filter));
    expect(shown + notShown.reduce((sum, { events }) => sum + events, 0)).toBe(total);
    expect(shown).toBe(5);
    const reasons = Object.fromEntries(notShown.map(({ reason, events }) => [reason, events]));
    expect(reasons).toEqual({ online: 1, nationwide: 1, cancelled: 1 });
  });

  test("asked for what was cancelled, the map shows it", async () => {
    const { total, shown } = await findMapShown(db.read, { ...filter, outcome: "cancelled" });
    expect([total, shown]).toEqual([1, 1]);
  });
});

describe("figures", () => {
  test("a placement counts in each state it names, and rows less overlap make the total. N3", async () => {
    const { cells, total, overlap } = await findMapFigures(db.read, { filter, contactsOn: TODAY });
    expect([cellOf(cells, "GA").events, cellOf(cells, "AL").events]).toEqual([2, 1]);
    expect(cellOf(cells, "GA").planned).toBe(1);
    const rows = cells.reduce((sum, { events }) => sum + events, 0);
    expect(rows - overlap.events.all).toBe(total.events);
  });

  test("the last contact is of all years, up to today, rough where its day is. N11", async () => {
    const contacts = await listLastContacts(
      db.read,
      { ...filter, period: fiscalYearPeriod(2020) },
      "2024-01-20",
    );
    expect(contacts.get("GA")).toEqual({ day: "2023-07-02", rough: false });
    expect(contacts.get("ME")).toEqual({ day: "2024-01-20", rough: true });
    const before = await listLastContacts(db.read, filter, "2023-06-01");
    expect(before.get("GA")).toEqual({ day: "2023-05-10", rough: false });
  });
});

describe("states with held events", () => {
  test("a state an event only continues in is not one of them, as on the map. N1, N11", async () => {
    const own = await openTestDatabase();
    const day = (text: string, state: string) =>
      occurrenceOf({ ...held, day: text, place: placeIn(state) });
    await makeEvent(own, { occurrences: [day("2022-06-01", "WY"), day("2023-06-01", "WY")] });
    await makeEvent(own, { occurrences: [day("2023-06-02", "GA")] });
    const { cells } = await findMapFigures(own.read, { filter, contactsOn: null });
    expect(cellOf(cells, "WY")).toMatchObject({ events: 0, continuing: 1 });
    const statesOf = async (outcome: "scheduled" | null) => {
      const asked = { ...filter, outcome, period: fiscalYearPeriod(2023) };
      return (await findReportPage(own.read, { filter: asked, axis: "kind", thisYear: 2026 }))
        .heldStates;
    };
    expect(await statesOf(null)).toEqual(["GA"]);
    expect(await statesOf("scheduled")).toEqual([]);
    own.close();
  });
});

describe("panel of a state", () => {
  test("a split state names each mission with its counties, and a rival claim apart", async () => {
    const california = await listHoldersOf(db.read, "CA", TODAY);
    expect(
      california
        .filter(({ disputed }) => !disputed)
        .map(({ mission }) => mission)
        .sort(),
    ).toEqual(["la", "sf"]);
    expect(california.find(({ mission }) => mission === "sf")).toMatchObject({
      rest: true,
      counties: [],
    });
    const losAngeles = california.find(({ mission }) => mission === "la");
    expect(losAngeles?.rest).toBe(false);
    expect(losAngeles?.counties.length).toBeGreaterThan(0);
    const connecticut = await listHoldersOf(db.read, "CT", TODAY);
    expect(connecticut.filter(({ rest }) => rest).map(({ mission }) => mission)).toEqual([
      "boston",
    ]);
  });

  test.each([
    ["MD", "us", "ny"],
    ["VA", "us", "atlanta"],
  ])("%s is one mission's as a whole, and another claims it", async (state, holder, rival) => {
    const rows = await listHoldersOf(db.read, state, TODAY);
    const short = rows.map(({ mission, rest, counties, disputed }) => [
      mission,
      rest,
      counties.length,
      disputed,
    ]);
    expect(short).toContainEqual([holder, true, 0, false]);
    expect(short).toContainEqual([rival, true, 0, true]);
    expect(short).toHaveLength(2);
  });

  test("a mission with a row of the state and one of a county holds all the rest, by every source", async () => {
    const idaho = await listHoldersOf(db.read, "ID", TODAY);
    const portland = idaho.find(({ mission }) => mission === "portland");
    expect(portland).toMatchObject({ rest: true, disputed: false, mark: "inferred" });
    expect(portland?.sources).toHaveLength(2);
    const seattle = idaho.filter(({ mission }) => mission === "seattle");
    expect(seattle.map(({ disputed, rest }) => [disputed, rest])).toContainEqual([false, false]);
    const claim = seattle.find(({ disputed }) => disputed);
    expect(claim).toMatchObject({ rest: false });
    expect(claim?.counties).toHaveLength(1);
    expect(portland?.counties).toEqual(claim?.counties);
  });

  test("events of a state: held ones latest first, coming ones soonest first, days of that state alone. N2", async () => {
    const latest = { outcomes: ["held"], order: "latest", limit: 5 } as const;
    const [event] = await listAreaEvents(db.read, { ...filter, state: "IN" }, latest);
    expect(event).toMatchObject({
      id: caravan,
      first: { from: "2023-10-02" },
      last: { from: "2023-10-03" },
    });
    const soonest = { outcomes: ["scheduled"], order: "soonest", limit: 5 } as const;
    const coming = await listAreaEvents(db.read, { ...filter, state: "GA" }, soonest);
    expect(coming).toHaveLength(1);
  });
});

test("a state's events count the people of sessions that lie inside the period, as the list does. N2, N11", async () => {
  const own = await openTestDatabase();
  const month = { precision: "month" as const, from: "2023-06-01", to: "2023-06-30" };
  const id = await makeEvent(own, {
    occurrences: [
      occurrenceOf({ ...held, day: "2023-06-10", place: placeIn("GA") }),
      occurrenceOf({ ...held, first: month, last: month, place: placeIn("GA") }),
    ],
  });
  await own.write((tx) => tx.update(occurrences).set({ attendanceLow: 40, attendanceHigh: 50 }));
  const half = { ...filter, year: null, period: { from: "2023-06-05", to: "2023-06-20" } };
  const listing = { outcomes: ["held"], order: "latest", limit: 5 } as const;
  const [event] = await listAreaEvents(own.read, { ...half, state: "GA" }, listing);
  const { rows } = await listEvents(own.read, half, { limit: 5 });
  expect(event).toMatchObject({ id, attendance: { low: 40, high: 50, sessions: 1 } });
  expect(event?.attendance).toMatchObject({ low: rows[0]?.attendance.low });
  own.close();
});

test("facts of one map are of one measure and one as-of day", async () => {
  for (const { measure } of await listFactMeasures(db.read)) {
    const facts = await listLatestFacts(db.read, measure);
    expect(new Set(facts.map(({ asOf }) => asOf)).size).toBe(1);
  }
});

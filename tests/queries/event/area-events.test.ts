/** The latest and the next events of an area, however long ago or far away they are. N2, N11 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import { jurisdictionKey } from "~/domain/place/jurisdiction";
import type { Database } from "~db/client";
import { listAreaEvents } from "~db/queries/place/area-events";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { openTestDatabase } from "../../support/test-database";

const filter: RegisterFilter = { ...NO_FILTER, period: fiscalYearPeriod(2023), year: 2023 };
const LATEST = { outcomes: ["held"], order: "latest" } as const;
const SOONEST = { outcomes: ["scheduled"], order: "soonest" } as const;
/** The whole country, a jurisdiction, a state. */
const AREAS = [null, jurisdictionKey("chicago"), "IN"];

let db: Database;
let [may, june, march, next, later] = [0, 0, 0, 0, 0];

beforeAll(async () => {
  db = await openTestDatabase();
  const held = (...days: string[]) =>
    makeEvent(db, {
      occurrences: days.map((day) =>
        occurrenceOf({ outcome: "held", day, place: placeIn("IN", "Columbus") }),
      ),
    });
  const planned = (day: string) =>
    makeEvent(db, { occurrences: [occurrenceOf({ day, place: placeIn("IN", "Columbus") })] });
  // The last of its days is what an event is the latest by.
  may = await held("2023-05-10", "2023-07-01");
  june = await held("2023-06-20");
  march = await held("2024-03-20");
  later = await planned("2024-03-30");
  next = await planned("2023-10-01");
});
afterAll(() => db.close());

test.each(AREAS)(
  "the latest of %s come first, found among the last months or before",
  async (state) => {
    const latest = async (limit: number) =>
      (await listAreaEvents(db.read, { ...filter, state }, { ...LATEST, limit })).map(
        ({ id }) => id,
      );
    expect(await latest(1)).toEqual([march]);
    expect(await latest(3)).toEqual([march, may, june]);
    const asOf = { ...LATEST, until: "2023-08-31", limit: 1 };
    const ever = { ...filter, state, period: null, year: null };
    expect((await listAreaEvents(db.read, ever, asOf)).map(({ id }) => id)).toEqual([may]);
  },
);

test.each(AREAS)("what is to come in %s comes soonest first", async (state) => {
  const soonest = await listAreaEvents(db.read, { ...filter, state }, { ...SOONEST, limit: 5 });
  expect(soonest.map(({ id }) => id)).toEqual([next, later]);
});

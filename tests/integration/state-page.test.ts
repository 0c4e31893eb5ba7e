/** The page of one state and fiscal year: its figures are the report's, nearby is what others may read. P40-P44 */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { distanceKm } from "~/domain/place/great-circle";
import { WHOLE_REGISTER } from "~/domain/targets/target";
import { readCopiedEvent } from "~/pages/entry/copied-event.server";
import { readStatePage } from "~/pages/place/state-page.server";
import type { Database } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { listMapAreas } from "~db/queries/map/map-reference";
import { putTarget } from "~db/queries/targets";
import { places } from "~db/schema/reference";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let chicago: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
});
afterEach(() => db.close());

async function pageOf(ctx: Context, code: string, year = 2026) {
  const area = (await listMapAreas(db.read, "ja")).find((one) => one.code === code);
  if (area === undefined) throw new Error(code);
  return await readStatePage(ctx, area, year);
}

const at = (state: string, name: string, lat: number | null, lon: number | null) => ({
  ...placeIn(state, name),
  lat,
  lon,
});
const scheduled = (day: string, place: ReturnType<typeof at>) => [occurrenceOf({ day, place })];
const named = (ja: string) => ({ title: { ja, en: ja } });

test("P44, N2 its years are the report's of the same state", async () => {
  const held = { outcome: "held" as const, place: placeIn("IN", "Seymour") };
  await makeEvent(db, {
    tags: ["3.0:1"],
    occurrences: [occurrenceOf({ ...held, day: "2025-06-01" })],
  });
  await makeEvent(db, {
    tags: ["4.0:1-1", "4.0:2"],
    occurrences: [occurrenceOf({ ...held, day: "2026-04-10" })],
  });
  const { years } = await pageOf(chicago, "IN");
  expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  for (const { year, total, priorities } of years) {
    const filter = { ...NO_FILTER, state: "IN", year, period: fiscalYearPeriod(year) };
    const { rows, events } = await findTotals(db.read, filter, "priority");
    expect(total.events).toBe(events);
    expect(priorities).toEqual(Object.fromEntries(rows.map((row) => [row.key, row.events])));
  }
  expect(years[2]?.priorities).toMatchObject({ "4.0:1-1": 1, "4.0:2": 1 });
});

test("P10 the target of exactly this state stands beside its figures, no other", async () => {
  const set = { value: 5, revision: 1, userId: chicago.user.id, at: chicago.now };
  await db.write(async (tx) => {
    const of = { fiscalYear: 2026, measure: "events" as const };
    await putTarget(tx, { ...of, cell: { ...WHOLE_REGISTER, state: "IN" } }, set);
    await putTarget(
      tx,
      { ...of, cell: { ...WHOLE_REGISTER, state: "IN", organiser: "chicago" } },
      set,
    );
    await putTarget(tx, { ...of, cell: { ...WHOLE_REGISTER, state: "OH" } }, set);
  });
  expect((await pageOf(chicago, "IN")).targets).toEqual([
    { measure: "events", value: 5, fictional: false },
  ]);
  expect((await pageOf(chicago, "WY")).targets).toEqual([]);
});

describe("P41 nearby", () => {
  test("what is planned in a neighbouring state, or within 150 km of a town of this one, soonest first", async () => {
    const kenosha = at("WI", "Kenosha", 42.58, -87.82);
    await makeEvent(db, {
      ...named("隣州・手入力"),
      occurrences: scheduled("2026-06-20", at("KY", "Paducah", null, null)),
    });
    await makeEvent(db, {
      ...named("隣州ではない近く"),
      occurrences: scheduled("2026-06-10", kenosha),
    });
    await makeEvent(db, {
      ...named("遠く"),
      occurrences: scheduled("2026-06-11", at("WI", "Superior", 46.72, -92.1)),
    });
    await makeEvent(db, {
      ...named("この州"),
      occurrences: scheduled("2026-06-12", at("IN", "Seymour", 38.96, -85.89)),
    });
    await makeEvent(db, { ...named("先すぎる"), occurrences: scheduled("2026-12-12", kenosha) });
    const { nearby } = await pageOf(chicago, "IN");
    expect(nearby.events.map(({ title }) => title.ja)).toEqual([
      "隣州ではない近く",
      "隣州・手入力",
    ]);
    expect(nearby.total).toBe(2);
    expect(nearby.events[0]?.town?.km).toBeLessThanOrEqual(150);
  });

  test("half a kilometre more than 150 is no longer near", async () => {
    const towns = await db.read
      .select({ lat: places.lat, lon: places.lon, name: places.name })
      .from(places)
      .where(eq(places.state, "IN"));
    const kmFromIndiana = (lat: number) =>
      Math.min(...towns.map((town) => distanceKm({ lat, lon: -87.8 }, town)));
    const northOf = (km: number) => {
      let lat = 42;
      while (kmFromIndiana(lat) < km) lat += 0.0002;
      return at("WI", `${km}`, lat, -87.8);
    };
    for (const km of [149.8, 150.3])
      await makeEvent(db, { ...named(`${km}`), occurrences: scheduled("2026-06-10", northOf(km)) });
    const { nearby } = await pageOf(chicago, "IN");
    expect(nearby.events.map(({ title, town }) => [title.ja, town?.km])).toEqual([["149.8", 150]]);
  });

  test("P4 a draft of another organiser is not among it", async () => {
    const occurrences = scheduled("2026-06-10", at("OH", "Dayton", 39.76, -84.19));
    await makeEvent(db, { lead: "detroit", occurrences }, { approval: "draft" });
    expect((await pageOf(chicago, "IN")).nearby.total).toBe(0);
  });
});

describe("P42, P43 planning again", () => {
  test("a copy begins in the year asked for, for one's own organiser, and asks tags of an old plan again", async () => {
    const occurrences = [occurrenceOf({ day: "2025-06-10", outcome: "held" })];
    const id = await makeEvent(db, { lead: "jetro", tags: ["3.0:1", "2017:I1"], occurrences });
    const { typed, droppedTags } = await readCopiedEvent(chicago, id, 2026);
    expect(typed).toMatchObject({ lead: "chicago", tags: ["2017:I1"] });
    expect(typed.occurrences[0]).toMatchObject({ id: "", first: "2026-06-09" });
    expect(droppedTags).toBe(1);
  });

  test("P4 a foreign draft cannot be copied", async () => {
    const id = await makeEvent(db, { lead: "seattle" }, { approval: "draft" });
    await expect(readCopiedEvent(chicago, id, 2026)).rejects.toMatchObject({ status: 404 });
  });
});

/** P10: a target's figures are those of the report whose row is exactly the target's cell. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { type TargetCell, targetCellKey, WHOLE_REGISTER } from "~/domain/targets/target";
import { listTargetFigures } from "~/pages/targets/target-figures.server";
import type { Database } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { findTarget, listTargets, putTarget, removeTarget } from "~db/queries/targets";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  const at = (state: string, day: string) =>
    occurrenceOf({ day, place: placeIn(state), outcome: "held" });
  await makeEvent(db, {
    lead: "chicago",
    tags: ["4.0:1-1", "2017:I1"],
    occurrences: [at("IN", "2026-05-10"), at("IL", "2026-05-11")],
  });
  await makeEvent(db, { lead: "detroit", coOrganisers: ["chicago"], tags: ["4.0:2"] });
  await makeEvent(db, { lead: "chicago" }, { approval: "draft" });
});
afterAll(() => db.close());

const filter = { ...NO_FILTER, year: 2026, period: fiscalYearPeriod(2026) };

const CELLS: Partial<TargetCell>[] = [
  {},
  { state: "IN" },
  { state: "AK" },
  { organiser: "chicago" },
  { organiser: "chicago", state: "IN" },
  { organiser: "chicago", state: "IN", priority: "4.0:1-1" },
  { priority: "4.0:2" },
  { tier: "2017:I1" },
  { state: "IL", tier: "2017:I1" },
];

test("P10 the figures of many cells at once are those of each asked alone", async () => {
  const cells = CELLS.map((levels) => ({ ...WHOLE_REGISTER, ...levels }));
  const figures = await listTargetFigures(db.read, filter, cells);
  for (const cell of cells) {
    const alone = await findTotals(db.read, { ...filter, ...cell }, "kind");
    const { events, planned, attendance } = alone;
    expect(figures.get(targetCellKey(cell)), targetCellKey(cell)).toEqual({
      events,
      planned,
      attendance,
    });
  }
  expect(figures.get("|||")).toMatchObject({ events: 1, planned: 1 });
  expect(figures.get("|IN||")).toMatchObject({ events: 1, planned: 1 });
  expect(figures.get("chicago|IN|4.0:1-1|")).toMatchObject({ events: 1, planned: 0 });
});

test("P10 a target is found by exactly its cell, year and measure", async () => {
  const { user, now } = await testContext(db, { name: "目標花子" });
  const of = {
    fiscalYear: 2026,
    measure: "events" as const,
    cell: { ...WHOLE_REGISTER, state: "IN" },
  };
  await db.write(async (tx) => {
    await putTarget(tx, of, { value: 12, revision: 1, userId: user.id, at: now });
    await putTarget(tx, of, { value: 14, revision: 2, userId: user.id, at: now });
  });
  expect(await findTarget(db.read, of)).toMatchObject({
    value: 14,
    revision: 2,
    setBy: "目標花子",
  });
  expect(await findTarget(db.read, { ...of, measure: "attendance" })).toBeNull();
  expect(await findTarget(db.read, { ...of, fiscalYear: 2025 })).toBeNull();
  expect(await findTarget(db.read, { ...of, cell: WHOLE_REGISTER })).toBeNull();
  expect(await listTargets(db.read, 2026)).toHaveLength(1);
  await db.write((tx) => removeTarget(tx, of));
  expect(await listTargets(db.read, 2026)).toEqual([]);
});

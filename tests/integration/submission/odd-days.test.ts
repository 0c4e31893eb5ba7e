/** P185 A frozen report of days that are not whole months does not count 機密性3: two of them would tell a day. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { isSecret } from "~/domain/counting/event-form";
import type { Period } from "~/domain/day/calendar-date";
import { totalOf } from "~/reports/paper/paper-facts";
import { frozenTable } from "~/reports/report/frozen-table";
import { type Database, serveDatabase } from "~db/client";
import { readErrata } from "~db/queries/submission/errata";
import { findFrozenRecord } from "~db/queries/submission/frozen-record";
import { events } from "~db/schema/events";
import {
  draftedBy,
  frozenBy,
  type Pair,
  twoDrafters,
  workedOnBy,
} from "../../support/freeze-steps";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { paperOf, textsOf } from "../../support/report-papers";
import { makeSecretEvent } from "../../support/secret-event";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let pair: Pair;

beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  // Held on 10 and 11 June.
  await makeSecretEvent(db);
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-06-12", outcome: "held" })] });
  await db.write((tx) => tx.update(events).set({ counted: "yes" }));
  pair = await twoDrafters(db);
});
afterEach(() => db.close());

async function frozen(period: Period) {
  const id = await draftedBy(pair, { period });
  await workedOnBy(pair.second, id);
  await frozenBy(pair.second, id);
  const report = await findFrozenRecord(db.read, id);
  if (report === null) throw new Error("It was not frozen");
  return { id, report, total: totalOf(frozenTable(report, "kind")).events };
}

const JUNE = { from: "2026-06-01", to: "2026-06-30" };

test("of whole months it counts and is not shown", async () => {
  const { report, total } = await frozen(JUNE);
  expect(total).toBe(2);
  expect(report.events.filter(isSecret)).toMatchObject([{ title: { ja: null, en: null } }]);
  expect(textsOf(paperOf(report)).join("\n")).toContain("非表示 １件");
});

test("of two periods that differ by its day the totals are the same, and the paper says what is left out", async () => {
  const [with10, without10] = [
    await frozen({ from: "2026-06-10", to: "2026-06-29" }),
    await frozen({ from: "2026-06-12", to: "2026-06-29" }),
  ];
  expect([with10.total, without10.total]).toEqual([1, 1]);
  expect(with10.report.events.filter(isSecret)).toEqual([]);
  expect(textsOf(paperOf(with10.report)).join("\n")).toContain("件数及び人数に含めていない");
});

test("what was left out of it is no erratum of it", async () => {
  const { id } = await frozen({ from: "2026-06-10", to: "2026-06-29" });
  expect((await readErrata(db, id, pair.first.now))?.errata).toEqual([]);
});

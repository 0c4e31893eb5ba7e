/** Beside a gap stands how many posts have finished reporting. N15, P183 */
import { afterEach, beforeEach, expect, test } from "vitest";
import { reopenAnswer } from "~/operations/round/reopen-answer.server";
import { setRoundState } from "~/operations/round/set-round-state.server";
import type { Database } from "~db/client";
import { findReporting } from "~db/queries/round/reporting-rounds";
import { findFrozenRecord } from "~db/queries/submission/frozen-record";
import { events } from "~db/schema/events";
import { rounds } from "~db/schema/rounds";
import { draftedBy, frozenBy, twoDrafters } from "../../support/freeze-steps";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import {
  answeredBy,
  LAST_YEAR,
  openedRound,
  personOf,
  revisionOf,
} from "../../support/round-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;

beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const reporting = (fictional = true) => findReporting(db.read, LAST_YEAR, { fictional });
const nothing = { kind: "nothing" } as const;

test("P183 missions of the register are counted, agencies are not", async () => {
  expect(await reporting()).toEqual({ asked: "none", finished: 0, of: 18, posts: null });
  const id = await openedRound(db);
  expect(await reporting()).toEqual({ asked: "whole", finished: 0, of: 18, posts: [] });
  await answeredBy(await personOf(db, "chicago"), id, nothing);
  await answeredBy(await personOf(db, "jetro"), id, nothing);
  expect(await reporting()).toEqual({ asked: "whole", finished: 1, of: 18, posts: ["chicago"] });
});

test("P183 an answer that was taken back and a round that was cancelled count no more", async () => {
  const id = await openedRound(db);
  const chicago = await personOf(db, "chicago");
  await answeredBy(chicago, id, nothing);
  const revision = await revisionOf(db, id, "chicago");
  await reopenAnswer(chicago, { id, organiser: "chicago", revision, reason: null });
  expect(await reporting()).toMatchObject({ asked: "whole", finished: 0 });
  await answeredBy(chicago, id, nothing);
  await setRoundState(await testContext(db), { id, revision: 1, change: "cancel" });
  expect(await reporting()).toMatchObject({ asked: "none", finished: 0 });
});

test("P183 quarters cover a year together, and a fictional round counts only where it is asked", async () => {
  const halves = [
    { from: "2025-04-01", to: "2025-09-30" },
    { from: "2025-10-01", to: "2026-03-31" },
  ];
  const chicago = await personOf(db, "chicago");
  for (const period of halves) {
    expect(await reporting()).toMatchObject({ asked: period === halves[0] ? "none" : "part" });
    await answeredBy(chicago, await openedRound(db, { period }), nothing);
  }
  expect(await reporting()).toMatchObject({ asked: "whole", finished: 1 });
  await db.write((tx) => tx.update(rounds).set({ fictional: true }));
  expect(await reporting(false)).toMatchObject({ asked: "none" });
});

test("P183 P162 a frozen record keeps how many had finished when it was frozen, by fictional rounds only beside fictional rows", async () => {
  const id = await openedRound(db);
  await answeredBy(await personOf(db, "chicago"), id, nothing);
  const pair = await twoDrafters(db);
  const submissionId = await draftedBy(pair, { period: LAST_YEAR });
  await frozenBy(pair.second, submissionId);
  await answeredBy(await personOf(db, "detroit"), id, nothing);
  const record = await findFrozenRecord(db.read, submissionId);
  expect(record?.reporting).toEqual({ asked: "whole", finished: 1, of: 18 });
  expect(await reporting()).toMatchObject({ finished: 2 });

  await db.write((tx) => tx.update(rounds).set({ fictional: true }));
  const later = await draftedBy(pair, { period: LAST_YEAR });
  await frozenBy(pair.second, later);
  expect((await findFrozenRecord(db.read, later))?.reporting).toMatchObject({ asked: "none" });

  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2025-07-01", outcome: "held" })] });
  await db.write((tx) => tx.update(events).set({ fictional: true, counted: "yes" }));
  const shown = await draftedBy(pair, { period: LAST_YEAR });
  await frozenBy(pair.second, shown);
  const { finished, of } = await reporting();
  expect((await findFrozenRecord(db.read, shown))?.reporting).toEqual({
    ...{ asked: "whole", finished, of },
  });
  expect(finished).toBe(2);
});

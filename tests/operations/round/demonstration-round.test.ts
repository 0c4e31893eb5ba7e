/** The round of the demonstration programme: over, answered by nearly all, by some late, by some with nothing. P180, P183 */
import { afterEach, beforeEach, expect, test } from "vitest";
import { storeDemonstrationRound } from "~/operations/demonstration/store-demonstration-round.server";
import { readProgress } from "~/pages/round/round-progress.server";
import type { Database } from "~db/client";
import { findReporting } from "~db/queries/round/reporting-rounds";
import { listRounds, removeDemonstrationRounds } from "~db/queries/round/rounds";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { LAST_YEAR, openedRound } from "../../support/round-steps";
import { openTestDatabase } from "../../support/test-database";

const NOW = new Date("2026-06-10T18:00:00Z");
let db: Database;

beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

test("P180 of the demonstration one is open, some are late, and who has nothing says so", async () => {
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2025-07-01", outcome: "held" })] });
  await db.write((tx) => storeDemonstrationRound(tx, NOW));
  const [round] = await listRounds(db.read);
  if (round === undefined) throw new Error("No round was stored");
  expect(round).toMatchObject({ fictional: true, state: "open", ...LAST_YEAR });
  const { addressees, answered } = await readProgress({ db, now: NOW }, round);
  const withState = (state: string) => addressees.filter((one) => one.state === state);
  expect(withState("overdue").map(({ organiser }) => organiser)).toEqual(["saipan"]);
  expect(withState("finished").map(({ organiser }) => organiser)).toEqual(["chicago"]);
  expect(withState("nothing")).toHaveLength(answered - 1);
  expect(addressees.filter(({ answer }) => answer?.late).length).toBeGreaterThan(1);
  expect(addressees.flatMap(({ corrected }) => corrected)).toEqual([]);
  const all = { fictional: true };
  expect(await findReporting(db.read, LAST_YEAR, all)).toMatchObject({ finished: 17, of: 18 });
});

test("P180 removing the demonstration leaves rounds of the register alone", async () => {
  const id = await openedRound(db);
  await db.write((tx) => storeDemonstrationRound(tx, NOW));
  await db.write((tx) => removeDemonstrationRounds(tx));
  expect((await listRounds(db.read)).map((round) => round.id)).toEqual([id]);
});

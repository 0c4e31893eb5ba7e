/** The best attended session of a report, where a hundred and more with higher figures stand in no total. N2, N5 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_SUMS, type OfficialSums } from "~/domain/counting/observation";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { Database } from "~db/client";
import { findBestAttended } from "~db/queries/report/best-attended";
import { draftOf, occurrenceOf } from "../../support/make-event";
import { type RandomEvent, withProgramme } from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const sumsOf = (people: number): OfficialSums => ({
  ...NO_SUMS,
  ...{ attendanceLow: people, attendanceHigh: people, attendanceExact: people, officialCount: 1 },
});

type Marks = Partial<Pick<RandomEvent, "counted" | "fictional" | "withdrawn">>;

/** An event with a held session for each figure. */
const eventWith = (figures: readonly number[], marks: Marks = {}): RandomEvent => ({
  ...{ counted: "yes", fictional: false, withdrawn: false, ...marks },
  sums: figures.map(sumsOf),
  draft: draftOf({ occurrences: figures.map(() => occurrenceOf({ outcome: "held" })) }),
});

async function expectBest(events: RandomEvent[], people: number): Promise<void> {
  await withProgramme(db, events, async (tx) => {
    expect(await findBestAttended(tx, { ...NO_FILTER, fictional: false })).toBe(people);
  });
}

const HIGHER = Array.from({ length: 101 }, (_, at) => 1_000 + at);

test.each<[string, Marks]>([
  ["was not counted", { counted: "no" }],
  ["was withdrawn", { withdrawn: true }],
  ["is fictional", { fictional: true }],
])("of an event that %s none is the best, however many and high", async (_, marks) => {
  await expectBest([eventWith(HIGHER, marks), eventWith([40, 70])], 70);
  await expectBest([eventWith(HIGHER, marks)], 0);
});

test("of one that counts, and of one that waits for an answer, the highest is", async () => {
  await expectBest([eventWith(HIGHER), eventWith([40, 70])], 1_100);
  await expectBest([eventWith(HIGHER, { counted: "pending" })], 1_100);
});

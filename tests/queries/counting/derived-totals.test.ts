/** Totals by form, month and quarter: each row is what the total would be of it alone, and together they are the total. N1, N3, P170 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PART_AXES, ROUGH_KEY } from "~/domain/counting/axis";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import { partsOfPeriod } from "~/domain/day/parts-of-period";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import type { Database } from "~db/client";
import { listReachTotals } from "~db/queries/counting/reach-totals";
import { findTotals } from "~db/queries/counting/totals";
import { draws } from "../../support/draws";
import { draftOf, occurrenceOf } from "../../support/make-event";
import { randomPeriod } from "../../support/random-period";
import { programme, type RandomEvent, withProgramme } from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const IN_2025 = { ...NO_FILTER, period: { from: "2025-04-01", to: "2026-03-31" } };
/** Held in no single month. */
const SOME_TIME_IN_2025: RandomEvent = {
  ...{ fictional: false, withdrawn: false, counted: "yes", sums: [] },
  draft: draftOf({
    occurrences: [
      {
        ...occurrenceOf({ outcome: "held" }),
        first: { precision: "quarter", from: "2025-04-01", to: "2025-06-30" },
        last: { precision: "quarter", from: "2025-04-01", to: "2025-06-30" },
      },
    ],
  }),
};

const orNone = <T>(...values: T[]) => fc.constantFrom(null, ...values);
const asked: fc.Arbitrary<RegisterFilter> = fc
  .record({
    period: randomPeriod,
    state: orNone("IN", "online"),
    outcome: orNone("held" as const, "scheduled" as const),
  })
  .map((some) => ({ ...NO_FILTER, ...some }));

/** What is added up over rows; continuing and roughly dated events may stand in several months. */
const added = ({
  events,
  pending,
  planned,
  attendance,
}: Awaited<ReturnType<typeof findTotals>>) => [
  ...[events, pending, planned, attendance.low, attendance.high],
  ...[attendance.sessions, attendance.sessionsMissing, attendance.wholeHigh],
];
type Row = Awaited<ReturnType<typeof findTotals>>["rows"][number];

test("P170 rows of months, quarters and forms add up to the total, and each is the total of it alone", async () => {
  let rough = 0;
  await fc.assert(
    fc.asyncProperty(asked, programme, async (filter, random) => {
      await withProgramme(db, random, async (tx) => {
        for (const axis of [...PART_AXES, "form" as const]) {
          const totals = await findTotals(tx, filter, axis);
          const sum = totals.rows.map((row: Row) => added({ ...totals, ...row }));
          const zeros = added(totals).map(() => 0);
          expect(sum.reduce((a, b) => a.map((value, at) => value + (b[at] ?? 0)), zeros)).toEqual(
            added(totals),
          );
          expect(totals.overlap).toEqual({
            events: { all: 0, severalRows: 0, earlierPeriod: 0 },
            planned: 0,
            attendance: { low: 0, high: 0 },
          });
          for (const { key, ...row } of totals.rows) {
            if (key === ROUGH_KEY) rough += row.events;
            const form = EVENT_FORMS.find((one) => one === key) ?? null;
            const part =
              axis === "form" || filter.period === null
                ? filter.period
                : partsOfPeriod(filter.period, axis).find((one) => one.key === key)?.period;
            if (part === undefined) continue;
            const alone = await findTotals(tx, { ...filter, form, period: part }, "kind");
            expect([key, row]).toEqual([key, { ...alone, rows: undefined, overlap: undefined }]);
          }
          for (const reach of await listReachTotals(tx, filter, axis))
            expect(reach.overlap).toBe(0);
        }
      });
    }),
    {
      numRuns: draws(40),
      examples: [[IN_2025, [SOME_TIME_IN_2025]]],
    },
  );
  expect(rough).toBeGreaterThan(0);
}, 120_000);

test("every month of the period is a row, also one in which nothing is registered", async () => {
  const { rows } = await findTotals(db.read, IN_2025, "month");
  expect(rows.map(({ key }) => key)).toHaveLength(12);
  expect(rows.every(({ events }) => events === 0)).toBe(true);
});

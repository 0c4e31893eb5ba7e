/** Periods to ask the register for: fiscal years with changes of plan, the whole of the plans, and any other days. */
import fc from "fast-check";
import { addDays, type Period } from "~/domain/day/calendar-date";

export const randomPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.constantFrom(
    { from: "2017-04-01", to: "2018-03-31" },
    { from: "2018-04-01", to: "2019-03-31" },
    { from: "2025-04-01", to: "2026-03-31" },
    { from: "2017-04-01", to: "2026-12-31" },
  ),
  fc
    .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }))
    .map(([start, length]) => {
      const from = addDays("2017-04-01", start);
      return { from, to: addDays(from, length) };
    }),
);

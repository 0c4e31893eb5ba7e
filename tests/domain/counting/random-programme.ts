/** Random programmes for the properties of totals: small, dense, with every kind of row for none. */
import fc from "fast-check";
import { type CellsInput, cellsOf } from "~/domain/counting/cells-of";
import { COUNTED } from "~/domain/counting/counted";
import { NO_SUMS } from "~/domain/counting/observation";
import { OUTCOMES, PLACE_TYPES } from "~/domain/counting/occurrence";
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import { addDays } from "~/domain/day/calendar-date";
import { roughDay } from "~/domain/day/rough-day";
import { planOfEvent } from "~/domain/plan/plan-in-force";
import type { CountedOccurrence } from "../../reference/totals";
import { randomSums } from "../../support/random-sums";

export const PLANS = [
  { id: "2017", inForceFrom: "2017-07-13" },
  { id: "2.0", inForceFrom: null },
  { id: "3.0", inForceFrom: "2018-10-01" },
];
const CARRIED: Record<string, ReadonlySet<string>> = {
  "2017": new Set(["2017:I1", "2017:I2"]),
  "3.0": new Set(["2017:I1", "2017:I2", "3.0:1", "3.0:2"]),
};
const TERMS = ["2017:I1", "2017:I2", "3.0:1", "3.0:2", "4.0:1-1"];
const STATES = ["IN", "OH", "GU"];
const ORGANISERS = ["us-chicago", "us-detroit", "jetro"];

const termAxis = (term: string) => (term.includes(":I") ? "tier" : "priority");

/** A first day within three years, often known only roughly. */
const span = fc
  .tuple(
    fc.integer({ min: 0, max: 1100 }),
    fc.constantFrom("day", "day", "day", "month", "quarter", "fiscal-year"),
  )
  .map(([offset, precision]) => spanAround(addDays("2017-03-01", offset), precision));

function spanAround(day: CalendarDate, precision: string): Period {
  const month = Number(day.slice(5, 7));
  const read =
    precision === "month"
      ? roughDay("month", day.slice(0, 7))
      : precision === "quarter"
        ? roughDay("quarter", `${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`)
        : precision === "fiscal-year"
          ? roughDay("fiscal-year", String(Number(day.slice(0, 4)) - (month < 4 ? 1 : 0)))
          : roughDay("day", day);
  if (!read.ok) throw new Error(`${day} as ${precision}: ${read.reason}`);
  return { from: read.value.from, to: read.value.to };
}

const occurrence = fc.record({
  type: fc.constantFrom("session" as const, "session" as const, "placement" as const),
  outcome: fc.constantFrom(...OUTCOMES, "held" as const, "held" as const),
  span,
  placeType: fc.constantFrom(...PLACE_TYPES, "state" as const, "state" as const),
  states: fc.uniqueArray(fc.constantFrom(...STATES), { minLength: 1, maxLength: 3 }),
  organisers: fc.uniqueArray(fc.constantFrom(...ORGANISERS), { maxLength: 2 }),
  tags: fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 2 }),
  sums: randomSums,
});

const event = fc.record({
  kind: fc.constantFrom("reception", "seminar"),
  counted: fc.constantFrom(...COUNTED, "yes" as const),
  organisers: fc.uniqueArray(fc.constantFrom(...ORGANISERS), { minLength: 1 }),
  eventTags: fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 3 }),
  occurrences: fc.array(occurrence, { minLength: 1, maxLength: 5 }),
});

/** Occurrences of a whole programme, with their cells, in no particular order of days. */
export const programme: fc.Arbitrary<CountedOccurrence[]> = fc
  .array(event, { minLength: 1, maxLength: 6 })
  .map((events) => {
    let id = 0;
    return events.flatMap(({ occurrences, counted, ...ofEvent }, eventId) => {
      const dated = occurrences.map((one) => ({
        ...one,
        firstFrom: one.span.from,
        firstTo: one.span.to,
      }));
      const plan = planOfEvent(dated, PLANS);
      return dated.map((one) => {
        id += 1;
        const { firstFrom, firstTo, outcome, type } = one;
        const official = type === "session" ? one.sums : NO_SUMS;
        const cells = cellsOf({
          ...ofEvent,
          plan,
          carried: offered(plan),
          termAxis,
          occurrence: placed(one),
        });
        return { id, eventId, counted, type, outcome, firstFrom, firstTo, cells, ...official };
      });
    });
  });

const offered = (plan: string | null): ReadonlySet<string> =>
  (plan === null ? undefined : CARRIED[plan]) ?? new Set();

function placed(one: {
  type: "session" | "placement";
  placeType: (typeof PLACE_TYPES)[number];
  states: string[];
  organisers: string[];
  tags: string[];
}): CellsInput["occurrence"] {
  const inState = one.placeType === "state";
  return {
    ...one,
    state: inState && one.type === "session" ? (one.states[0] ?? null) : null,
    placementStates: inState && one.type === "placement" ? one.states : [],
  };
}

/** Three days in order: a period, and where it is split. */
export const splitPeriod: fc.Arbitrary<{ whole: Period; early: Period; late: Period }> = fc
  .tuple(
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 0, max: 400 }),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([start, first, second]) => {
    const from = addDays("2017-02-01", start);
    const cut = addDays(from, first);
    const to = addDays(cut, second);
    return { whole: { from, to }, early: { from, to: cut }, late: { from: addDays(cut, 1), to } };
  });

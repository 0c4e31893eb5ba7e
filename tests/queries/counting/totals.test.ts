/** The SQL report against the reference of the rules, on random programmes. */
import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AXES } from "~/domain/counting/axis";
import { standsInTotals } from "~/domain/counting/counted";
import type { Outcome } from "~/domain/counting/occurrence";
import { type CellFigures, NO_FIGURES, type TiedTotals } from "~/domain/counting/tie-rows";
import type { Period } from "~/domain/day/calendar-date";
import type { FilterPlace } from "~/domain/filter/filter-place";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import type { Database } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { findBestAttended } from "~db/queries/report/best-attended";
import { occurrenceCells } from "~db/schema/cells";
import { occurrences } from "~db/schema/events";
import { totals, touches } from "../../reference/totals";
import { draws } from "../../support/draws";
import { randomCounted } from "../../support/random-counted";
import { randomPeriod } from "../../support/random-period";
import { programme, type StoredOccurrence, withProgramme } from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const orNone = <T>(...values: T[]) => fc.constantFrom<(T | null)[]>(null, null, null, ...values);
/** Where the map draws what is in Indiana and has no place of its own, as nothing in a random register has. Case A6 */
const INDIANA: FilterPlace = {
  type: "areas",
  areas: [{ south: 39.8, west: -86.3, north: 40.1, east: -86.1 }],
};
const filter: fc.Arbitrary<RegisterFilter> = fc.record({
  ...{
    period: randomPeriod,
    year: fc.constant(null),
    figure: fc.constant(null),
    counted: randomCounted,
    q: fc.constant(null),
  },
  form: orNone("mission-event", "media-buy"),
  kind: orNone("reception", "speech"),
  outcome: orNone("held", "scheduled"),
  organiser: orNone("chicago", "jetro"),
  priority: orNone("4.0:1-1", "4.0:1", "2017:untagged", "before-plan"),
  tier: orNone("2017:I1"),
  state: orNone("IN", "online", "unknown"),
  place: orNone(INDIANA),
  fictional: fc.boolean(),
  ...{ approval: fc.constant(null), draftsOf: fc.constant(null), restated: fc.constant(null) },
  outside: fc.constant(false),
});

/** A head is touched where one of its leaves is. N7 */
const leavesOf = (key: string) => (key === "4.0:1" ? ["4.0:1-1", "4.0:1-2", "4.0:1-3"] : [key]);

/** What the filter means for one occurrence, said again without SQL. */
function selects(asked: RegisterFilter): (occurrence: StoredOccurrence) => boolean {
  const cells = [
    ["state", asked.state],
    ["organiser", asked.organiser],
    ["priority", asked.priority],
    ["tier", asked.tier],
    ["kind", asked.kind],
    ["state", asked.place === null ? null : "IN"],
  ] as const;
  return (one) =>
    cells.every(
      ([axis, key]) => key === null || leavesOf(key).some((of) => touches(one, axis, of)),
    ) &&
    (asked.form === null || one.event.form === asked.form) &&
    (asked.counted.length === 0 || asked.counted.includes(one.counted)) &&
    (asked.fictional || !one.event.fictional);
}

async function expectSame(asked: RegisterFilter, random: Parameters<typeof withProgramme>[1]) {
  await withProgramme(db, random, async (tx, stored) => {
    const selected = stored.filter(selects(asked));
    for (const axis of AXES) {
      const counted = await findTotals(tx, asked, axis);
      const reference = totals(selected, { period: asked.period ?? NEVER, axis });
      expect(counted).toEqual(
        asked.outcome === null ? reference : figuresOf(reference, asked.outcome),
      );
    }
  });
}
/** A filter by outcome leaves the figures of the other outcome out of the report. */
function figuresOf(report: TiedTotals, outcome: Outcome): TiedTotals {
  const { planned: _, ...none } = NO_FIGURES;
  const asked = <T extends CellFigures>(figures: T): T =>
    outcome === "held" ? { ...figures, planned: 0 } : { ...figures, ...none };
  const { all, severalRows, earlierPeriod } = report.overlap.events;
  const says = (row: CellFigures) =>
    row.events + row.planned + row.continuing + row.roughlyDated > 0;
  return {
    ...asked(report),
    rows: report.rows.map(asked).filter(says),
    overlap:
      outcome === "held"
        ? { ...report.overlap, planned: 0, events: { all, severalRows, earlierPeriod } }
        : {
            events: { all: 0, severalRows: 0, earlierPeriod: 0 },
            planned: report.overlap.planned,
            attendance: { low: 0, high: 0 },
          },
  };
}

const NEVER: Period = { from: "9999-01-01", to: "9999-01-01" };

test("N1-N4, N11, N13, N14 the report in SQL equals the reference on every axis", async () => {
  const whole = randomPeriod.map((days) => ({ ...NO_FILTER, period: days }));
  await fc.assert(fc.asyncProperty(whole, programme, expectSame), { numRuns: draws(150) });
}, 120_000);

test("N5 the bounds of unique attendance come from the sessions that the report counts", async () => {
  await fc.assert(
    fc.asyncProperty(filter, programme, async (asked, random) => {
      await withProgramme(db, random, async (tx, stored) => {
        const { from, to } = asked.period ?? NEVER;
        const sessions = stored
          .filter(selects(asked))
          .filter(({ counted }) => standsInTotals(counted))
          .filter(({ type, outcome }) => type === "session" && outcome === "held")
          .filter(({ firstFrom, firstTo }) => from <= firstFrom && firstTo <= to);
        const { attendance } = await findTotals(tx, asked, "kind");
        const bestAttended = await findBestAttended(tx, asked);
        if (asked.outcome !== "scheduled")
          expect(bestAttended).toBe(Math.max(0, ...sessions.map((one) => one.attendanceLow)));
        expect(bestAttended).toBeLessThanOrEqual(attendance.low);
      });
    }),
    { numRuns: draws(80) },
  );
}, 120_000);

test("N2 under any filter, too: one that takes part of an event away counts it by what is left", async () => {
  await fc.assert(fc.asyncProperty(filter, programme, expectSame), { numRuns: draws(200) });
}, 120_000);

test("N1 the mark beside the figures of an occurrence is that of its cell of the nation", async () => {
  const check = async (random: Parameters<typeof withProgramme>[1]) => {
    await withProgramme(db, random, async (tx) => {
      const rows = await tx
        .select({ beside: occurrences.countsAs, cell: occurrenceCells.countsAs })
        .from(occurrences)
        .leftJoin(
          occurrenceCells,
          and(eq(occurrenceCells.occurrenceId, occurrences.id), eq(occurrenceCells.axis, "nation")),
        );
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ beside, cell }) => beside !== cell)).toEqual([]);
    });
  };
  await fc.assert(fc.asyncProperty(programme, check), { numRuns: draws(50) });
}, 120_000);

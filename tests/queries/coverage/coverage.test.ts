/** The coverage matrix in SQL against the reference of the rules and against the report, on random programmes. */
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Approval } from "~/domain/approval/approval";
import {
  ALL_KEY,
  COVERAGE_AXES,
  type CoverageAxis,
  type CoverageCell,
  plannedIn,
} from "~/domain/coverage/coverage";
import { columnDays } from "~/domain/coverage/coverage-columns";
import { figuresAt } from "~/domain/coverage/coverage-gap";
import type { Period } from "~/domain/day/calendar-date";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import type { Database, Handle } from "~db/client";
import { removeSums } from "~db/queries/counting/event-sums";
import { listLastContacts } from "~db/queries/counting/last-contacts";
import { findTotals } from "~db/queries/counting/totals";
import { countCoverageCells, countCoverageDrafts } from "~db/queries/coverage/coverage";
import { listCellContacts } from "~db/queries/coverage/coverage-contacts";
import { findPlanBook } from "~db/queries/plan/plans";
import { listRestatements } from "~db/queries/plan/restatements";
import { events } from "~db/schema/events";
import { countCoverage } from "../../reference/count-coverage";
import { touches } from "../../reference/totals";
import { draws } from "../../support/draws";
import { type Approved, approvals, withApprovals } from "../../support/random-approvals";
import { randomCounted } from "../../support/random-counted";
import { randomPeriod } from "../../support/random-period";
import { programme, withProgramme } from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const orNone = <T>(...values: T[]) => fc.constantFrom<(T | null)[]>(null, null, ...values);
const filter: fc.Arbitrary<RegisterFilter> = fc.record({
  ...{
    period: randomPeriod,
    year: fc.constant(null),
    figure: fc.constant(null),
    counted: randomCounted,
    q: fc.constant(null),
  },
  form: orNone("mission-event", "media-buy"),
  kind: orNone("reception"),
  outcome: fc.constant(null),
  organiser: orNone("chicago", "jetro"),
  priority: orNone("4.0:1-1", "4.0:1"),
  tier: orNone("2017:I1"),
  state: orNone("IN", "online"),
  place: fc.constant(null),
  fictional: fc.boolean(),
  ...{ approval: orNone<Approval>("approved"), draftsOf: fc.constant(null) },
  ...{ restated: fc.constant(null), outside: fc.constant(false) },
});

function selects(asked: RegisterFilter): (one: Approved) => boolean {
  const leaves = asked.priority === "4.0:1" ? ["4.0:1-1", "4.0:1-2", "4.0:1-3"] : [asked.priority];
  const on =
    (axis: "state" | "organiser" | "priority" | "tier", keys: readonly (string | null)[]) =>
    (one: Approved) =>
      keys.some((key) => key === null || touches(one, axis, key));
  const conditions = [
    on("state", [asked.state]),
    on("organiser", [asked.organiser]),
    on("priority", leaves),
    on("tier", [asked.tier]),
    (one: Approved) => asked.form === null || one.event.form === asked.form,
    (one: Approved) => asked.kind === null || one.event.kind === asked.kind,
    (one: Approved) => asked.approval === null || one.approval === asked.approval,
    (one: Approved) => asked.counted.length === 0 || asked.counted.includes(one.counted),
    (one: Approved) => asked.fictional || !one.event.fictional,
  ];
  return (one) => conditions.every((holds) => holds(one));
}

const byKey = (cells: readonly CoverageCell[]) =>
  [...cells].sort((a, b) => (`${a.row} ${a.column}` < `${b.row} ${b.column}` ? -1 : 1));

test("P30, P31 the matrix in SQL equals the reference on both axes, under any filter", async () => {
  await fc.assert(
    fc.asyncProperty(filter, approvals, programme, async (asked, turns, random) => {
      await withApprovals(db, random, turns, async (tx, stored) => {
        const selected = stored.filter(({ hidden }) => !hidden).filter(selects(asked));
        for (const axis of COVERAGE_AXES) {
          const counted = await countCoverageCells(tx, { filter: asked, axis });
          const reference = countCoverage(selected, { period: asked.period ?? EVER, axis });
          expect(byKey(counted)).toEqual(byKey(reference));
        }
      });
    }),
    { numRuns: draws(150) },
  );
}, 120_000);

test("N3, P26, P30 rows, columns, total and cells are those of the report, also under another plan", async () => {
  const restatements = await listRestatements(db.read);
  const whole = fc.tuple(randomPeriod, fc.constantFrom(null, "3.0", "4.0")).map(([days, plan]) => ({
    ...{ ...NO_FILTER, period: days },
    restated: restatements.get(plan ?? "") ?? null,
  }));
  await fc.assert(
    fc.asyncProperty(whole, approvals, programme, async (asked, turns, random) => {
      await withApprovals(db, random, turns, async (tx) => {
        for (const axis of COVERAGE_AXES) await expectReport(tx, asked, axis);
      });
    }),
    { numRuns: draws(40) },
  );
}, 120_000);

async function expectReport(tx: Handle, asked: RegisterFilter, axis: CoverageAxis) {
  const cells = await countCoverageCells(tx, { filter: asked, axis });
  const byState = await findTotals(tx, asked, "state");
  const byTerm = await findTotals(tx, asked, axis);
  const same = (key: { row?: string; column?: string }, figures: object) => {
    const cell = figuresAt(cells, key.row, key.column);
    expect(counts({ ...cell, planned: plannedIn(cell) })).toEqual(figures);
  };
  same({}, counts(byState));
  for (const row of byState.rows) same({ row: row.key }, counts(row));
  for (const row of byTerm.rows) same({ column: row.key }, counts(row));
  for (const { row, column } of cells.filter(isInside).slice(0, 4)) {
    same(
      { row, column },
      counts(await findTotals(tx, { ...asked, state: row, [axis]: column }, "kind")),
    );
  }
  const inRows = cells.filter((cell) => cell.column === ALL_KEY && cell.row !== ALL_KEY);
  const sum = inRows.reduce((all, cell) => all + cell.events, 0);
  expect(sum - byState.events).toBe(byState.overlap.events.all);
}

const isInside = ({ row, column }: CoverageCell) => row !== ALL_KEY && column !== ALL_KEY;
const counts = (of: {
  events: number;
  planned: number;
  continuing: number;
  roughlyDated: number;
}) => ({
  ...{ events: of.events, planned: of.planned },
  ...{ continuing: of.continuing, roughlyDated: of.roughlyDated },
});
const EVER: Period = { from: "1900-01-01", to: "9999-12-31" };

test("P31 a draft nobody else may read changes no figure, and its organiser sees it apart", async () => {
  await fc.assert(
    fc.asyncProperty(randomPeriod, approvals, programme, async (days, turns, random) => {
      await withApprovals(db, random, turns, async (tx, stored) => {
        const hidden = stored.filter((one) => one.hidden);
        const ask = (draftsOf: RegisterFilter["draftsOf"], axis: CoverageAxis) => ({
          filter: { ...NO_FILTER, period: days, draftsOf },
          axis,
        });
        const before = new Map<CoverageAxis, CoverageCell[]>();
        for (const axis of COVERAGE_AXES) {
          before.set(axis, byKey(await countCoverageCells(tx, ask("everybody", axis))));
          expect(await countCoverageDrafts(tx, ask(null, axis))).toEqual([]);
          const drafts = await countCoverageDrafts(tx, ask("everybody", axis));
          const reference = countCoverage(hidden, { period: days, axis });
          expect(drafts.map((cell) => `${cell.row} ${cell.column} ${cell.drafts}`).sort()).toEqual(
            reference.map((cell) => `${cell.row} ${cell.column} ${plannedIn(cell)}`).sort(),
          );
        }
        await removeSums(
          tx,
          hidden.map(({ eventId }) => eventId),
        );
        for (const { eventId } of hidden) await tx.delete(events).where(eq(events.id, eventId));
        for (const axis of COVERAGE_AXES)
          expect(byKey(await countCoverageCells(tx, ask(null, axis)))).toEqual(before.get(axis));
      });
    }),
    { numRuns: draws(40) },
  );
}, 120_000);

test("P33 the last contact of a cell is that of its state under the column's term", async () => {
  const columns = ["4.0:1-1", "3.0:1", "2017:untagged", "before-plan"];
  const { versions } = await findPlanBook(db.read);
  await fc.assert(
    fc.asyncProperty(programme, async (random) => {
      await withProgramme(db, random, async (tx) => {
        // The last one lies more than a year after 3.0 ended, and less than that after what was held under it.
        for (const today of ["2018-06-15", "2026-05-01", "2027-06-01"]) {
          const contacts = await listCellContacts(tx, {
            ...{ filter: NO_FILTER, axis: "priority", today },
            columns: columns.map((key) => ({ key, ...columnDays(key, versions) })),
          });
          for (const priority of columns) {
            const inColumn = contacts.filter(({ column }) => column === priority);
            const reference = await listLastContacts(tx, { ...NO_FILTER, priority }, today);
            expect(new Map(inColumn.map(({ row, last }) => [row, last]))).toEqual(reference);
          }
        }
      });
    }),
    { numRuns: draws(40) },
  );
}, 120_000);

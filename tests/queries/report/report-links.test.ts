/** Every figure of a report leads to exactly the events behind it. N10 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OVERLAP_AXES, type OverlapAxis, TOTAL_AXES, type TotalAxis } from "~/domain/counting/axis";
import {
  NO_FILTER,
  parseRegisterFilter,
  type RegisterFilter,
} from "~/domain/filter/register-filter";
import { findReportFacts } from "~/pages/report/report-facts.server";
import { linesOf, type ReportLine } from "~/reports/report/report-table";
import { overlapUrl } from "~/reports/report/rows-url";
import { yearlyTable } from "~/reports/report/yearly-table";
import type { Database, Handle } from "~db/client";
import { listOverlappingEvents } from "~db/queries/counting/overlapping-events";
import { countEvents } from "~db/queries/event/event-list";
import { findKnownKeys } from "~db/queries/filter/known-keys";
import { draftOf, occurrenceOf } from "../../support/make-event";
import { programme, type RandomEvent, withProgramme } from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const FIGURES = ["events", "planned", "continuing", "roughlyDated"] as const;

const orNone = <T>(...values: T[]) => fc.constantFrom<(T | null)[]>(null, null, ...values);
const asked = fc.record({
  period: fc.constantFrom(
    { from: "2017-04-01", to: "2018-03-31" },
    { from: "2018-01-01", to: "2018-12-31" },
    { from: "2025-04-01", to: "2026-03-31" },
  ),
  form: orNone("mission-event" as const, "media-buy" as const),
  organiser: orNone("chicago"),
  priority: orNone("4.0:1", "4.0:1-2"),
  tier: orNone("2017:I1"),
  state: orNone("IN", "online"),
  outcome: orNone("held" as const),
  fictional: fc.boolean(),
});
const filter: fc.Arbitrary<RegisterFilter> = asked.map((some) => ({ ...NO_FILTER, ...some }));

async function countBehind(tx: Handle, url: string): Promise<number> {
  const params = new URL(url, "http://localhost").searchParams;
  const verdict = parseRegisterFilter(params, await findKnownKeys(tx, params), null, null);
  if (!verdict.ok) throw new Error(`A link of the report is refused: ${url}`);
  return await countEvents(tx, verdict.filter);
}

/** An overlap leads to its events too, but each of them may stand for several of its figure. */
async function expectLinked(tx: Handle, line: ReportLine): Promise<number> {
  let checked = 0;
  if (line.role.includes("overlap")) return checked;
  for (const figure of FIGURES) {
    const url = line.links[figure];
    if (url === null) continue;
    checked += 1;
    expect([line.key, figure, await countBehind(tx, url)]).toEqual([
      line.key,
      figure,
      line.figures[figure],
    ]);
  }
  return checked;
}

type Drawn<A> = {
  tx: Handle;
  table: ReturnType<typeof yearlyTable>;
  question: RegisterFilter;
  axis: A;
};

/** A report of a random question over a random programme, eighty times; of these `first`. */
async function onRandomTables<A extends TotalAxis>(
  axes: readonly A[],
  work: (drawn: Drawn<A>) => Promise<void>,
  first: [RegisterFilter, RandomEvent[], A][] = [],
): Promise<void> {
  const property = fc.asyncProperty(
    filter,
    programme,
    fc.constantFrom(...axes),
    async (question, random, axis) => {
      await withProgramme(db, random, async (tx) => {
        const facts = await findReportFacts(tx, question, axis);
        await work({ tx, table: yearlyTable({ ...facts, asOf: new Date(0) }), question, axis });
      });
    },
  );
  await fc.assert(property, { numRuns: 80, examples: first });
}

test("N10 the list behind each figure of each row and of the total has as many events as the figure says", async () => {
  let checked = 0;
  await onRandomTables(TOTAL_AXES, async ({ tx, table }) => {
    for (const line of table.lines) checked += await expectLinked(tx, line);
  });
  expect(checked).toBeGreaterThan(100);
}, 120_000);

const IN_2025 = { ...NO_FILTER, period: { from: "2025-04-01", to: "2026-03-31" } };
/** Of two organisers: it stands in two rows and counts once. */
const HELD_TOGETHER: RandomEvent = {
  ...{ fictional: false, withdrawn: false, counted: "yes", sums: [] },
  draft: draftOf({
    coOrganisers: ["jetro"],
    occurrences: [occurrenceOf({ day: "2025-06-10", outcome: "held" })],
  }),
};

test("N3, N10 the overlap leads to all of its events, whatever the page names of them", async () => {
  let checked = 0;
  const work = async ({ tx, table, question, axis }: Drawn<OverlapAxis>) => {
    const taken = linesOf(table, "overlap-several-rows")[0];
    const { events, total } = await listOverlappingEvents(tx, question, axis, 1);
    expect(await countBehind(tx, taken?.links.events ?? "")).toBe(total);
    expect(events.length).toBe(Math.min(total, 1));
    checked += total;
  };
  // Chance alone draws an overlap in most runs, and not in all.
  await onRandomTables(OVERLAP_AXES, work, [[IN_2025, [HELD_TOGETHER], "organiser"]]);
  expect(checked).toBeGreaterThan(0);
}, 120_000);

test("by kind nothing overlaps, and nothing is linked", () => {
  expect(overlapUrl(NO_FILTER, "kind")).toBeNull();
});

/** Only from December 2025 do priority areas have heads with leaves. */
const ofHeads: fc.Arbitrary<RegisterFilter> = fc
  .record({ state: orNone("IN"), fictional: fc.boolean() })
  .map((some) => ({ ...NO_FILTER, ...some, period: { from: "2025-12-01", to: "2026-09-30" } }));

test("N7 a head is asked for as its leaves are: its subtotal is the report under that filter, and its list", async () => {
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(ofHeads, programme, async (question, random) => {
      await withProgramme(db, random, async (tx) => {
        const tableOf = async (asked: RegisterFilter) =>
          yearlyTable({ ...(await findReportFacts(tx, asked, "priority")), asOf: new Date(0) });
        const whole = await tableOf(question);
        for (const head of linesOf(whole, "subtotal")) {
          checked += await expectLinked(tx, head);
          const [total] = linesOf(await tableOf({ ...question, priority: head.key }), "total");
          expect(total?.figures).toEqual(head.figures);
        }
      });
    }),
    { numRuns: 150 },
  );
  expect(checked).toBeGreaterThan(0);
}, 120_000);

test("N3 rows and overlap lines of the table add up to its total, heads and their leaves among them", async () => {
  await fc.assert(
    fc.asyncProperty(
      filter,
      programme,
      fc.constantFrom(...TOTAL_AXES),
      async (question, random, axis) => {
        await withProgramme(db, random, async (tx) => {
          const table = yearlyTable({
            ...(await findReportFacts(tx, question, axis)),
            asOf: new Date(0),
          });
          const added = [
            ...linesOf(table, "row"),
            ...linesOf(table, "overlap-several-rows"),
            ...linesOf(table, "overlap-earlier-period"),
          ];
          const total = linesOf(table, "total")[0]?.figures;
          const sum = (value: (line: ReportLine) => number) =>
            added.reduce((so, line) => so + value(line), 0);
          expect(sum(({ figures }) => figures.events)).toBe(total?.events);
          expect(sum(({ figures }) => figures.planned)).toBe(total?.planned);
          expect(sum(({ figures }) => figures.attendance.low)).toBe(total?.attendance.low);
          expect(sum(({ figures }) => figures.attendance.high)).toBe(total?.attendance.high);
          for (const head of linesOf(table, "subtotal")) expectHeadTies(table.lines, head);
        });
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

function expectHeadTies(lines: readonly ReportLine[], head: ReportLine): void {
  const leaves = lines.filter(({ role, key }) => role === "row" && key.startsWith(`${head.key}-`));
  const overlap = lines.find(({ key }) => key === `${head.key}:overlap`);
  const sum = [...leaves, ...(overlap ? [overlap] : [])].reduce(
    (so, { figures }) => so + figures.events,
    0,
  );
  expect(sum).toBe(head.figures.events);
  expect(overlap?.figures.events ?? 0).toBeLessThanOrEqual(0);
}

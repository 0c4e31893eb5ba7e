/** Every figure of the coverage matrix leads to exactly the events it counted. N10, P31 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Approval, DraftReader } from "~/domain/approval/approval";
import {
  ALL_KEY,
  COVERAGE_AXES,
  type CoverageAxis,
  NOTHING_COVERED,
} from "~/domain/coverage/coverage";
import { figureQuery, type LinkedFigure } from "~/domain/coverage/coverage-link";
import {
  filterToParams,
  NO_FILTER,
  parseRegisterFilter,
  type RegisterFilter,
} from "~/domain/filter/register-filter";
import { missionOfKey, statesHeldBy } from "~/domain/place/jurisdiction";
import type { Database, Handle } from "~db/client";
import { countCoverageCells, countCoverageDrafts } from "~db/queries/coverage/coverage";
import { countEvents } from "~db/queries/event/event-list";
import { findKnownKeys } from "~db/queries/filter/known-keys";
import { listRestatements } from "~db/queries/plan/restatements";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { listAxisTerms } from "~db/queries/report/axis-terms";
import { approvals, withApprovals } from "../../support/random-approvals";
import { programme } from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

type Matrix = { axis: CoverageAxis; filter: RegisterFilter };
/** What the links of one matrix are read with: no figure changes it. */
type Known = {
  terms: Awaited<ReturnType<typeof listAxisTerms>>;
  known: Awaited<ReturnType<typeof findKnownKeys>>;
  jurisdictions: Awaited<ReturnType<typeof listJurisdictions>>;
};
type Figure = { row: string; column: string; figure: LinkedFigure; count: number };

const READERS: DraftReader[] = [null, "everybody", { organiser: "chicago" }];
/** Mostly none: a matrix under many conditions says nothing. */
const orNone = <T>(...values: T[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  );
const asked = fc.record({
  period: fc.constantFrom(
    null,
    { from: "2017-04-01", to: "2018-03-31" },
    { from: "2018-01-01", to: "2018-12-31" },
    { from: "2025-04-01", to: "2026-03-31" },
  ),
  form: orNone("mission-event" as const, "media-buy" as const),
  outcome: orNone("held" as const, "scheduled" as const),
  approval: orNone<Approval>("draft", "submitted", "returned", "approved"),
  organiser: orNone("chicago"),
  priority: orNone("4.0:1", "4.0:1-2"),
  tier: orNone("2017:I1"),
  state: orNone("IN", "online", "jurisdiction:chicago"),
  fictional: fc.boolean(),
  // Mostly somebody who reads drafts: they are the rarest figure, and each is to be followed.
  draftsOf: fc.constantFrom<DraftReader>(...READERS, "everybody", "everybody"),
});
const restated = orNone("3.0", "4.0");

async function figuresOf(tx: Handle, matrix: Matrix): Promise<Figure[]> {
  const counted = await countCoverageCells(tx, matrix);
  const drafts = await countCoverageDrafts(tx, matrix);
  const names = Object.keys(NOTHING_COVERED) as (keyof typeof NOTHING_COVERED)[];
  const ofCells = counted.flatMap((cell) =>
    names.map((figure) => ({ row: cell.row, column: cell.column, figure, count: cell[figure] })),
  );
  const ofDrafts = drafts.map(({ row, column, drafts: count }) => ({
    ...{ row, column, count, figure: "drafts" as const },
  }));
  return [...ofCells, ...ofDrafts].filter(({ count }) => count > 0);
}

/** How many events the link of a figure lists; null where it has none. */
async function countBehind(
  tx: Handle,
  { axis, filter }: Matrix,
  { row, column, figure }: Figure,
  { terms, known, jurisdictions }: Known,
): Promise<number | null> {
  const head = terms.find(({ key }) => key === column)?.parent ?? null;
  const mission = missionOfKey(filter.state ?? "");
  const within = mission === null ? [] : statesHeldBy(mission, jurisdictions);
  const query = figureQuery(
    { axis, filterQuery: `?${filterToParams(filter)}`, within },
    { row, column: column === ALL_KEY ? null : { key: column, head } },
    figure,
  );
  if (query === null) return null;
  const verdict = parseRegisterFilter(new URLSearchParams(query), known, null, filter.draftsOf);
  if (!verdict.ok) throw new Error(`A link of the matrix is refused: ${query}`);
  return await countEvents(tx, verdict.filter);
}

test("N10, P31 each figure of each cell, row and column lists as many events as it says, whoever asks", async () => {
  const restatements = await listRestatements(db.read);
  const followed = new Set<LinkedFigure>();
  await fc.assert(
    fc.asyncProperty(
      ...[asked, restated, fc.constantFrom(...COVERAGE_AXES), approvals, programme],
      async (some, plan, axis, turns, random) => {
        await withApprovals(db, random, turns, async (tx) => {
          const filter = {
            ...{ ...NO_FILTER, ...some },
            restated: restatements.get(plan ?? "") ?? null,
          };
          const read = {
            terms: await listAxisTerms(tx, axis),
            known: await findKnownKeys(tx, new URLSearchParams()),
            jurisdictions: await listJurisdictions(tx),
          };
          for (const figure of await figuresOf(tx, { axis, filter })) {
            const listed = await countBehind(tx, { axis, filter }, figure, read);
            if (listed === null) {
              expect(
                filter.state ?? filter[axis],
                "only what asks for another cell",
              ).not.toBeNull();
              continue;
            }
            followed.add(figure.figure);
            expect({ ...figure, count: listed }).toEqual(figure);
          }
        });
      },
    ),
    { numRuns: 400 },
  );
  expect([...followed].sort()).toEqual([...Object.keys(NOTHING_COVERED), "drafts"].sort());
}, 120_000);

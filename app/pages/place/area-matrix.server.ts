/**
 * Priority areas against tiers in one area, in the words of the plan in force: the coverage matrix's own figures, each
 * the one that it shows under the same filter narrowed to area and tier. P30, P32
 */
import { ALL_KEY, type CoverageCell, type CoverageFigures } from "~/domain/coverage/coverage";
import { figuresAt, gapLeaves } from "~/domain/coverage/coverage-gap";
import { ALL_DAYS, type CalendarDate } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { planOn } from "~/domain/plan/plan-in-force";
import type { Reporting } from "~/domain/round/reporting";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "~db/client";
import { countCoverageCells } from "~db/queries/coverage/coverage";
import { findExtent } from "~db/queries/filter/find-extent";
import { findPlanBook } from "~db/queries/plan/plans";
import { listAxisTerms } from "~db/queries/report/axis-terms";
import { findReporting } from "~db/queries/round/reporting-rounds";
import { keptUntilWritten } from "~db/queries/store/data-version";

type Term = { key: string; label: Bilingual };

export type AreaMatrix = {
  plan: Bilingual;
  tiers: Term[];
  /** Beside its empty cells. N15 */
  reporting: Reporting;
  /** `cells` in the order of the tiers; `total` counts an event once, whatever tiers it has. */
  rows: (Term & { cells: CoverageFigures[]; total: CoverageFigures })[];
};

type Question = { filter: RegisterFilter; today: CalendarDate };

/** Null where no priority areas are in force, and where tags are restated: the coverage page shows those. P26 */
export const findAreaMatrix = keptUntilWritten(readMatrix, (db, { filter }) =>
  findExtent(db, filter),
);

async function readMatrix(db: Handle, { filter, today }: Question): Promise<AreaMatrix | null> {
  if (filter.restated !== null) return null;
  const { versions } = await findPlanBook(db);
  const plan = planOn(filter.period?.to ?? today, versions);
  const version = versions.find(({ id }) => id === plan);
  const priorities = await listAxisTerms(db, "priority");
  const leaves = new Set(gapLeaves(priorities, versions, filter, today));
  if (version === undefined || leaves.size === 0) return null;
  const tiers = (await listAxisTerms(db, "tier")).filter(({ key }) => version.offers.has(key));
  const counted = await countCoverageCells(db, { filter, axis: "priority", rows: "tier" });
  return {
    plan: version.name,
    tiers: tiers.map(({ key, label }) => ({ key, label })),
    reporting: await findReporting(db, filter.period ?? ALL_DAYS, filter),
    rows: priorities
      .filter(({ key }) => leaves.has(key))
      .map(({ key, label }) => ({
        ...{ key, label },
        cells: tiers.map((tier) => cellAt(counted, tier.key, key)),
        total: cellAt(counted, ALL_KEY, key),
      })),
  };
}

/** The figures alone: where they stand is told by the table. */
function cellAt(counted: readonly CoverageCell[], row: string, column: string): CoverageFigures {
  const found = figuresAt(counted, row, column);
  const { events, approved, submitted, returned, continuing, roughlyDated } = found;
  return { events, approved, submitted, returned, continuing, roughlyDated };
}

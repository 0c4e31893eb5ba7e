/** What a state has had in a few fiscal years, by priority area and tier: the report's own figures. N2, P44 */

import type { CellFigures } from "~/domain/counting/tie-rows";
import type { FiscalYear } from "~/domain/day/fiscal-year";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Reporting } from "~/domain/round/reporting";
import type { Handle } from "~db/client";
import { countCells, totalsBy } from "~db/queries/counting/totals";
import { findReporting } from "~db/queries/round/reporting-rounds";
import { keptUntilWritten } from "~db/queries/store/data-version";

export type StateYear = {
  year: FiscalYear;
  total: CellFigures;
  /** Held events by row of the axis. */
  priorities: Record<string, number>;
  tiers: Record<string, number>;
  /** Beside its gaps. N15 */
  reporting: Reporting;
};

export type StateYearsQuestion = { state: string; years: FiscalYear[]; filter: RegisterFilter };

export const listStateYears = keptUntilWritten(readYears);

async function readYears(
  db: Handle,
  { state, years, filter }: StateYearsQuestion,
): Promise<StateYear[]> {
  const read: StateYear[] = [];
  for (const year of years) {
    const here = { ...filter, state, year, period: fiscalYearPeriod(year) };
    const counted = await countCells(db, here, ["priority", "tier"]);
    const { rows: priorities, overlap: _, ...total } = totalsBy(counted, "priority");
    const { rows: tiers } = totalsBy(counted, "tier");
    const reporting = await findReporting(db, here.period, here);
    const held = { priorities: heldByKey(priorities), tiers: heldByKey(tiers) };
    read.push({ year, total, ...held, reporting });
  }
  return read;
}

function heldByKey(rows: readonly (CellFigures & { key: string })[]): Record<string, number> {
  return Object.fromEntries(rows.map(({ key, events }) => [key, events]));
}

/** What a state has had in a few fiscal years, by priority area and tier: the report's own figures. N2, P44 */
import type { FiscalYear } from "~/domain/fiscal-year";
import { fiscalYearPeriod } from "~/domain/fiscal-year";
import type { RegisterFilter } from "~/domain/register-filter";
import type { CellFigures } from "~/domain/tie-rows";
import type { Handle } from "../client";
import { keptUntilWritten } from "./data-version";
import { countCells, totalsBy } from "./totals";

export type StateYear = {
  year: FiscalYear;
  total: CellFigures;
  /** Held events by row of the axis. */
  priorities: Record<string, number>;
  tiers: Record<string, number>;
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
    read.push({ year, total, priorities: heldByKey(priorities), tiers: heldByKey(tiers) });
  }
  return read;
}

function heldByKey(rows: readonly (CellFigures & { key: string })[]): Record<string, number> {
  return Object.fromEntries(rows.map(({ key, events }) => [key, events]));
}

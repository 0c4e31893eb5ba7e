/** What a state has had in a few fiscal years, by priority area and tier: the report's own figures. N2, P44 */

import type { FiscalYear } from "~/domain/day/fiscal-year";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { ofAllDays } from "~/domain/filter/extent";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Reporting } from "~/domain/round/reporting";
import type { Handle } from "~db/client";
import { findStateFigures, type StateFigures } from "~db/queries/counting/state-figures";
import { findExtent } from "~db/queries/filter/find-extent";
import { findReporting } from "~db/queries/round/reporting-rounds";
import { keptUntilWritten } from "~db/queries/store/data-version";

export type StateYear = StateFigures & {
  year: FiscalYear;
  /** Beside its gaps. N15 */
  reporting: Reporting;
};

export type StateYearsQuestion = { state: string; years: FiscalYear[]; filter: RegisterFilter };

export const listStateYears = keptUntilWritten(readYears, (db, { state, filter }) =>
  findExtent(db, ofAllDays({ ...filter, state })),
);

async function readYears(
  db: Handle,
  { state, years, filter }: StateYearsQuestion,
): Promise<StateYear[]> {
  const read: StateYear[] = [];
  for (const year of years) read.push(await findStateYear(db, { state, year, filter }));
  return read;
}

const inYear = (filter: RegisterFilter, state: string, year: FiscalYear) => ({
  ...filter,
  ...{ state, year, period: fiscalYearPeriod(year) },
});

type YearQuestion = Omit<StateYearsQuestion, "years"> & { year: FiscalYear };

const findStateYear = keptUntilWritten(readYear, (db, { state, year, filter }) =>
  findExtent(db, inYear(filter, state, year)),
);

async function readYear(db: Handle, { state, year, filter }: YearQuestion): Promise<StateYear> {
  const here = inYear(filter, state, year);
  const reporting = await findReporting(db, here.period, here);
  return { year, ...(await findStateFigures(db, here)), reporting };
}

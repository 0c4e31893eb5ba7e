/** The figures of a submission by one axis: of its frozen record, or, until it is frozen, of the register as it is. P162 */
import type { Context } from "~/context/context.server";
import { AXES, type Axis } from "~/domain/counting/axis";
import type { Period } from "~/domain/day/calendar-date";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { Reporting } from "~/domain/round/reporting";
import { isFrozen } from "~/domain/submission/submission-state";
import { describeTotals } from "~/pages/report/report-facts.server";
import { frozenTable } from "~/reports/report/frozen-table";
import type { ReportTable } from "~/reports/report/report-table";
import { yearlyTable } from "~/reports/report/yearly-table";
import { countCells, totalsBy } from "~db/queries/counting/totals";
import { containsFictional } from "~db/queries/report/contains-fictional";
import { findReporting } from "~db/queries/round/reporting-rounds";
import { findFrozenRecord } from "~db/queries/submission/frozen-record";
import type { StoredSubmission } from "~db/queries/submission/submissions";

export type SubmissionTables = {
  tables: ReportTable[];
  containsFictional: boolean;
  /** Null: a record from before it was asked says nothing. N15, P183 */
  reporting: Reporting | null;
};

export async function readSubmissionTables(
  { db, now }: Pick<Context, "db" | "now">,
  { id, state, from, to }: StoredSubmission,
  axes: readonly Axis[] = AXES,
): Promise<SubmissionTables> {
  const record = isFrozen(state) ? await findFrozenRecord(db.read, id) : null;
  if (record !== null)
    return {
      tables: axes.map((axis) => frozenTable(record, axis)),
      containsFictional: record.events.some(({ fictional }) => fictional),
      reporting: record.reporting ?? null,
    };
  const filter = { ...NO_FILTER, period: { from, to } };
  const counted = await countCells(db.read, filter, axes);
  const tables: ReportTable[] = [];
  for (const axis of axes) {
    const facts = await describeTotals(db.read, filter, axis, totalsBy(counted, axis));
    tables.push(yearlyTable({ ...facts, targets: [], asOf: now }));
  }
  return { tables, ...(await readBeside({ db }, { from, to })) };
}

/** What stands beside the figures of a period that is not frozen, as its record will say it. */
export async function readBeside({ db }: Pick<Context, "db">, period: Period) {
  const fictional = await containsFictional(db.read, { ...NO_FILTER, period });
  return {
    containsFictional: fictional,
    reporting: await findReporting(db.read, period, { fictional }),
  };
}

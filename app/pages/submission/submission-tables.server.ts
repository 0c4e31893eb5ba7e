/** The figures of a submission by one axis: of its frozen record, or, until it is frozen, of the register as it is. P162 */
import type { Context } from "~/context/context.server";
import { AXES, type Axis } from "~/domain/counting/axis";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { isFrozen } from "~/domain/submission/submission-state";
import { describeTotals } from "~/pages/report/report-facts.server";
import { frozenTable } from "~/reports/report/frozen-table";
import type { ReportTable } from "~/reports/report/report-table";
import { yearlyTable } from "~/reports/report/yearly-table";
import { countCells, totalsBy } from "~db/queries/counting/totals";
import { containsFictional } from "~db/queries/report/contains-fictional";
import { findFrozenRecord } from "~db/queries/submission/frozen-record";
import type { StoredSubmission } from "~db/queries/submission/submissions";

export type SubmissionTables = { tables: ReportTable[]; containsFictional: boolean };

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
    };
  const filter = { ...NO_FILTER, period: { from, to } };
  const counted = await countCells(db.read, filter, axes);
  const tables: ReportTable[] = [];
  for (const axis of axes) {
    const facts = await describeTotals(db.read, filter, axis, totalsBy(counted, axis));
    tables.push(yearlyTable({ ...facts, targets: [], asOf: now }));
  }
  return { tables, containsFictional: await containsFictional(db.read, filter) };
}

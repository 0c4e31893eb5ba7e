/** Everything a report's table is made of, for page, CSV and API alike. */
import { isStoredAxis, type TotalAxis } from "~/domain/counting/axis";
import type { TiedTotals } from "~/domain/counting/tie-rows";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { listRowTargets } from "~/pages/targets/row-targets.server";
import { derivedTerms } from "~/reports/report/derived-terms";
import type { Handle } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { listHeadTotals } from "~db/queries/counting/totals-of-parts";
import { findPlanBook } from "~db/queries/plan/plans";
import { listAxisTerms } from "~db/queries/report/axis-terms";

export async function findReportFacts(db: Handle, filter: RegisterFilter, axis: TotalAxis) {
  return await describeTotals(db, filter, axis, await findTotals(db, filter, axis));
}

/** Totals that are counted already, with what their rows are called. */
export async function describeTotals(
  db: Handle,
  filter: RegisterFilter,
  axis: TotalAxis,
  totals: TiedTotals,
) {
  const { versions } = await findPlanBook(db);
  return {
    ...{ filter, axis, totals },
    heads: axis === "priority" ? await listHeadTotals(db, filter) : [],
    terms: isStoredAxis(axis)
      ? await listAxisTerms(db, axis)
      : derivedTerms(
          axis,
          totals.rows.map(({ key }) => key),
        ),
    targets: await listRowTargets(db, filter, axis),
    plans: versions.map(({ id, name }) => ({ id, name })),
  };
}

/** Everything a report's table is made of, for page, CSV and API alike. */
import type { Axis } from "~/domain/axis";
import type { RegisterFilter } from "~/domain/register-filter";
import type { TiedTotals } from "~/domain/tie-rows";
import type { Handle } from "../client";
import { listAxisTerms } from "./axis-terms";
import { findPlanBook } from "./plans";
import { listRowTargets } from "./row-targets";
import { findTotals } from "./totals";
import { listHeadTotals } from "./totals-of-parts";

export async function findReportFacts(db: Handle, filter: RegisterFilter, axis: Axis) {
  return await describeTotals(db, filter, axis, await findTotals(db, filter, axis));
}

/** Totals that are counted already, with what their rows are called. */
export async function describeTotals(
  db: Handle,
  filter: RegisterFilter,
  axis: Axis,
  totals: TiedTotals,
) {
  const { versions } = await findPlanBook(db);
  return {
    ...{ filter, axis, totals },
    heads: axis === "priority" ? await listHeadTotals(db, filter) : [],
    terms: await listAxisTerms(db, axis),
    targets: await listRowTargets(db, filter, axis),
    plans: versions.map(({ id, name }) => ({ id, name })),
  };
}

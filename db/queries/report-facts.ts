/** Everything a report's table is made of, for page, CSV and API alike. */
import type { Axis } from "~/domain/axis";
import type { RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { listAxisTerms } from "./axis-terms";
import { findPlanBook } from "./plans";
import { findTotals } from "./totals";
import { listHeadTotals } from "./totals-of-parts";

export async function findReportFacts(db: Handle, filter: RegisterFilter, axis: Axis) {
  const { versions } = await findPlanBook(db);
  return {
    filter,
    axis,
    totals: await findTotals(db, filter, axis),
    heads: axis === "priority" ? await listHeadTotals(db, filter) : [],
    terms: await listAxisTerms(db, axis),
    plans: versions.map(({ id, name }) => ({ id, name })),
  };
}

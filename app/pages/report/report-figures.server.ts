/** A report as a table of figures, for the file and the API alike. */

import type { Context } from "~/context/context.server";
import type { QuestionVerdict } from "~/domain/report-question";
import { yearlyTable } from "~/reports/report/yearly-table";
import { listCostTotals } from "~db/queries/cost-totals";
import { countNotShown } from "~db/queries/event/not-shown";
import { containsFictional } from "~db/queries/report/contains-fictional";
import { listPublishedTotals } from "~db/queries/report/published-totals";
import { listWholeEvents } from "~db/queries/report/whole-events";
import { findReportFacts } from "./report-facts.server";
import { MOST_WHOLES } from "./report-page.server";

type Question = Pick<Extract<QuestionVerdict, { ok: true }>, "filter" | "axis">;

export async function readReportFigures({ db, now }: Context, { filter, axis }: Question) {
  const facts = await findReportFacts(db.read, filter, axis);
  return {
    table: yearlyTable({ ...facts, asOf: now }),
    overlap: facts.totals.overlap,
    wholes: await listWholeEvents(db.read, filter, MOST_WHOLES),
    costs: await listCostTotals(db.read, filter, facts.totals),
    notShown: await countNotShown(db.read, filter),
    containsFictional: await containsFictional(db.read, filter),
  };
}

/** What the Government has published about the period of a report. N8 */
export async function readPublished({ db }: Context, { filter }: Question) {
  return await listPublishedTotals(db.read, filter.period);
}

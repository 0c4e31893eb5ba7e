/** What the report's page shows beside its table. */
import { isStoredAxis, type TotalAxis } from "~/domain/counting/axis";
import type { TiedTotals } from "~/domain/counting/tie-rows";
import type { Period } from "~/domain/day/calendar-date";
import type { FiscalYear } from "~/domain/day/fiscal-year";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "~db/client";
import { listCostTotals } from "~db/queries/cost-totals";
import { listOverlappingEvents } from "~db/queries/counting/overlapping-events";
import { countPlacements, listReachTotals } from "~db/queries/counting/reach-totals";
import { countCells, findTotals, totalsBy } from "~db/queries/counting/totals";
import { listYearTotals } from "~db/queries/counting/year-totals";
import { countNotShown } from "~db/queries/event/not-shown";
import { findExtent } from "~db/queries/filter/find-extent";
import { listAxisTerms } from "~db/queries/report/axis-terms";
import { findBestAttended } from "~db/queries/report/best-attended";
import { containsFictional } from "~db/queries/report/contains-fictional";
import { listAllPublished, listPublishedTotals } from "~db/queries/report/published-totals";
import { findRegisteredRecord } from "~db/queries/report/registered-record";
import { countUnapprovedHeld } from "~db/queries/report/unapproved-held";
import { listWholeEvents } from "~db/queries/report/whole-events";
import { keptUntilWritten } from "~db/queries/store/data-version";
import { describeTotals } from "./report-facts.server";

const MOST_OVERLAPPING = 20;
export const MOST_WHOLES = 10;

export type PageQuestion = {
  filter: RegisterFilter & { period: Period };
  axis: TotalAxis;
  thisYear: FiscalYear;
};

/** A report is read by many and repeated with every click on a tab. */
export async function findReportPage(db: Handle, question: PageQuestion) {
  const [report, years] = await Promise.all([
    findPeriodReport(db, question),
    listYearTotals(db, question.filter),
  ]);
  return { ...report, years };
}

/**
 * All of it that follows from the period, of all states whichever is asked for: beside a published total stands what the whole
 * register has.
 */
export const findPeriodReport = keptUntilWritten(readPeriodReport, (db, { filter }) =>
  findExtent(db, { ...filter, state: null }),
);

async function readPeriodReport(db: Handle, { filter, axis, thisYear }: PageQuestion) {
  const stored = isStoredAxis(axis);
  const counted = await countCells(db, filter, stored ? [axis, "state"] : ["state"]);
  const totals = stored ? totalsBy(counted, axis) : await findTotals(db, filter, axis);
  const facts = await describeTotals(db, filter, axis, totals);
  const { severalRows, earlierPeriod } = facts.totals.overlap.events;
  const published = await listPublishedTotals(db, filter.period);
  // Only a total of the same period is set beside it.
  const isPublished = published.some(({ match }) => match === "same");
  return {
    ...facts,
    filter,
    thisYear,
    heldStates: statesWithEvents(totalsBy(counted, "state")),
    stateTerms: axis === "state" ? facts.terms : await listAxisTerms(db, "state"),
    bestAttended: await findBestAttended(db, filter),
    reach: await listReachTotals(db, filter, axis),
    placements: await countPlacements(db, filter),
    costs: await listCostTotals(db, filter, facts.totals),
    published,
    allPublished: await listAllPublished(db),
    record: isPublished ? await findRegisteredRecord(db, filter.period) : null,
    unapproved: await countUnapprovedHeld(db, filter),
    overlapping:
      !stored || severalRows + earlierPeriod === 0
        ? { events: [], total: 0 }
        : await listOverlappingEvents(db, filter, axis, MOST_OVERLAPPING),
    wholes: await listWholeEvents(db, filter, MOST_WHOLES),
    notShown: await countNotShown(db, filter),
    containsFictional: await containsFictional(db, filter),
  };
}

/**
 * In which rows of the states an event counts as held in the period. One that is only continuing there
 * (継続), or whose day is too rough to place it in the period, does not. N1, N11
 */
function statesWithEvents({ rows }: TiedTotals): string[] {
  return rows.filter(({ events }) => events > 0).map(({ key }) => key);
}

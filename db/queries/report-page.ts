/** What the report's page shows beside its table. */
import type { Axis } from "~/domain/axis";
import type { Period } from "~/domain/calendar-date";
import type { FiscalYear } from "~/domain/fiscal-year";
import type { RegisterFilter } from "~/domain/register-filter";
import type { TiedTotals } from "~/domain/tie-rows";
import type { Handle } from "../client";
import { listAxisTerms } from "./axis-terms";
import { findBestAttended } from "./best-attended";
import { containsFictional } from "./contains-fictional";
import { listCostTotals } from "./cost-totals";
import { keptUntilWritten } from "./data-version";
import { listFilterOptions } from "./map-filter-options";
import { listOverlappingEvents } from "./overlapping-events";
import { listAllPublished, listPublishedTotals } from "./published-totals";
import { countPlacements, listReachTotals } from "./reach-totals";
import { findRegisteredRecord } from "./registered-record";
import { describeTotals } from "./report-facts";
import { countCells, totalsBy } from "./totals";
import { countUnapprovedHeld } from "./unapproved-held";
import { listYearTotals } from "./year-totals";

const MOST_OVERLAPPING = 20;

export type PageQuestion = {
  filter: RegisterFilter & { period: Period };
  axis: Axis;
  thisYear: FiscalYear;
};

/** Kept until anything is written: a report is read by many and repeated with every click on a tab. */
export const findReportPage = keptUntilWritten(readReportPage);

async function readReportPage(db: Handle, { filter, axis, thisYear }: PageQuestion) {
  const counted = await countCells(db, filter, [axis, "state"]);
  const facts = await describeTotals(db, filter, axis, totalsBy(counted, axis));
  const { severalRows, earlierPeriod } = facts.totals.overlap.events;
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
    published: await listPublishedTotals(db, filter.period),
    allPublished: await listAllPublished(db),
    record: await findRegisteredRecord(db, filter.period),
    years: await listYearTotals(db, filter),
    unapproved: await countUnapprovedHeld(db, filter),
    overlapping:
      severalRows + earlierPeriod === 0
        ? { events: [], total: 0 }
        : await listOverlappingEvents(db, filter, axis, MOST_OVERLAPPING),
    containsFictional: await containsFictional(db, filter),
    options: await listFilterOptions(db, {
      period: filter.period,
      thisYear,
      restated: filter.restated?.plan ?? null,
    }),
  };
}

/**
 * In which rows of the states an event counts as held in the period. One that is only continuing there
 * (継続), or whose day is too rough to place it in the period, does not. N1, N11
 */
function statesWithEvents({ rows }: TiedTotals): string[] {
  return rows.filter(({ events }) => events > 0).map(({ key }) => key);
}

/** What the report's page shows beside its table. */
import type { Axis } from "~/domain/axis";
import type { Period } from "~/domain/calendar-date";
import type { FiscalYear } from "~/domain/fiscal-year";
import type { RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { listAxisTerms } from "./axis-terms";
import { containsFictional } from "./contains-fictional";
import { keptUntilWritten } from "./data-version";
import { listHeldStates } from "./held-states";
import { listFilterOptions } from "./map-filter-options";
import { listOverlappingEvents } from "./overlapping-events";
import { listAllPublished, listPublishedTotals } from "./published-totals";
import { countPlacements, listReachTotals } from "./reach-totals";
import { findRegisteredRecord } from "./registered-record";
import { findReportFacts } from "./report-facts";
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
  const facts = await findReportFacts(db, filter, axis);
  const { severalRows, earlierPeriod } = facts.totals.overlap.events;
  return {
    ...facts,
    filter,
    thisYear,
    heldStates: await listHeldStates(db, filter),
    stateTerms: axis === "state" ? facts.terms : await listAxisTerms(db, "state"),
    reach: await listReachTotals(db, filter, axis),
    placements: await countPlacements(db, filter),
    published: await listPublishedTotals(db, filter.period),
    allPublished: await listAllPublished(db),
    record: await findRegisteredRecord(db, filter.period),
    years: await listYearTotals(db, filter),
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

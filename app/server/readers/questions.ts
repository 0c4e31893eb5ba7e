/**
 * The questions that threads answer, so that one of 400 ms delays only who asked it: whatever takes more than some
 * milliseconds of the processor on a large register. Lighter ones would cost more to carry than to answer.
 *
 * First what is kept by whoever asked, then what is read anew each time, page or file.
 */
import { readCalendarPage } from "~/pages/calendar/calendar-page.server";
import { findKnownMeasures } from "~/pages/contrast/contrast-measures.server";
import { readContrastPage } from "~/pages/contrast/contrast-page.server";
import { findCoverageCells, findSharedCoverage } from "~/pages/coverage/coverage-facts.server";
import { findStateTotals } from "~/pages/figures-by-state.server";
import { findWaitingWithin } from "~/pages/inbox/inbox.server";
import { readInboxPage } from "~/pages/inbox/inbox-page.server";
import { readOrganisationList } from "~/pages/organisation/organisation-list.server";
import { findAreaMatrix } from "~/pages/place/area-matrix.server";
import { findLastOfArea, findSummaryOfDays } from "~/pages/place/area-summary.server";
import { readMissionsPage } from "~/pages/place/missions-page.server";
import { listStateYears } from "~/pages/place/state-years.server";
import { countPlanTerms } from "~/pages/plan/plan-page.server";
import { readEventCsv } from "~/pages/register/event-file.server";
import { readEventGeoJson } from "~/pages/register/event-geojson.server";
import { readEventListPage } from "~/pages/register/event-list-page.server";
import { findPeriodReport } from "~/pages/report/report-page.server";
import { readDifference } from "~/pages/submission/difference.server";
import { readDifferencePage } from "~/pages/submission/difference-page.server";
import { readTargetPage } from "~/pages/targets/target-page.server";
import { findCalendarYear } from "~db/queries/calendar/calendar-year";
import { findLastContacts } from "~db/queries/counting/last-contacts";
import { findYearTotals } from "~db/queries/counting/year-totals";
import { countDoublesAnew } from "~db/queries/inbox/inbox-doubles";
import { listItineraries } from "~db/queries/map/map-itineraries";
import { findMapMaxima } from "~db/queries/map/map-maxima";
import { findMapShown } from "~db/queries/map/map-shown";
import { findMapSymbols } from "~db/queries/map/map-symbols";
import { listNearbyEvents } from "~db/queries/nearby-events";
import { findFictionalEver, findFictionalListed } from "~db/queries/report/contains-fictional";
import { countSitesByState, countSitesInAll, sumSiteFigures } from "~db/queries/site/site-sums";
import type { Questions } from "./answer-questions";

export const QUESTIONS: Questions = {
  ...{ findStateTotals, findLastContacts, findMapMaxima, findMapShown, findMapSymbols },
  ...{ findFictionalEver, findFictionalListed, findYearTotals },
  ...{ listItineraries, listNearbyEvents, sumSiteFigures, findKnownMeasures },
  ...{ countSitesByState, countSitesInAll },
  ...{ findPeriodReport, findCoverageCells, findSharedCoverage, countPlanTerms },
  ...{ findAreaMatrix, findSummaryOfDays, findLastOfArea, listStateYears, findCalendarYear },
  ...{ countDoublesAnew, findWaitingWithin },
  readCalendarPage: readCalendarPage.asked,
  readContrastPage: readContrastPage.asked,
  readDifference: readDifference.asked,
  readDifferencePage: readDifferencePage.asked,
  readEventCsv: readEventCsv.asked,
  readEventGeoJson: readEventGeoJson.asked,
  readEventListPage: readEventListPage.asked,
  readInboxPage: readInboxPage.asked,
  readMissionsPage: readMissionsPage.asked,
  readOrganisationList: readOrganisationList.asked,
  readTargetPage: readTargetPage.asked,
};

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
import { findMapFigures } from "~/pages/figures-by-state.server";
import { findWaitingWithin } from "~/pages/inbox/inbox.server";
import { readInboxPage } from "~/pages/inbox/inbox-page.server";
import { readOrganisationList } from "~/pages/organisation/organisation-list.server";
import { findAreaMatrix } from "~/pages/place/area-matrix.server";
import { findAreaSummary } from "~/pages/place/area-summary.server";
import { readMissionsPage } from "~/pages/place/missions-page.server";
import { listStateYears } from "~/pages/place/state-years.server";
import { countPlanTerms } from "~/pages/plan/plan-page.server";
import { readEventCsv } from "~/pages/register/event-file.server";
import { readEventGeoJson } from "~/pages/register/event-geojson.server";
import { readEventListPage } from "~/pages/register/event-list-page.server";
import { findReportPage } from "~/pages/report/report-page.server";
import { readDifference } from "~/pages/submission/difference.server";
import { readDifferencePage } from "~/pages/submission/difference-page.server";
import { readTargetPage } from "~/pages/targets/target-page.server";
import { findCalendarYear } from "~db/queries/calendar/calendar-year";
import { countDoublesAnew } from "~db/queries/inbox/inbox-doubles";
import { listItineraries } from "~db/queries/map/map-itineraries";
import { findMapMaxima } from "~db/queries/map/map-maxima";
import { findMapShown } from "~db/queries/map/map-shown";
import { findMapSymbols } from "~db/queries/map/map-symbols";
import { listNearbyEvents } from "~db/queries/nearby-events";
import { findFictionalOnMap } from "~db/queries/report/contains-fictional";
import { countSitesByState, countSitesInAll, sumSiteFigures } from "~db/queries/site/site-sums";
import type { Questions } from "./answer-questions";

export const QUESTIONS: Questions = {
  ...{ findMapFigures, findMapMaxima, findMapShown, findFictionalOnMap, findMapSymbols },
  ...{ listItineraries, listNearbyEvents, sumSiteFigures, findKnownMeasures },
  ...{ countSitesByState, countSitesInAll },
  ...{ findReportPage, findCoverageCells, findSharedCoverage, countPlanTerms },
  ...{ findAreaMatrix, findAreaSummary, listStateYears, findCalendarYear },
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

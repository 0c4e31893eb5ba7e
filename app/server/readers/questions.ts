/**
 * The questions that threads answer, so that one of 400 ms delays only who asked it: whatever takes more than some
 * milliseconds of the processor on a large register. Lighter ones would cost more to carry than to answer.
 */
import { findMapFigures } from "~/pages/figures-by-state.server";
import { findReportPage } from "~/pages/report/report-page.server";
import { listMapSymbols } from "~db/queries/map/map-symbols";
import type { Ask } from "~db/queries/store/asked-beside";

export const QUESTIONS: Readonly<Record<string, Ask<never, unknown>>> = {
  findMapFigures,
  findReportPage,
  listMapSymbols,
};

/** The page of the coverage matrix, or why it was not understood. */

import type { Context } from "~/context/context.server";
import { ALL_DAYS } from "~/domain/day/calendar-date";
import { coverageText } from "~/i18n/coverage-text";
import { frameText } from "~/i18n/frame-text";
import { readFilterOptions } from "~/pages/filter/filter-options.server";
import { coveragePage } from "~/reports/coverage/coverage-sheet";
import { listRunningImports } from "~db/queries/import/running-imports";
import { findReporting } from "~db/queries/round/reporting-rounds";
import { readCoverage } from "./coverage.server";

export async function readCoveragePage(ctx: Context, request: Request) {
  const { pageTitle } = frameText[ctx.language];
  const t = coverageText[ctx.language];
  const read = await readCoverage(ctx, request);
  if (!read.ok)
    return {
      pageTitle: pageTitle(t.title),
      refusals: read.refusals,
      page: null,
      running: [],
      reporting: null,
    };
  const { facts, question } = read;
  const options = await readFilterOptions(ctx, question.filter);
  const myMission = facts.missions.find(({ slug }) => slug === ctx.user.organiser)?.slug ?? null;
  const page = coveragePage({ ...facts, order: question, options, myMission }, ctx.language);
  const running = await listRunningImports(ctx.db.read);
  const { period, fictional } = question.filter;
  const asked = period ?? ALL_DAYS;
  const reporting = await findReporting(ctx.db.read, asked, { fictional });
  return { pageTitle: pageTitle(t.heading(page.period)), refusals: [], page, running, reporting };
}

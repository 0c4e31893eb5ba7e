/** /coverage: which part of the action plan has been carried to which state. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaArgs, useLoaderData } from "@remix-run/react";
import { CoverageRefused } from "~/components/coverage/coverage-refused";
import { CoverageView } from "~/components/coverage/coverage-view";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import { authorize } from "~/http/authorize.server";
import { coverageText } from "~/i18n/coverage-text";
import { siteText } from "~/i18n/site-text";
import { readCoverage } from "~/pages/coverage.server";
import { coveragePage } from "~/reports/coverage/coverage-sheet";
import { listFilterOptions } from "~db/queries/filter/filter-options";
import "~/styles/coverage.css";
import "~/styles/coverage-reading.css";
import "~/styles/coverage-print.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const read = await readCoverage(ctx, request);
  const words = siteText[ctx.language];
  if (!read.ok) {
    const pageTitle = words.pageTitle(coverageText[ctx.language].title);
    return data({ pageTitle, refusals: read.refusals, page: null }, 400);
  }
  const { facts, question } = read;
  const options = await listFilterOptions(ctx.db.read, {
    period: question.filter.period,
    thisYear: fiscalYearOf(facts.today),
    restated: question.filter.restated?.plan ?? null,
  });
  const myMission = facts.missions.find(({ slug }) => slug === ctx.user.organiser)?.slug ?? null;
  const page = coveragePage({ ...facts, order: question, options, myMission }, ctx.language);
  const pageTitle = words.pageTitle(coverageText[ctx.language].heading(page.period));
  return data({ pageTitle, refusals: [], page }, 200);
}

export function meta({ data: loaded }: MetaArgs<typeof loader>) {
  return [{ title: loaded?.pageTitle }];
}

export default function Coverage() {
  const { page, refusals } = useLoaderData<typeof loader>();
  return page === null ? <CoverageRefused refusals={refusals} /> : <CoverageView page={page} />;
}

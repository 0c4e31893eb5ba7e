/** /submissions/new?from=&to=: the form, with the period that the report's page leads here with, else the last fiscal year that ended. */
import type { Context } from "~/context/context.server";
import { fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { TypedSubmission } from "~/domain/submission/typed-submission";
import { frameText } from "~/i18n/frame-text";
import { submissionText } from "~/i18n/submission/submission-text";

const LONGEST = 40;

export function readNewSubmissionPage({ now, language }: Context, request: Request) {
  const params = new URL(request.url).searchParams;
  const last = fiscalYearPeriod(fiscalYearOf(todayIn(HOME_ZONE, now)) - 1);
  const asked = (name: "from" | "to") => params.get(name)?.slice(0, LONGEST) ?? last[name];
  const typed: TypedSubmission = { from: asked("from"), to: asked("to") };
  const pageTitle = frameText[language].pageTitle(submissionText[language].newTitle);
  return { pageTitle, typed };
}

/** The submissions of exactly one period, for the page of its report: in words, so that the page loads none. */
import type { Context } from "~/context/context.server";
import type { Period } from "~/domain/day/calendar-date";
import { can } from "~/domain/people/permissions";
import { submissionLinksText } from "~/i18n/submission/submission-links-text";
import { submissionStateText } from "~/i18n/submission/submission-state-text";
import { submissionTitle } from "~/reports/submission/submission-title";
import { listSubmissionsOf } from "~db/queries/submission/submissions";

export async function readSubmissionsOf({ db, user, language }: Context, period: Period) {
  const stored = await listSubmissionsOf(db.read, period);
  const t = submissionLinksText[language];
  const url = `/submissions/new?from=${period.from}&to=${period.to}`;
  return {
    heading: t.ofPeriod,
    begin: can(user, "submission.edit") ? { name: t.begin, url } : null,
    of: stored.map((one) => ({
      id: one.id,
      title: submissionTitle(one, language),
      state: submissionStateText[language][one.state],
    })),
  };
}

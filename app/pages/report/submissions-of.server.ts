/** The submissions of exactly one period, for the page of its report. */
import type { Context } from "~/context/context.server";
import type { Period } from "~/domain/day/calendar-date";
import { can } from "~/domain/people/permissions";
import { submissionTitle } from "~/reports/submission/submission-title";
import { listSubmissionsOf } from "~db/queries/submission/submissions";

export async function readSubmissionsOf({ db, user, language }: Context, period: Period) {
  const stored = await listSubmissionsOf(db.read, period);
  return {
    mayDraft: can(user, "submission.edit"),
    of: stored.map((one) => ({
      ...{ id: one.id, state: one.state },
      title: submissionTitle(one, language),
    })),
  };
}

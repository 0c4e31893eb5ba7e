/** /submissions: all of them, the latest period first. */
import type { Context } from "~/context/context.server";
import { periodName } from "~/domain/day/period-name";
import { can } from "~/domain/people/permissions";
import { shortCode } from "~/domain/submission/short-code";
import { frameText } from "~/i18n/frame-text";
import { submissionText } from "~/i18n/submission/submission-text";
import { submissionTitle } from "~/reports/submission/submission-title";
import { listDraftersOf, listSubmissions } from "~db/queries/submission/submissions";

export async function readSubmissionList({ db, user, language }: Context) {
  const stored = await listSubmissions(db.read);
  const drafters = await listDraftersOf(
    db.read,
    stored.map(({ id }) => id),
  );
  const t = submissionText[language];
  return {
    pageTitle: frameText[language].pageTitle(t.title),
    mayDraft: can(user, "submission.edit"),
    rows: stored.map((one) => ({
      ...{ id: one.id, state: one.state, frozenAt: one.frozenAt },
      title: submissionTitle(one, language),
      period: periodName(one, language),
      code: one.sha256 === null ? null : shortCode(one.sha256),
      drafters: (drafters.get(one.id) ?? []).map(({ name }) => name),
    })),
  };
}
export type SubmissionListPage = Awaited<ReturnType<typeof readSubmissionList>>;

/** /meetings: the list, one with the papers that were made of it, and its pages full-size. P205 */
import type { Context } from "~/context/context.server";
import { formatDay } from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { linesIn } from "~/domain/meeting";
import { can } from "~/domain/people/permissions";
import { inLanguage } from "~/domain/value/language";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { meetingText } from "~/i18n/meeting-text";
import { readFactsBehind, saidBy } from "~/pages/message/said-messages.server";
import { laidPages } from "~/reports/paper/laid-pages";
import { submissionTitle } from "~/reports/submission/submission-title";
import { findMeeting, listMeetingFiles, listMeetings } from "~db/queries/meetings";
import { listApproved, listMessagesById } from "~db/queries/message/messages";
import { findSubmission } from "~db/queries/submission/submissions";
import { readMeetingPapers } from "./meeting-papers.server";

export async function readMeetingList({ db, user, language }: Context) {
  const t = meetingText[language];
  return {
    pageTitle: frameText[language].pageTitle(t.title),
    mayEdit: can(user, "meeting.edit"),
    rows: (await listMeetings(db.read)).map((row) => ({
      id: row.id,
      title: inLanguage({ ja: row.titleJa, en: row.titleEn }, language),
      day: formatDay(row.day, language),
      ...{ time: row.time, place: row.place },
    })),
  };
}
export type MeetingListPage = Awaited<ReturnType<typeof readMeetingList>>;

export async function readMeetingPage(
  { db, user, now, language }: Context,
  request: Request,
  id: number,
) {
  const t = meetingText[language];
  const stored = found(await findMeeting(db.read, id));
  const report =
    stored.submissionId === null ? null : await findSubmission(db.read, stored.submissionId);
  const ids = stored.questions.map(({ messageId }) => messageId);
  const messages = await listMessagesById(db.read, [...new Set(ids)]);
  const facts = await readFactsBehind(db.read, messages);
  const approved = await listApproved(db.read, todayIn(HOME_ZONE, now));
  const params = new URL(request.url).searchParams;
  const saved = params.get("saved");
  return {
    pageTitle: frameText[language].pageTitle(t.title),
    ...{ id, revision: stored.revision, place: stored.place, time: stored.time },
    title: inLanguage({ ja: stored.titleJa, en: stored.titleEn }, language),
    day: formatDay(stored.day, language),
    period: t.period(formatDay(stored.from, language), formatDay(stored.to, language)),
    report: report === null ? null : { id: report.id, title: submissionTitle(report, language) },
    agenda: linesIn(stored.agenda),
    attendees: linesIn(stored.attendees),
    decisions: linesIn(stored.decisions),
    talkingPoints: linesIn(stored.talkingPoints),
    questions: stored.questions.map(({ question, messageId }) => {
      const message = messages.find((one) => one.id === messageId);
      return {
        ...{ question, messageId },
        said: message === undefined ? null : saidBy(message, facts)[language],
        isStale: !approved.some((one) => one.id === messageId),
      };
    }),
    files: (await listMeetingFiles(db.read, id)).map((file) => ({
      ...{ id: file.id, format: file.format, language: file.language, edition: file.edition },
      ...{ at: file.madeAt, byName: file.byName ?? "" },
    })),
    saved: saved === "1" ? t.saved : saved === "made" ? t.made : null,
    refused: params.get("refused") === null ? null : t.stale,
    mayEdit: can(user, "meeting.edit"),
  };
}
export type MeetingPage = Awaited<ReturnType<typeof readMeetingPage>>;

export async function readMeetingShow(ctx: Context, id: number) {
  const { language } = ctx;
  const { meeting, paper } = await readMeetingPapers(ctx, { id, language, edition: "inside" });
  const title = inLanguage({ ja: meeting.titleJa, en: meeting.titleEn }, language);
  return {
    pageTitle: frameText[language].pageTitle(title),
    ...{ id, title, pages: laidPages(paper) },
  };
}
export type MeetingShowPage = Awaited<ReturnType<typeof readMeetingShow>>;

/** /meetings: the list, one with the papers that were made of it, and its pages full-size. P205 */
import type { Context } from "~/context/context.server";
import { formatDay } from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { linesIn, saidIn } from "~/domain/meeting/meeting";
import { can } from "~/domain/people/permissions";
import { inLanguage, type Language } from "~/domain/value/language";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { inWords } from "~/i18n/in-words";
import { meetingText } from "~/i18n/meeting/meeting-text";
import { readFactsBehind, saidBy } from "~/pages/message/said-messages.server";
import { submissionTitle } from "~/reports/submission/submission-title";
import { findJobOf } from "~db/queries/jobs";
import { findMeeting, listMeetingFiles, listMeetings } from "~db/queries/meetings";
import { listApproved, listMessagesById } from "~db/queries/message/messages";
import { findSubmission } from "~db/queries/submission/submissions";
import type { PaperMaker } from "../paper-file.server";
import { type DrawStates, readMeetingFacts } from "./meeting-papers.server";

export async function readMeetingList({ db, user, language }: Context) {
  const t = meetingText[language];
  return {
    pageTitle: frameText[language].pageTitle(t.title),
    mayEdit: can(user, "meeting.edit"),
    rows: (await listMeetings(db.read)).map((row) => ({
      id: row.id,
      title: inLanguage({ ja: row.titleJa, en: row.titleEn }, language),
      day: formatDay(row.day, language),
      ...{ time: row.time, place: saidIn({ ja: row.place, en: row.placeEn }, language).text },
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
    ...{ id, revision: stored.revision, time: stored.time },
    title: inLanguage({ ja: stored.titleJa, en: stored.titleEn }, language),
    place: saidIn({ ja: stored.place, en: stored.placeEn }, language).text,
    day: formatDay(stored.day, language),
    period: t.period(formatDay(stored.from, language), formatDay(stored.to, language)),
    report: report === null ? null : { id: report.id, title: submissionTitle(report, language) },
    agenda: linesOf(stored.agenda, stored.agendaEn, language),
    attendees: linesOf(stored.attendees, stored.attendeesEn, language),
    decisions: linesOf(stored.decisions, stored.decisionsEn, language),
    talkingPoints: linesOf(stored.talkingPoints, stored.talkingPointsEn, language),
    questions: stored.questions.map(({ question, questionEn, messageId }) => {
      const message = messages.find((one) => one.id === messageId);
      return {
        question: saidIn({ ja: question, en: questionEn }, language).text,
        messageId,
        said: message === undefined ? null : saidBy(message, facts)[language],
        isStale: !approved.some((one) => one.id === messageId),
      };
    }),
    files: (await listMeetingFiles(db.read, id)).map((file) => ({
      ...{ id: file.id, format: file.format, language: file.language, edition: file.edition },
      ...{ at: file.madeAt, byName: file.byName ?? "" },
    })),
    making: await readMaking(db, id),
    saved: saved === "1" ? t.saved : saved === "asked" ? t.asked : null,
    refused: refusalIn(params.get("refused"), t.refused),
    mayEdit: can(user, "meeting.edit"),
  };
}
export type MeetingPage = Awaited<ReturnType<typeof readMeetingPage>>;

const linesOf = (ja: string, en: string, language: Language): string[] =>
  linesIn(saidIn({ ja, en }, language).text);

/** While papers are made, how far that is; where the last order was given up, why. */
async function readMaking(db: Context["db"], id: number) {
  const job = await findJobOf(db.read, { kinds: ["meeting-make"], subjectId: id });
  if (job === null) return { progress: null, problem: null };
  const { state, done, total, problem } = job;
  if (state === "waiting" || state === "running")
    return { progress: { done, total }, problem: null };
  return { progress: null, problem: state === "given-up" ? (problem ?? "failed") : null };
}

function refusalIn(asked: string | null, words: Readonly<Record<string, string>>): string | null {
  return asked === null ? null : inWords(words, Object.hasOwn(words, asked) ? asked : "failed");
}

export async function readMeetingShow(
  ctx: Context,
  id: number,
  { papers, draw }: { papers: PaperMaker; draw: DrawStates },
) {
  const { language } = ctx;
  const { facts } = await readMeetingFacts(ctx, { id, language, edition: "inside" }, draw);
  const { titleJa: ja, titleEn: en } = facts.meeting;
  const title = inLanguage({ ja, en }, language);
  return {
    pageTitle: frameText[language].pageTitle(title),
    ...{ id, title, pages: await papers.pages({ meeting: facts, as: "pages" }) },
  };
}
export type MeetingShowPage = Awaited<ReturnType<typeof readMeetingShow>>;

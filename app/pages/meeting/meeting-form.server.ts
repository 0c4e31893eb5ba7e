/** The form of a meeting, with the frozen reports and approved messages that may be chosen. P205 */
import type { Context } from "~/context/context.server";
import { fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import {
  type MeetingErrors,
  MOST_QUESTIONS,
  type TypedMeetingPlan,
} from "~/domain/meeting/meeting";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { meetingText } from "~/i18n/meeting/meeting-text";
import { readFactsBehind, saidBy } from "~/pages/message/said-messages.server";
import { submissionTitle } from "~/reports/submission/submission-title";
import { findMeeting } from "~db/queries/meetings";
import { listApproved } from "~db/queries/message/messages";
import { listSubmissions } from "~db/queries/submission/submissions";

/** Empty ones to write more in. */
const SPARE = 3;

export async function readNewMeeting(ctx: Context) {
  const today = todayIn(HOME_ZONE, ctx.now);
  const last = fiscalYearPeriod(fiscalYearOf(today) - 1);
  const typed: TypedMeetingPlan = {
    ...{ titleJa: "", titleEn: "", day: "", time: "", place: "", placeEn: "", submissionId: "" },
    ...{ from: last.from, to: last.to },
    ...{ agenda: "", attendees: "", decisions: "", talkingPoints: "", questions: [] },
    ...{ agendaEn: "", attendeesEn: "", decisionsEn: "", talkingPointsEn: "" },
  };
  return await readMeetingForm(ctx, { id: null, revision: 1, typed });
}

export async function readMeetingEdit(ctx: Context, id: number) {
  const stored = found(await findMeeting(ctx.db.read, id));
  const { titleJa, titleEn, day, time, place, from, to, submissionId, revision } = stored;
  const { agenda, attendees, decisions, talkingPoints } = stored;
  const { agendaEn, attendeesEn, decisionsEn, talkingPointsEn } = stored;
  const typed: TypedMeetingPlan = {
    ...{ titleJa, titleEn: titleEn ?? "", day, time: time ?? "", place, from, to },
    placeEn: stored.placeEn ?? "",
    submissionId: submissionId === null ? "" : String(submissionId),
    ...{ agenda, attendees, decisions, talkingPoints },
    ...{ agendaEn, attendeesEn, decisionsEn, talkingPointsEn },
    questions: stored.questions.map(({ question, questionEn, messageId }) => ({
      ...{ question, questionEn: questionEn ?? "", messageId: String(messageId) },
    })),
  };
  return await readMeetingForm(ctx, { id, revision, typed });
}

type Form = {
  id: number | null;
  revision: number;
  typed: TypedMeetingPlan;
  errors?: MeetingErrors;
};

export async function readMeetingForm(ctx: Context, { id, revision, typed, errors = {} }: Form) {
  const { db, language, now } = ctx;
  const t = meetingText[language];
  const approved = await listApproved(db.read, todayIn(HOME_ZONE, now));
  const facts = await readFactsBehind(db.read, approved);
  const filled = typed.questions.filter(
    ({ question, questionEn, messageId }) => question + questionEn + messageId !== "",
  );
  const count = Math.min(MOST_QUESTIONS, filled.length + SPARE);
  return {
    pageTitle: frameText[language].pageTitle(id === null ? t.newTitle : t.changeTitle),
    ...{ id, revision, typed, errors },
    questions: Array.from(
      { length: count },
      (_, at) => filled[at] ?? { question: "", questionEn: "", messageId: "" },
    ),
    messages: approved.flatMap((message) => {
      const said = saidBy(message, facts)[language];
      return said === null ? [] : [{ value: String(message.id), name: said }];
    }),
    reports: (await listSubmissions(db.read)).flatMap((one) =>
      one.sha256 === null ? [] : [{ value: String(one.id), name: submissionTitle(one, language) }],
    ),
  };
}
export type MeetingFormPage = Awaited<ReturnType<typeof readMeetingForm>>;

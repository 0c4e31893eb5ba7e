/** Preparing a meeting, or changing what it is about. P205 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { checkDay } from "~/domain/day/calendar-date";
import { linesIn, type MeetingDraft } from "~/domain/meeting/meeting";
import { checkPoints, checkUnbound, type PointRefusal } from "~/domain/meeting/talking-point";
import { type Refusal, refuse } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { addMeeting, findMeeting, updateMeeting } from "~db/queries/meetings";
import { listMessagesById } from "~db/queries/message/messages";
import { findSubmission } from "~db/queries/submission/submissions";

export type MeetingRefusal = Refusal<
  | "day-out-of-range"
  | "period-reversed"
  | "unknown-message"
  | "unknown-report"
  | "changed-meanwhile"
  | PointRefusal["reason"]
>;
type Asked = { id: number | null; revision: number; draft: MeetingDraft };

/** `id` null: a new one. */
export async function setMeeting(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, revision, draft }: Asked,
): Promise<{ ok: true; id: number } | MeetingRefusal | Denial> {
  return await writeAs(ctx, "meeting.edit", async (tx, { user, now }) => {
    const checked = await checkMeeting(tx, draft);
    if (checked !== null) return checked;
    const by = { userId: user.id, at: now };
    const entry = { ...by, subjectType: "meeting", after: recordOf(draft) } as const;
    if (id === null) {
      const added = await addMeeting(tx, draft, by);
      await addAuditEntry(tx, { ...entry, action: "meeting.add", subjectId: added });
      return { ok: true, id: added };
    }
    const stored = orNotFound(await findMeeting(tx, id));
    if (stored.revision !== revision) return refuse("changed-meanwhile");
    await updateMeeting(tx, id, draft);
    const change = { ...entry, action: "meeting.change", subjectId: id } as const;
    await addAuditEntry(tx, { ...change, before: recordOf(stored) });
    return { ok: true, id };
  });
}

async function checkMeeting(tx: Handle, draft: MeetingDraft): Promise<MeetingRefusal | null> {
  const { day, from, to, submissionId, questions } = draft;
  if (![day, from, to].every((one) => checkDay(one).ok)) return refuse("day-out-of-range");
  if (from > to) return refuse("period-reversed");
  const unbound = unboundIn(draft);
  if (unbound !== null) return refuse(unbound.reason);
  if (submissionId !== null) {
    const report = await findSubmission(tx, submissionId);
    if (report === null || report.sha256 === null) return refuse("unknown-report");
    if (report.from !== from || report.to !== to) return refuse("unknown-report");
  }
  const ids = [...new Set(questions.map(({ messageId }) => messageId))];
  const known = await listMessagesById(tx, ids);
  return known.length === ids.length ? null : refuse("unknown-message");
}

/** No figure of one's own in what is said and asked. P206 */
function unboundIn({ talkingPoints, talkingPointsEn, questions }: MeetingDraft) {
  const asked = questions.flatMap(({ question, questionEn }) => [question, questionEn ?? ""]);
  const wrong = [
    ...[talkingPoints, talkingPointsEn].map(checkPoints),
    ...asked.map(checkUnbound),
  ].filter((one) => one !== null);
  return wrong[0] ?? null;
}

const recordOf = (draft: MeetingDraft) => ({
  ...{ title: { ja: draft.titleJa, en: draft.titleEn }, day: draft.day },
  ...{ firstDay: draft.from, lastDay: draft.to },
  ...{ agenda: linesIn(draft.agenda), attendees: linesIn(draft.attendees) },
  ...{ decisions: linesIn(draft.decisions), talkingPoints: linesIn(draft.talkingPoints) },
  ...{ site: { ja: draft.place, en: draft.placeEn }, agendaEn: linesIn(draft.agendaEn) },
  ...{ attendeesEn: linesIn(draft.attendeesEn), decisionsEn: linesIn(draft.decisionsEn) },
  talkingPointsEn: linesIn(draft.talkingPointsEn),
  questions: draft.questions.map(({ question }) => question),
  questionsEn: draft.questions.flatMap(({ questionEn }) => questionEn ?? []),
});

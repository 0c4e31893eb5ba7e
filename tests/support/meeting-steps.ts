/** Meetings for tests: one about fiscal year 2026, with its first paper made. */

import { allStates } from "~/components/map/paper-outline.server";
import type { Context } from "~/context/context.server";
import type { MeetingDraft } from "~/domain/meeting/meeting";
import type { PaperOrder } from "~/domain/meeting/paper-order";
import { askMeetingPaper } from "~/operations/meeting/ask-meeting-paper.server";
import { setMeeting } from "~/operations/meeting/set-meeting.server";
import { makeMeetingPaper } from "~/pages/meeting/make-meeting-paper.server";
import { paperMaker } from "~/pages/paper-file.server";
import { runWaitingJobs } from "~/server/job-runner";
import { listMeetingFiles } from "~db/queries/meetings";

export const meetingOf = (given: Partial<MeetingDraft> = {}): MeetingDraft => ({
  ...{ titleJa: "政府タスクフォース 第一回会合", titleEn: "Task Force meeting" },
  ...{ day: "2026-06-10", time: "10時00分〜10時20分", place: "官邸" },
  ...{ from: "2026-04-01", to: "2027-03-31", submissionId: null },
  ...{ agenda: "実績について\n今後の予定", attendees: "内閣官房副長官\n外務省北米局長" },
  ...{ decisions: "報告の了承", talkingPoints: "成果を述べる。", questions: [] },
  ...{ placeEn: null, agendaEn: "", attendeesEn: "", decisionsEn: "", talkingPointsEn: "" },
  ...given,
});

/** One of the papers that may be ordered. */
export const ORDER: PaperOrder = { format: "pdf", language: "ja", edition: "inside" };

/** Makes what was ordered, in this thread. */
export async function makeOrdered(db: Context["db"]): Promise<void> {
  await runWaitingJobs(db, { makePaper: makeMeetingPaper(paperMaker, allStates) });
}

/** With a file of it, for addresses of both. */
export async function makeMeeting(
  ctx: Context,
  given: Partial<MeetingDraft> = {},
): Promise<{ meetingId: string; fileId: string }> {
  const verdict = await setMeeting(ctx, { id: null, revision: 1, draft: meetingOf(given) });
  if (!verdict.ok) throw new Error(verdict.reason);
  await askMeetingPaper(ctx, { id: verdict.id, order: ORDER });
  await makeOrdered(ctx.db);
  const [file] = await listMeetingFiles(ctx.db.read, verdict.id);
  return { meetingId: String(verdict.id), fileId: String(file?.id) };
}

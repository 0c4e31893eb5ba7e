/** Asking for papers of a meeting: they are made in the background, one order of a meeting after another. P202, P205 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { PaperOrder } from "~/domain/meeting/paper-order";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { addJob, findJobOf } from "~db/queries/jobs";
import { findMeeting } from "~db/queries/meetings";
import { listApproved } from "~db/queries/message/messages";

export async function askMeetingPaper(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, order }: { id: number; order: PaperOrder },
): Promise<{ ok: true; job: number } | Refusal<"message-not-approved" | "being-made"> | Denial> {
  return await writeKeepingAnswersAs(ctx, "meeting.edit", async (tx, { user, now }) => {
    const meeting = orNotFound(await findMeeting(tx, id));
    const last = await findJobOf(tx, { kinds: ["meeting-make"], subjectId: id });
    if (last?.state === "waiting" || last?.state === "running") return refuse("being-made");
    if (order.edition === "inside") {
      const approved = await listApproved(tx, todayIn(HOME_ZONE, now));
      const isSayable = ({ messageId }: { messageId: number }) =>
        approved.some((one) => one.id === messageId);
      if (!meeting.questions.every(isSayable)) return refuse("message-not-approved");
    }
    const job = await addJob(tx, {
      ...{ kind: "meeting-make", subjectId: id, checkpoint: order },
      ...{ createdBy: user.id, createdAt: now },
    });
    return { ok: true, job };
  });
}

/** Taking up an answer again: it stays on record, and another one is awaited. After the free days with a reason. P182 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { asksReason } from "~/domain/round/correction";
import { checkReopen, type ReopenRefusal } from "~/domain/round/round-answer";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { reopenAnswer as storeReopening } from "~db/queries/round/round-answers";
import { countAnswerOn } from "~db/queries/round/rounds";
import { type AnswerOf, openedAnswer } from "./opened-answer.server";

export async function reopenAnswer(
  ctx: Pick<Context, "db" | "user" | "now">,
  { reason, ...of }: AnswerOf & { reason: string | null },
): Promise<{ ok: true } | Refusal<ReopenRefusal | "changed-meanwhile"> | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, author) => {
    const opened = await openedAnswer(tx, author, of);
    if (!opened.ok) return opened;
    const { user, now } = author;
    const { round, standing } = opened;
    const verdict = checkReopen({
      ...{ state: round.state, isAnswered: standing !== null, reason },
      asksReason: standing !== null && asksReason(standing.answeredAt, now),
    });
    if (!verdict.ok) return verdict;
    if (standing === null) return refuse("not-answered");
    await storeReopening(tx, standing.id, { userId: user.id, at: now, reason });
    await countAnswerOn(tx, of.id, of.organiser);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "round.reopen-answer" },
      ...{ subjectType: "round", subjectId: of.id },
      before: { organiser: of.organiser, answer: standing.kind },
      after: { organiser: of.organiser, answer: null, reason },
    });
    return { ok: true };
  });
}

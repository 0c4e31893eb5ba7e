/** Answering a round: 該当なし, or 報告完了 of what the register holds at this moment. P181 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { draftReader } from "~/domain/approval/approval";
import { todayIn } from "~/domain/day/local-time";
import { LAST_ZONE } from "~/domain/day/zone-options";
import { basisOf, countEvents, countGaps, gapsOf } from "~/domain/round/registered";
import { type AnswerKind, type AnswerRefusal, checkAnswer } from "~/domain/round/round-answer";
import type { Refusal } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { listRegistered } from "~db/queries/round/registered-occurrences";
import { addAnswer } from "~db/queries/round/round-answers";
import { countAnswerOn } from "~db/queries/round/rounds";
import { type AnswerOf, openedAnswer } from "./opened-answer.server";

export async function answerRound(
  ctx: Pick<Context, "db" | "user" | "now">,
  { kind, note, ...of }: AnswerOf & { kind: AnswerKind; note: string | null },
): Promise<{ ok: true } | Refusal<AnswerRefusal | "changed-meanwhile"> | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, author) => {
    const opened = await openedAnswer(tx, author, of);
    if (!opened.ok) return opened;
    const { user, now } = author;
    const { round, standing } = opened;
    const asked = { period: { from: round.from, to: round.to }, organisers: [of.organiser] };
    const rows = await listRegistered(tx, asked, draftReader(user));
    const isAnswered = standing !== null;
    const verdict = checkAnswer(kind, {
      ...{ state: round.state, isAnswered, registered: countEvents(rows) },
    });
    if (!verdict.ok) return verdict;
    const gaps = countGaps(gapsOf(rows, todayIn(LAST_ZONE, now)));
    await addAnswer(tx, {
      ...{ roundId: of.id, organiser: of.organiser, kind, note, gaps, basis: basisOf(rows) },
      ...{ answeredBy: user.id, answeredAt: now },
    });
    await countAnswerOn(tx, of.id, of.organiser);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "round.answer" },
      ...{ subjectType: "round", subjectId: of.id },
      after: { organiser: of.organiser, answer: kind, note, gaps },
    });
    return { ok: true };
  });
}

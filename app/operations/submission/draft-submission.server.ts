/** Beginning a submission for a period. Whoever begins it is its first drafter. P160 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import type { Period } from "~/domain/day/calendar-date";
import { checkSubmissionPeriod, type PeriodRefusal } from "~/domain/submission/submission-period";
import type { BilingualText } from "~/domain/value/language";
import type { Refusal } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { addDrafter, addSubmission } from "~db/queries/submission/submissions";

export type NewSubmission = { period: Period; title: BilingualText; note: string | null };

export async function draftSubmission(
  ctx: Pick<Context, "db" | "user" | "now">,
  { period, title, note }: NewSubmission,
): Promise<{ ok: true; id: number } | Refusal<PeriodRefusal> | Denial> {
  return await writeAs(ctx, "submission.edit", async (tx, { user, now }) => {
    const verdict = checkSubmissionPeriod(period);
    if (!verdict.ok) return verdict;
    const { from, to } = period;
    const id = await addSubmission(tx, {
      ...{ from, to, titleJa: title.ja, titleEn: title.en, note },
      ...{ createdBy: user.id, createdAt: now },
    });
    await addDrafter(tx, { submissionId: id, userId: user.id, addedAt: now });
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "submission.draft" },
      ...{ subjectType: "submission", subjectId: id },
      after: { firstDay: from, lastDay: to, title, note, drafter: user.id },
    });
    return { ok: true, id };
  });
}

/** What a submission is called, and the note beside it. Its period stays: another period is another submission. P160 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import type { BilingualText } from "~/domain/value/language";
import { addAuditEntry } from "~db/queries/history/audit";
import { updateSubmission } from "~db/queries/submission/submissions";
import { type OpenedRefusal, openedSubmission } from "./opened-submission.server";

export type SubmissionChange = {
  id: number;
  revision: number | null;
  title: BilingualText;
  note: string | null;
};

export async function changeSubmission(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, revision, title, note }: SubmissionChange,
): Promise<{ ok: true } | OpenedRefusal | Denial> {
  return await writeAs(ctx, "submission.edit", async (tx, { user, now }) => {
    const opened = await openedSubmission(tx, id, revision);
    if (!opened.ok) return opened;
    const { titleJa, titleEn, note: former } = opened.value;
    const isSame = title.ja === titleJa && title.en === titleEn && note === former;
    // Saving what stands there already is no work on it. P187
    if (isSame) return { ok: true };
    await updateSubmission(tx, id, { titleJa: title.ja, titleEn: title.en, note });
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "submission.change" },
      ...{ subjectType: "submission", subjectId: id },
      before: { title: { ja: titleJa, en: titleEn }, note: former },
      after: { title, note },
    });
    return { ok: true };
  });
}

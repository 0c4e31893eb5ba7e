/** Changing a message: what was approved is a draft again, because nobody approved this wording. P202 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { changeMessageRow, findMessage } from "~db/queries/message/messages";
import {
  type CheckedMessage,
  checkedMessage,
  recordOf,
  type TypedDraft,
} from "./checked-message.server";

type Wrong = Extract<CheckedMessage, { ok: false }>;
type Change = { id: number; revision: number | null; typed: TypedDraft };

export async function changeMessage(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, revision, typed }: Change,
): Promise<{ ok: true } | Wrong | Refusal<"changed-meanwhile"> | Denial> {
  return await writeAs(ctx, "message.edit", async (tx, { user, now }) => {
    const stored = orNotFound(await findMessage(tx, id));
    if (revision !== stored.revision) return refuse("changed-meanwhile");
    const checked = await checkedMessage(tx, typed);
    if (!checked.ok) return checked;
    await changeMessageRow(tx, id, checked.value, user.id);
    const standing = (approvedAt: Date | null) => (approvedAt === null ? "draft" : "approved");
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "message.change" },
      ...{ subjectType: "message", subjectId: id },
      before: { ...recordOf(stored), approval: standing(stored.approvedAt) },
      after: { ...recordOf(checked.value), approval: standing(null) },
    });
    return { ok: true };
  });
}

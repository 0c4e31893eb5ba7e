/** Writing down a message: a draft until it is approved. P202 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { addMessage } from "~db/queries/message/messages";
import {
  type CheckedMessage,
  checkedMessage,
  recordOf,
  type TypedDraft,
} from "./checked-message.server";

type Wrong = Extract<CheckedMessage, { ok: false }>;

export async function draftMessage(
  ctx: Pick<Context, "db" | "user" | "now">,
  typed: TypedDraft,
): Promise<{ ok: true; id: number } | Wrong | Denial> {
  return await writeAs(ctx, "message.edit", async (tx, { user, now }) => {
    const checked = await checkedMessage(tx, typed);
    if (!checked.ok) return checked;
    const id = await addMessage(tx, checked.value, { userId: user.id, at: now });
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "message.draft" },
      ...{ subjectType: "message", subjectId: id, after: recordOf(checked.value) },
    });
    return { ok: true, id };
  });
}

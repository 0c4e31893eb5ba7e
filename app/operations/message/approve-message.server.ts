/** Approving the wording of a message, or taking the approval back. P202 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { factBehind } from "~/domain/message/bound-figure";
import { type ApprovalRefusal, checkApproval } from "~/domain/message/message";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { listFactsOfMeasures } from "~db/queries/fact/facts";
import { addAuditEntry } from "~db/queries/history/audit";
import { findMessage, setApproval } from "~db/queries/message/messages";

type Asked = { id: number; revision: number | null };
type Answer = { ok: true } | Refusal<ApprovalRefusal | "changed-meanwhile"> | Denial;

export async function approveMessage(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, revision }: Asked,
): Promise<Answer> {
  return await writeAs(ctx, "message.edit", async (tx, { user, now }) => {
    const stored = orNotFound(await findMessage(tx, id));
    if (revision !== stored.revision) return refuse("changed-meanwhile");
    const { figures, wording } = stored;
    const facts = await listFactsOfMeasures(tx, [...new Set(figures.map(({ of }) => of.measure))]);
    const verdict = checkApproval(stored, {
      today: todayIn(HOME_ZONE, now),
      isWriter: stored.writtenBy === user.id,
      figures: figures.map(({ of }) => ({ fact: factBehind(of, facts) })),
    });
    if (!verdict.ok) return verdict;
    await setApproval(tx, id, { approvedAt: now, approvedBy: user.id });
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "message.approve" },
      ...{ subjectType: "message", subjectId: id },
      ...{ before: { approval: "draft" }, after: { approval: "approved", messageText: wording } },
    });
    return { ok: true };
  });
}

/** It is a draft again, and no paper takes it. */
export async function unapproveMessage(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, revision }: Asked,
): Promise<Answer> {
  return await writeAs(ctx, "message.edit", async (tx, { user, now }) => {
    const stored = orNotFound(await findMessage(tx, id));
    if (revision !== stored.revision) return refuse("changed-meanwhile");
    if (stored.approvedAt === null) return { ok: true };
    await setApproval(tx, id, { approvedAt: null, approvedBy: null });
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "message.unapprove" },
      ...{ subjectType: "message", subjectId: id },
      ...{ before: { approval: "approved" }, after: { approval: "draft" } },
    });
    return { ok: true };
  });
}

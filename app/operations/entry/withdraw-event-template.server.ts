/** Withdrawing a template: it is offered to nobody any more, and events that began from it stay as they are. P45 */

import type { Context } from "~/context/context.server";
import { type Denial, orForbidden, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { draftReader } from "~/domain/approval/approval";
import { canReadTemplate, canWithdrawTemplate } from "~/domain/entry/event-template";
import { refuse, type Verdict } from "~/domain/value/verdict";
import { findEventTemplate, updateTemplateWithdrawal } from "~db/queries/entry/event-templates";
import { addAuditEntry } from "~db/queries/history/audit";

export async function withdrawEventTemplate(
  ctx: Context,
  { templateId }: { templateId: number },
): Promise<Verdict<"template-withdrawn"> | Denial> {
  return await writeAs(ctx, "event.create", async (tx, ctx) => {
    const template = orNotFound(await findEventTemplate(tx, templateId));
    if (!canReadTemplate(draftReader(ctx.user), template)) return refuse("not-found");
    orForbidden(canWithdrawTemplate(ctx.user, template));
    if (template.withdrawnAt !== null) return { ok: false, reason: "template-withdrawn" };
    await updateTemplateWithdrawal(tx, templateId, ctx.now);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "template.withdraw",
      subjectType: "template",
      subjectId: templateId,
      before: { name: template.name },
    });
    return { ok: true };
  });
}

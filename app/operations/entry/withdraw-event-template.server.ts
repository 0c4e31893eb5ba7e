/** Withdrawing a template: it is offered to nobody any more, and events that began from it stay as they are. P45 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { canReadTemplate, canWithdrawTemplate } from "~/domain/entry/event-template";
import type { Verdict } from "~/domain/value/verdict";
import { forbidden, found } from "~/http/authorize.server";
import { findEventTemplate, updateTemplateWithdrawal } from "~db/queries/entry/event-templates";
import { addAuditEntry } from "~db/queries/history/audit";

export async function withdrawEventTemplate(
  ctx: Context,
  { templateId }: { templateId: number },
): Promise<Verdict<"template-withdrawn">> {
  return await ctx.db.write(async (tx) => {
    const template = found(await findEventTemplate(tx, templateId));
    found(canReadTemplate(draftReader(ctx.user), template) ? template : null);
    if (!canWithdrawTemplate(ctx.user, template)) throw forbidden();
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

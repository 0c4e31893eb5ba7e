/** What one's own organiser notes about whom it knows at a partner. The names stay out of the audit trail. P36 */
import { canEditPartners } from "~/domain/partner";
import { forbidden, found } from "~/http/authorize.server";
import type { Context } from "~/http/context.server";
import { addAuditEntry } from "~db/queries/audit";
import { putContacts } from "~db/queries/partner-contacts";
import { findPartner } from "~db/queries/partners";

export async function setPartnerContacts(
  ctx: Context,
  { partnerId, contacts }: { partnerId: number; contacts: string | null },
): Promise<void> {
  const { organiser } = ctx.user;
  if (!canEditPartners(ctx.user) || organiser === null) throw forbidden();
  await ctx.db.write(async (tx) => {
    found(await findPartner(tx, partnerId));
    await putContacts(tx, { partnerId, organiser }, contacts, {
      userId: ctx.user.id,
      at: ctx.now,
    });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "partner.set-contacts",
      subjectType: "partner",
      subjectId: partnerId,
      after: { organiser, contactsKept: contacts !== null },
    });
  });
}

/**
 * What one's own organiser notes about whom it knows at a partner. The names stay out of the audit trail. P36
 *
 * Saved over the note that the person saw (`seenContacts`): two colleagues at once lose nothing.
 */

import type { Context } from "~/context/context.server";
import { canEditPartners } from "~/domain/partner";
import { forbidden, found } from "~/http/authorize.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { listContacts, putContacts, seenContacts } from "~db/queries/organisation/partner-contacts";
import { findPartner } from "~db/queries/organisation/partners";

export type SetContactsVerdict = { ok: true } | { ok: false; reason: "changed-meanwhile" };

export async function setPartnerContacts(
  ctx: Context,
  { partnerId, contacts, seen }: { partnerId: number; contacts: string | null; seen: string },
): Promise<SetContactsVerdict> {
  const { organiser } = ctx.user;
  if (!canEditPartners(ctx.user) || organiser === null) throw forbidden();
  return await ctx.db.write(async (tx) => {
    found(await findPartner(tx, partnerId));
    const stored = await listContacts(tx, [partnerId], organiser);
    if (seenContacts(stored, partnerId) !== seen) return { ok: false, reason: "changed-meanwhile" };
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
    return { ok: true };
  });
}

/**
 * What one's own organiser notes about whom it knows at a partner. The names stay out of the audit trail. P36
 *
 * Saved over the note that the person saw (`seenContacts`): two colleagues at once lose nothing.
 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { refuse } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { listContacts, putContacts, seenContacts } from "~db/queries/organisation/partner-contacts";
import { findPartner } from "~db/queries/organisation/partners";

export type SetContactsVerdict = { ok: true } | { ok: false; reason: "changed-meanwhile" };

export async function setPartnerContacts(
  ctx: Context,
  { partnerId, contacts, seen }: { partnerId: number; contacts: string | null; seen: string },
): Promise<SetContactsVerdict | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const { organiser } = ctx.user;
    if (organiser === null) return refuse("forbidden");
    orNotFound(await findPartner(tx, partnerId));
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

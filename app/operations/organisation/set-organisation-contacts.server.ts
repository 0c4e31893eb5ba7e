/**
 * What one's own organiser notes about whom it knows at an organisation. The names stay out of the audit trail. P36
 *
 * Saved over the note that the person saw (`seenContacts`): two colleagues at once lose nothing.
 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { refuse } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import {
  listContacts,
  putContacts,
  seenContacts,
} from "~db/queries/organisation/organisation-contacts";
import { findOrganisation } from "~db/queries/organisation/organisations";

export type SetContactsVerdict = { ok: true } | { ok: false; reason: "changed-meanwhile" };

export async function setOrganisationContacts(
  ctx: Context,
  {
    organisationId,
    contacts,
    seen,
  }: { organisationId: number; contacts: string | null; seen: string },
): Promise<SetContactsVerdict | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const { organiser } = ctx.user;
    if (organiser === null) return refuse("forbidden");
    orNotFound(await findOrganisation(tx, organisationId));
    const stored = await listContacts(tx, [organisationId], organiser);
    if (seenContacts(stored, organisationId) !== seen)
      return { ok: false, reason: "changed-meanwhile" };
    await putContacts(tx, { organisationId, organiser }, contacts, {
      userId: ctx.user.id,
      at: ctx.now,
    });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "partner.set-contacts",
      subjectType: "partner",
      subjectId: organisationId,
      after: { organiser, contactsKept: contacts !== null },
    });
    return { ok: true };
  });
}

/**
 * Taking away a name that an organisation is known by and does not have: a former one that was a slip of the key, by
 * any editor; a spelling that a person confirmed for files, by the secretariat. P82
 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { canCurateOrganisations } from "~/domain/organisation/organisation";
import { ALLOWED, refuse } from "~/domain/value/verdict";
import { refreshEventWords } from "~db/queries/event/event-words";
import { addAuditEntry } from "~db/queries/history/audit";
import { removeFormerName, removeSpelling } from "~db/queries/organisation/former-names";
import { listEventsNaming } from "~db/queries/organisation/organisation-events";
import { refreshOrganisationWords } from "~db/queries/organisation/organisation-words";
import { findOrganisation } from "~db/queries/organisation/organisations";

export type KnownName = { formerNameId: number } | { spelling: string };

export async function removeKnownName(
  ctx: Context,
  { organisationId, known }: { organisationId: number; known: KnownName },
): Promise<{ ok: true } | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    orNotFound(await findOrganisation(tx, organisationId));
    const entry = {
      userId: ctx.user.id,
      at: ctx.now,
      subjectType: "partner",
      subjectId: organisationId,
    } as const;
    if ("spelling" in known) {
      if (!canCurateOrganisations(ctx.user)) return refuse("forbidden");
      const { spelling } = known;
      if (!(await removeSpelling(tx, organisationId, spelling))) return refuse("not-found");
      await addAuditEntry(tx, {
        ...entry,
        action: "partner.remove-spelling",
        before: { spelling },
      });
      return ALLOWED;
    }
    const name = orNotFound(await removeFormerName(tx, organisationId, known.formerNameId));
    await refreshOrganisationWords(tx, [organisationId]);
    await refreshEventWords(tx, await listEventsNaming(tx, [organisationId]));
    await addAuditEntry(tx, { ...entry, action: "partner.remove-former-name", before: { name } });
    return ALLOWED;
  });
}

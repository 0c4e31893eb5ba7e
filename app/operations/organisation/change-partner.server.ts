/** Changing what the register says of a partner, from the revision the person saw. */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import type { PartnerDraft } from "~/domain/partner";
import { refreshEvents } from "~db/queries/event/event-derived";
import { addAuditEntry } from "~db/queries/history/audit";
import { listEventsNaming } from "~db/queries/organisation/partner-events";
import {
  findPartner,
  linkNames,
  type StoredPartner,
  updatePartner,
} from "~db/queries/organisation/partners";

export type ChangePartnerVerdict =
  | { ok: true }
  | { ok: false; reason: "partner-merged" }
  | { ok: false; reason: "changed-meanwhile"; stored: StoredPartner };

export async function changePartner(
  ctx: Context,
  input: { partnerId: number; revision: number; draft: PartnerDraft },
): Promise<ChangePartnerVerdict | Denial> {
  const { partnerId, revision, draft } = input;
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const stored = orNotFound(await findPartner(tx, partnerId));
    if (stored.mergedInto !== null) return { ok: false, reason: "partner-merged" };
    if (stored.revision !== revision) return { ok: false, reason: "changed-meanwhile", stored };
    await updatePartner(tx, partnerId, draft, {
      userId: ctx.user.id,
      at: ctx.now,
      revision: revision + 1,
    });
    await linkNames(tx, partnerId, draft.name);
    await refreshEvents(tx, await listEventsNaming(tx, [partnerId]));
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "partner.change",
      subjectType: "partner",
      subjectId: partnerId,
      before: stored.draft,
      after: draft,
    });
    return { ok: true };
  });
}

/** Entering a partner into the register. A likely duplicate is pointed out once. P37 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { likelySamePartner, type PartnerDraft } from "~/domain/partner";
import { refreshEvents } from "~db/queries/event/event-derived";
import { addAuditEntry } from "~db/queries/history/audit";
import { listEventsNaming } from "~db/queries/organisation/partner-events";
import {
  linkNames,
  listComparablePartners,
  addPartner as storePartner,
} from "~db/queries/organisation/partners";

export type AddPartnerVerdict =
  | { ok: true; partnerId: number }
  | { ok: false; reason: "likely-duplicate"; ids: number[] };

export async function addPartner(
  ctx: Context,
  { draft, saveAnyway }: { draft: PartnerDraft; saveAnyway: boolean },
): Promise<AddPartnerVerdict | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const alike = saveAnyway
      ? []
      : (await listComparablePartners(tx)).filter((other) =>
          likelySamePartner({ names: [draft.name], state: draft.state }, other),
        );
    if (alike.length > 0)
      return { ok: false, reason: "likely-duplicate", ids: alike.map(({ id }) => id) };
    const partnerId = await storePartner(tx, draft, { userId: ctx.user.id, at: ctx.now });
    await linkNames(tx, partnerId, draft.name);
    await refreshEvents(tx, await listEventsNaming(tx, [partnerId]));
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "partner.add",
      subjectType: "partner",
      subjectId: partnerId,
      after: draft,
    });
    return { ok: true, partnerId };
  });
}

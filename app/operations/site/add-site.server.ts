/** Entering a site: it stands for the organiser of who enters it. P60, P61 */
import type { Context } from "~/context/context.server";
import { type Denial, orForbidden } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import type { SiteDraft } from "~/domain/site/site-draft";
import { canAddSite } from "~/domain/site/site-right";
import { addAuditEntry } from "~db/queries/history/audit";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { addSite as storeSite } from "~db/queries/site/site-rows";
import { liesOutside } from "./lies-outside.server";

export async function addSite(
  ctx: Context,
  draft: SiteDraft,
): Promise<{ ok: true; siteId: number } | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    orForbidden(canAddSite(ctx.user, draft.state, await listJurisdictions(tx)));
    const siteId = await storeSite(tx, draft, {
      ...{ userId: ctx.user.id, at: ctx.now, organiser: ctx.user.organiser },
      outsideState: liesOutside(draft),
    });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "site.add",
      subjectType: "site",
      subjectId: siteId,
      after: draft,
    });
    return { ok: true, siteId };
  });
}

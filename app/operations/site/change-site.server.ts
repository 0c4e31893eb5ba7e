/** Changing a site, from the revision the person saw. One moved elsewhere has to be theirs there, too. P60, P61 */
import type { Context } from "~/context/context.server";
import { type Denial, orForbidden, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import type { SiteDraft } from "~/domain/site/site-draft";
import { canEditSite } from "~/domain/site/site-right";
import { addAuditEntry } from "~db/queries/history/audit";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { replaceSite } from "~db/queries/site/site-rows";
import { findSite, type StoredSite } from "~db/queries/site/sites";
import { liesOutside } from "./lies-outside.server";

export type ChangeSiteVerdict =
  | { ok: true }
  | { ok: false; reason: "site-withdrawn" }
  | { ok: false; reason: "changed-meanwhile"; stored: StoredSite };

export async function changeSite(
  ctx: Context,
  input: { siteId: number; revision: number; draft: SiteDraft },
): Promise<ChangeSiteVerdict | Denial> {
  const { siteId, revision, draft } = input;
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const stored = orNotFound(await findSite(tx, siteId));
    const jurisdictions = await listJurisdictions(tx);
    const { organiser } = stored;
    orForbidden(canEditSite(ctx.user, { state: stored.draft.state, organiser }, jurisdictions));
    orForbidden(canEditSite(ctx.user, { state: draft.state, organiser }, jurisdictions));
    if (stored.withdrawnAt !== null) return { ok: false, reason: "site-withdrawn" };
    if (stored.revision !== revision) return { ok: false, reason: "changed-meanwhile", stored };
    if (JSON.stringify(stored.draft) === JSON.stringify(draft)) return { ok: true };
    await replaceSite(tx, siteId, draft, {
      ...{ userId: ctx.user.id, at: ctx.now, revision: revision + 1 },
      outsideState: liesOutside(draft),
    });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "site.change",
      subjectType: "site",
      subjectId: siteId,
      before: stored.draft,
      after: draft,
    });
    return { ok: true };
  });
}

/** A drafted version of the action plan to write, with the terms it may carry over. P25 */

import type { Context } from "~/context/context.server";
import { typedPlanOf } from "~/domain/plan/typed-plan-draft";
import { found } from "~/http/authorize.server";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { siteText } from "~/i18n/site-text";
import { findStoredDraft } from "~db/queries/plan/plan-draft";
import { findPlanBook } from "~db/queries/plan/plans";

/** `saved`: what the address says of a save, or null. */
export async function readEditPlanPage(ctx: Context, planId: string, saved: string | null) {
  const { plan, draft } = found(await findStoredDraft(ctx.db.read, planId));
  const { terms, versions } = await findPlanBook(ctx.db.read);
  const t = planDraftText[ctx.language];
  return {
    pageTitle: siteText[ctx.language].pageTitle(t.editTitle(plan.name[ctx.language])),
    ...{ id: planId, name: plan.name, revision: plan.revision },
    typed: typedPlanOf(draft),
    offered: versions.map(({ id, name }) => ({
      ...{ plan: id, name },
      terms: terms.filter((term) => term.plan === id && !term.isHead),
    })),
    keptName: `plan-${planId}-${ctx.user.id}`,
    saved,
  };
}

export type EditPlanPageData = Awaited<ReturnType<typeof readEditPlanPage>>;

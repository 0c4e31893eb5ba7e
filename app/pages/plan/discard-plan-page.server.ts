/** What goes with a drafted version of the action plan that is thrown away. */

import type { Context } from "~/context/context.server";
import { found } from "~/http/authorize.server";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { siteText } from "~/i18n/site-text";
import { findStoredDraft } from "~db/queries/plan/plan-draft";
import { listLinksWith } from "~db/queries/plan/plan-rows";

export async function readDiscardPlanPage({ db, language }: Context, planId: string) {
  const { plan, draft } = found(await findStoredDraft(db.read, planId));
  const t = planDraftText[language];
  return {
    pageTitle: siteText[language].pageTitle(t.discardTitle(plan.name[language])),
    ...{ id: planId, name: plan.name, revision: plan.revision },
    ...{ terms: draft.terms.length, carried: draft.carries.length },
    links: (await listLinksWith(db.read, planId)).length,
  };
}

export type DiscardPlanPageData = Awaited<ReturnType<typeof readDiscardPlanPage>>;

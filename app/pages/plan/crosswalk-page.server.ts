/** Which terms of one version of the action plan answer to which of another. P27 */

import type { Context } from "~/context/context.server";
import { can } from "~/domain/people/permissions";
import { readablePlan } from "~/http/readable-plan.server";
import { planText } from "~/i18n/plan/plan-text";
import { siteText } from "~/i18n/site-text";
import { findCrosswalk, listCrosswalkPlans } from "~db/queries/plan/crosswalk";

/** From the version before the latest to the latest, unless the address asks for others. */
export async function readCrosswalkPage(ctx: Context, params: URLSearchParams) {
  const mayEdit = can(ctx.user, "plan.edit");
  const plans = await listCrosswalkPlans(ctx.db.read, mayEdit ? "all" : "published");
  const from = await readablePlan(ctx, params.get("from") || plans[1]?.id);
  const to = await readablePlan(ctx, params.get("to") || plans[0]?.id);
  return {
    pageTitle: siteText[ctx.language].pageTitle(planText[ctx.language].crosswalk),
    ...{ plans, mayEdit, from: from.id, to: to.id },
    table: await findCrosswalk(ctx.db.read, from.id, to.id),
    keptName: `crosswalk-${from.id}-${to.id}-${ctx.user.id}`,
    saved: params.get("saved"),
  };
}

export type CrosswalkPageData = Awaited<ReturnType<typeof readCrosswalkPage>>;

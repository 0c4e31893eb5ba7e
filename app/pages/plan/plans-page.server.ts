/** All versions of the action plan that this person reads, and which one is in force today. P25 */

import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { can } from "~/domain/people/permissions";
import { checkVersion } from "~/domain/plan/plan-draft";
import { planOn } from "~/domain/plan/plan-in-force";
import { planText } from "~/i18n/plan/plan-text";
import { siteText } from "~/i18n/site-text";
import { listPlans, listPlanTerms } from "~db/queries/plan/plan-versions";

/** `discarded`: the version that was just discarded, as the address says it. */
export async function readPlansPage(ctx: Context, discarded: string | null) {
  const mayEdit = can(ctx.user, "plan.edit");
  const plans = await listPlans(ctx.db.read, mayEdit ? "all" : "published");
  const today = todayIn(HOME_ZONE, ctx.now);
  const withTerms = [];
  for (const plan of plans) {
    const terms = await listPlanTerms(ctx.db.read, plan.id);
    const carried = terms.filter(({ carriedBy }) => carriedBy !== null).length;
    withTerms.push({ ...plan, own: terms.length - carried, carried });
  }
  return {
    pageTitle: siteText[ctx.language].pageTitle(planText[ctx.language].title),
    ...{ mayEdit, today, plans: withTerms },
    discarded: mayEdit && discarded !== null && checkVersion(discarded).ok ? discarded : null,
    inForce: planOn(
      today,
      plans.filter(({ status }) => status === "published"),
    ),
  };
}

export type PlansPageData = Awaited<ReturnType<typeof readPlansPage>>;

/** /plans/:planId: one version of the action plan: its terms, their former wordings, links and events. */

import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaArgs, useLoaderData } from "@remix-run/react";
import { PlanView } from "~/components/plan/plan-view";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { can } from "~/domain/people/permissions";
import { planOn } from "~/domain/plan/plan-in-force";
import { idOf } from "~/domain/value/id-of";
import { authorize } from "~/http/authorize.server";
import { readablePlan } from "~/http/readable-plan.server";
import { siteText } from "~/i18n/site-text";
import { findPlanPage } from "~/pages/plan-page.server";
import { listPlans } from "~db/queries/plan/plan-versions";
import "~/styles/plans.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { read } = ctx.db;
  const mayEdit = can(ctx.user, "plan.edit");
  const plan = await readablePlan(ctx, params.planId);
  const today = todayIn(HOME_ZONE, ctx.now);
  const asked = new URL(request.url).searchParams;
  return {
    pageTitle: siteText[ctx.language].pageTitle(plan.name[ctx.language]),
    ...(await findPlanPage(read, plan, mayEdit)),
    ...{ mayEdit, today },
    inForce: planOn(today, await listPlans(read, "published")),
    publishedEvents: asked.has("published") ? (idOf(asked.get("published")) ?? 0) : null,
    reworded: asked.has("reworded"),
  };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Plan() {
  return <PlanView page={useLoaderData<typeof loader>()} />;
}

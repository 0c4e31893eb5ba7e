/** /plans/:planId: one version of the action plan: its terms, their former wordings, links and events. */

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PlanView } from "~/components/plan/plan-view";
import { authorize } from "~/http/authorize.server";
import { readablePlan } from "~/http/readable-plan.server";
import { readPlanPage } from "~/pages/plan/plan-page.server";
import "~/styles/plans.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const plan = await readablePlan(ctx, params.planId);
  return await readPlanPage(ctx, plan, new URL(request.url).searchParams);
}

export default function Plan() {
  return <PlanView page={useLoaderData<typeof loader>()} />;
}

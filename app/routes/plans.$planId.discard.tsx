/** /plans/:planId/discard: throwing a drafted version of the action plan away, after saying what goes with it. */

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PlanDiscard } from "~/components/plan/plan-discard";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { readablePlan } from "~/http/readable-plan.server";
import { discardPlanDraft } from "~/operations/plan/discard-plan-draft.server";
import { readDiscardPlanPage } from "~/pages/plan/discard-plan-page.server";
import "~/styles/plans.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const { id, status } = await readablePlan(ctx, params.planId);
  if (status === "published") throw redirect(`/plans/${id}`);
  return await readDiscardPlanPage(ctx, id);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const { id } = await readablePlan(ctx, params.planId);
  const posted = await readForm(request);
  const revision = postedRevision(posted);
  const verdict = answered(await discardPlanDraft(ctx, { planId: id, revision }));
  if (verdict.ok) return redirect(`/plans?discarded=${id}`);
  return data({ reason: verdict.reason }, 409);
}

export default function DiscardPlan() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PlanDiscard page={page} answer={answer ?? null} />;
}

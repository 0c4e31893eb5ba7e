/** /plans/:planId/publish: what the day of a drafted version would do to events, and publishing it. */

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PlanPublish } from "~/components/plan/plan-publish";
import { textOf } from "~/forms/boxes/field-texts.server";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { readablePlan } from "~/http/readable-plan.server";
import { publishPlan } from "~/operations/plan/publish-plan.server";
import { readPublishPlanPage } from "~/pages/plan/publish-plan-page.server";
import "~/styles/plans.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const { id, status } = await readablePlan(ctx, params.planId);
  if (status === "published") throw redirect(`/plans/${id}`);
  return await readPublishPlanPage(ctx, id, new URL(request.url).searchParams);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const { id } = await readablePlan(ctx, params.planId);
  const posted = await readForm(request);
  const revision = postedRevision(posted);
  const confirmsPast = textOf(posted, "past") === "on";
  const verdict = answered(await publishPlan(ctx, { planId: id, revision, confirmsPast }));
  if (verdict.ok) return redirect(`/plans/${id}?published=${verdict.events}`);
  return data(verdict, verdict.reason === "not-possible" ? 400 : 409);
}

export default function PublishPlan() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PlanPublish page={page} answer={answer ?? null} />;
}

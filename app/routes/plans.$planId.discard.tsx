/** /plans/:planId/discard: throwing a drafted version of the action plan away, after saying what goes with it. */

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { PlanDiscard } from "~/components/plan/plan-discard";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { readablePlan } from "~/http/readable-plan.server";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { siteText } from "~/i18n/site-text";
import { discardPlanDraft } from "~/operations/plan/discard-plan-draft.server";
import { findStoredDraft } from "~db/queries/plan/plan-draft";
import { listLinksWith } from "~db/queries/plan/plan-rows";
import "~/styles/plans.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const { id, status } = await readablePlan(ctx, params.planId);
  if (status === "published") throw redirect(`/plans/${id}`);
  const { plan, draft } = found(await findStoredDraft(ctx.db.read, id));
  const t = planDraftText[ctx.language];
  return {
    pageTitle: siteText[ctx.language].pageTitle(t.discardTitle(plan.name[ctx.language])),
    ...{ id, name: plan.name, revision: plan.revision },
    ...{ terms: draft.terms.length, carried: draft.carries.length },
    links: (await listLinksWith(ctx.db.read, id)).length,
  };
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

export function meta({ data: loaded }: MetaArgs<typeof loader>) {
  return [{ title: loaded?.pageTitle }];
}

export default function DiscardPlan() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PlanDiscard page={page} answer={answer ?? null} />;
}

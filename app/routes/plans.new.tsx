/** /plans/new: a drafted version of the action plan, from the latest one or from nothing. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { NewPlanForm } from "~/components/plan/new-plan-form";
import { readNewPlan } from "~/forms/plan.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { siteText } from "~/i18n/site-text";
import { draftPlan } from "~/operations/plan/draft-plan.server";
import "~/styles/plans.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  return { pageTitle: siteText[ctx.language].pageTitle(planDraftText[ctx.language].newTitle) };
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const read = readNewPlan(await readForm(request));
  if (!read.ok) return data({ typed: read.typed, problem: read.problem }, 400);
  const verdict = answered(await draftPlan(ctx, read.value));
  if (!verdict.ok) return data({ typed: read.value, problem: verdict.reason }, 409);
  return redirect(`/plans/${read.value.id}/edit`);
}

export default function NewPlan() {
  return <NewPlanForm refused={useActionData<typeof action>() ?? null} />;
}

/** /plans/:planId/edit: a drafted version of the action plan. Every button saves the draft as a whole. */

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PlanDraftForm } from "~/components/plan/plan-draft-form";
import { inAxisOrder, parseOutlineStep, withStep } from "~/domain/plan/plan-outline";
import { boxOfTerm } from "~/domain/plan/typed-plan-draft";
import { textOf } from "~/forms/boxes/field-texts.server";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readPlanDraft } from "~/forms/plan.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { readablePlan } from "~/http/readable-plan.server";
import { type EditPlanVerdict, editPlanDraft } from "~/operations/plan/edit-plan-draft.server";
import { readEditPlanPage } from "~/pages/plan/edit-plan-page.server";
import "~/styles/plan.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const { id, status } = await readablePlan(ctx, params.planId);
  if (status === "published") throw redirect(`/plans/${id}`);
  return await readEditPlanPage(ctx, id, new URL(request.url).searchParams.get("saved"));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const { id } = await readablePlan(ctx, params.planId);
  const posted = await readForm(request);
  const { typed, draft, errors } = readPlanDraft(posted);
  if (Object.keys(errors).length > 0) return data({ typed, errors, refused: null }, 400);
  const step = parseOutlineStep(textOf(posted, "step"));
  const terms = step === null ? inAxisOrder(draft.terms) : withStep(draft.terms, step);
  const revision = postedRevision(posted);
  const edit = { planId: id, revision, draft: { ...draft, terms } };
  const verdict = answered(await editPlanDraft(ctx, edit));
  if (verdict.ok) return redirect(`/plans/${id}/edit?saved=${revision}${stepAnchor(posted)}`);
  const status = verdict.reason === "not-possible" ? 400 : 409;
  return data({ typed, errors: errorsOf(verdict), refused: verdict.reason }, status);
}

/** Back to the list in which the button stood. */
function stepAnchor(posted: FormData): string {
  const step = textOf(posted, "step");
  return step === "" ? "" : "#terms";
}

function errorsOf(verdict: EditPlanVerdict): Record<string, string> {
  if (verdict.ok || verdict.reason !== "not-possible") return {};
  const nameOf = (box: (typeof verdict.problems)[number]["box"]) =>
    box === "inForceFrom" ? "day" : box === "terms" ? "terms" : boxOfTerm(box.term, "code");
  return Object.fromEntries(verdict.problems.map(({ box, reason }) => [nameOf(box), reason]));
}

/** A refusal too is answered with the draft as it is stored: the next save is made against that. */
export const shouldRevalidate = () => true;

export default function EditPlan() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PlanDraftForm page={page} answer={answer ?? null} />;
}

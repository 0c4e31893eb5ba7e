/** /plans/:planId/terms/:code: a new wording of a published term, with the reason. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RewordForm } from "~/components/plan/reword-form";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readRewording } from "~/forms/plan.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { readablePlan } from "~/http/readable-plan.server";
import { rewordTerm } from "~/operations/plan/reword-term.server";
import { readRewordPage } from "~/pages/plan/reword-page.server";
import "~/styles/plans.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const plan = await readablePlan(ctx, params.planId);
  if (plan.status === "draft") throw redirect(`/plans/${plan.id}/edit`);
  return await readRewordPage(ctx, plan, params.code);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const { id } = await readablePlan(ctx, params.planId);
  const posted = await readForm(request);
  const { typed, errors } = readRewording(posted);
  if (Object.keys(errors).length > 0) return data({ typed, errors, refused: null }, 400);
  const seen = (name: string) => textOf(posted, name);
  const rewording = {
    planId: id,
    code: params.code ?? "",
    seen: {
      heading: { ja: seen("seenHeadingJa"), en: seen("seenHeadingEn") },
      short: { ja: seen("seenShortJa"), en: seen("seenShortEn") },
    },
    wording: {
      heading: { ja: typed.headingJa, en: typed.headingEn },
      short: { ja: typed.shortJa, en: typed.shortEn },
    },
    reason: typed.reason,
  };
  const verdict = answered(await rewordTerm(ctx, rewording));
  if (verdict.ok) return redirect(`/plans/${id}?reworded=`);
  return data({ typed, errors, refused: verdict.reason }, 409);
}

export default function RewordTerm() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <RewordForm page={page} answer={answer ?? null} />;
}

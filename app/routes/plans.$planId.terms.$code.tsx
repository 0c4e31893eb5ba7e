/** /plans/:planId/terms/:code: a new wording of a published term, with the reason. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { RewordForm } from "~/components/plan/reword-form";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readRewording } from "~/forms/plan.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { readablePlan } from "~/http/readable-plan.server";
import { planText } from "~/i18n/plan/plan-text";
import { siteText } from "~/i18n/site-text";
import { rewordTerm } from "~/operations/plan/reword-term.server";
import { listPlanTerms } from "~db/queries/plan/plan-versions";
import "~/styles/plans.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const { id, name, status } = await readablePlan(ctx, params.planId);
  if (status === "draft") throw redirect(`/plans/${id}/edit`);
  const terms = await listPlanTerms(ctx.db.read, id);
  const term = found(terms.find((each) => each.carriedBy === null && each.code === params.code));
  const t = planText[ctx.language];
  return {
    pageTitle: siteText[ctx.language].pageTitle(t.rewordOf(term.short[ctx.language])),
    plan: { id, name },
    ...{ code: term.code, heading: term.heading, short: term.short },
    keptName: `term-${term.key}-${ctx.user.id}`,
  };
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

export function meta({ data: loaded }: MetaArgs<typeof loader>) {
  return [{ title: loaded?.pageTitle }];
}

export default function RewordTerm() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <RewordForm page={page} answer={answer ?? null} />;
}

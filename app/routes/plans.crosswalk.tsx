/** /plans/crosswalk?from=&to=: which terms of one version answer to which of another; the secretariat edits the table. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { CrosswalkView } from "~/components/plan/crosswalk-view";
import { can } from "~/domain/people/permissions";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readLinks } from "~/forms/plan.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { readablePlan } from "~/http/readable-plan.server";
import { planText } from "~/i18n/plan/plan-text";
import { siteText } from "~/i18n/site-text";
import { linkTerms } from "~/operations/plan/link-terms.server";
import { findCrosswalk, listCrosswalkPlans } from "~db/queries/plan/crosswalk";
import "~/styles/plans.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const mayEdit = can(ctx.user, "plan.edit");
  const plans = await listCrosswalkPlans(ctx.db.read, mayEdit ? "all" : "published");
  const asked = new URL(request.url).searchParams;
  const from = asked.get("from") || plans[1]?.id;
  const to = asked.get("to") || plans[0]?.id;
  const sides = [await readablePlan(ctx, from), await readablePlan(ctx, to)];
  return {
    pageTitle: siteText[ctx.language].pageTitle(planText[ctx.language].crosswalk),
    ...{ plans, mayEdit, from: sides[0]?.id ?? "", to: sides[1]?.id ?? "" },
    table: await findCrosswalk(ctx.db.read, from ?? "", to ?? ""),
    keptName: `crosswalk-${from}-${to}-${ctx.user.id}`,
    saved: asked.get("saved"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const posted = await readForm(request);
  const { links, errors } = readLinks(posted);
  if (Object.keys(errors).length > 0) return data({ links, errors, refused: null, names: [] }, 400);
  const [from, to, seen] = ["from", "to", "seen"].map((name) => textOf(posted, name));
  const table = { from: from ?? "", to: to ?? "", seen: seen ?? "", links };
  const verdict = answered(await linkTerms(ctx, table));
  if (verdict.ok)
    return redirect(
      `/plans/crosswalk?${new URLSearchParams({ from: table.from, to: table.to })}&saved=${ctx.now.getTime()}`,
    );
  const names = verdict.reason === "cycle" ? verdict.names : [];
  return data({ links, errors, refused: verdict.reason, names }, 409);
}

export function meta({ data: loaded }: MetaArgs<typeof loader>) {
  return [{ title: loaded?.pageTitle }];
}

export default function Crosswalk() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <CrosswalkView page={page} answer={answer ?? null} />;
}

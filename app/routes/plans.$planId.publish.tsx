/** /plans/:planId/publish: what the day of a drafted version would do to events, and publishing it. */

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { PlanPublish } from "~/components/plan/plan-publish";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { parseEventCursor } from "~/domain/event/event-cursor";
import { checkPublish } from "~/domain/plan/plan-draft";
import { textOf } from "~/forms/boxes/field-texts.server";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { readablePlan } from "~/http/readable-plan.server";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { siteText } from "~/i18n/site-text";
import { publishPlan } from "~/operations/plan/publish-plan.server";
import { findStoredDraft } from "~db/queries/plan/plan-draft";
import { type PreviewPages, previewPlan } from "~db/queries/plan/plan-preview";
import { findLastPublishedDay } from "~db/queries/plan/plan-versions";
import "~/styles/plans.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const { read } = ctx.db;
  const { id, status } = await readablePlan(ctx, params.planId);
  if (status === "published") throw redirect(`/plans/${id}`);
  const { plan, draft, carriedAxes } = found(await findStoredDraft(read, id));
  const today = todayIn(HOME_ZONE, ctx.now);
  const day = draft.inForceFrom;
  const offers = new Set([...draft.terms.map(({ code }) => `${id}:${code}`), ...draft.carries]);
  const t = planDraftText[ctx.language];
  return {
    pageTitle: siteText[ctx.language].pageTitle(t.publishTitle(plan.name[ctx.language])),
    ...{ id, name: plan.name, revision: plan.revision, day },
    isPast: day !== null && day < today,
    verdict: checkPublish(draft, {
      ...{ today, carriedAxes, confirmsPast: true },
      last: await findLastPublishedDay(read),
    }),
    preview: day === null ? null : await previewPlan(read, day, offers, pagesOf(request)),
  };
}

/** Where the two lists of the preview go on. */
function pagesOf(request: Request): PreviewPages {
  const { searchParams } = new URL(request.url);
  const cursor = (name: keyof PreviewPages) => parseEventCursor(searchParams.get(name) ?? "");
  return { unclassified: cursor("unclassified"), keeping: cursor("keeping") };
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

export function meta({ data: loaded }: MetaArgs<typeof loader>) {
  return [{ title: loaded?.pageTitle }];
}

export default function PublishPlan() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PlanPublish page={page} answer={answer ?? null} />;
}

/** /events/:eventId/budget: what an event is planned to cost and did cost, line by line. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BudgetPage } from "~/components/budget/budget-page";
import { draftReader } from "~/domain/approval/approval";
import { typedBudgetOf } from "~/domain/budget/typed-budget";
import { canEditEvent } from "~/domain/people/permissions";
import { inLanguage } from "~/domain/value/language";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readBudget, readBudgetBody } from "~/forms/budget.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { foundReadable } from "~/http/readable-event.server";
import { budgetText } from "~/i18n/budget-text";
import { siteText } from "~/i18n/site-text";
import { setBudget } from "~/operations/set-budget.server";
import { readEventBudget } from "~/pages/event-budget.server";
import { listMeansInUse } from "~db/queries/budgets";
import { findEvent } from "~db/queries/event/event-draft";
import "~/styles/budget.css";
import "~/styles/event-form.css";

const MOST_MEANS = 50;
const SAVED = ["saved", "resubmitted"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const event = foundReadable(ctx, await findEvent(ctx.db.read, pathId(params.eventId)));
  const { id, draft, revision, fictional, withdrawnAt, approval } = event;
  const { budget, cost } = await readEventBudget(ctx, event);
  const saved = new URL(request.url).searchParams.get("saved");
  const title = `${budgetText[ctx.language].title} — ${inLanguage(draft.title, ctx.language)}`;
  return {
    event: { id, title: draft.title, revision, fictional },
    ...{ budget, cost },
    typed: typedBudgetOf(budget.lines),
    means: await listMeansInUse(ctx.db.read, draftReader(ctx.user), MOST_MEANS),
    mayEdit: withdrawnAt === null && canEditEvent(ctx.user, draft),
    isApproved: approval === "approved",
    keptName: `budget-${id}-${ctx.user.id}`,
    saved: SAVED.find((known) => known === saved) ?? null,
    pageTitle: siteText[ctx.language].pageTitle(title),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const event = foundReadable(ctx, await findEvent(ctx.db.read, pathId(params.eventId)));
  if (!canEditEvent(ctx.user, event.draft)) throw forbidden();
  const posted = await readForm(request);
  const { typed, isListButton } = readBudgetBody(posted);
  if (isListButton) return data({ typed, errors: {}, refused: null });
  const revision = postedRevision(posted);
  const read = readBudget(typed);
  if (!read.ok) return data({ typed, errors: read.errors, refused: null }, 400);
  const { lines } = read;
  const verdict = answered(await setBudget(ctx, { eventId: event.id, revision, lines }));
  if (!verdict.ok) return data({ typed, errors: {}, refused: verdict.reason }, 409);
  const saved = verdict.resubmitted ? "resubmitted" : "saved";
  throw redirect(`/events/${event.id}/budget?saved=${saved}`);
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function EventBudget() {
  const { pageTitle: _, ...loaded } = useLoaderData<typeof loader>();
  return <BudgetPage {...loaded} answer={useActionData<typeof action>() ?? null} />;
}

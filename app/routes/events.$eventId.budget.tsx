/** /events/:eventId/budget: what an event is planned to cost and did cost, line by line. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BudgetPage } from "~/components/budget/budget-page";
import { canEditEvent } from "~/domain/people/permissions";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readBudget, readBudgetBody } from "~/forms/budget.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { setBudget } from "~/operations/set-budget.server";
import { readBudgetPage } from "~/pages/budget-page.server";
import { foundEvent } from "~/pages/found-event.server";
import "~/styles/budget.css";
import "~/styles/event-form.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const saved = new URL(request.url).searchParams.get("saved");
  return await readBudgetPage(ctx, pathId(params.eventId), saved);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const event = await foundEvent(ctx, pathId(params.eventId));
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

export default function EventBudget() {
  const { pageTitle: _, ...loaded } = useLoaderData<typeof loader>();
  return <BudgetPage {...loaded} answer={useActionData<typeof action>() ?? null} />;
}

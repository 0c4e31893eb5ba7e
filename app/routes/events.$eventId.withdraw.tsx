/** /events/:eventId/withdraw: withdraw an event with a reason, or restore it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventWithdrawal } from "~/components/register/event-withdrawal";
import { readWithdrawalReason } from "~/forms/withdrawal.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { restoreEvent } from "~/operations/entry/restore-event.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { readWithdrawalPage } from "~/pages/register/withdrawal-page.server";
import "~/styles/events.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readWithdrawalPage(ctx, pathId(params.eventId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const eventId = pathId(params.eventId);
  const posted = await readForm(request);
  if (posted.get("do") === "restore") {
    const verdict = answered(await restoreEvent(ctx, { eventId }));
    if (verdict.ok) throw redirect(`/events/${eventId}?saved=restored`);
    if (verdict.reason === "not-your-event") throw forbidden();
    return data({ refused: verdict.reason, problem: null, typed: "" }, 409);
  }
  const read = readWithdrawalReason(posted);
  if (!read.ok) return data({ refused: null, problem: read.problem, typed: read.typed }, 400);
  const verdict = answered(await withdrawEvent(ctx, { eventId, reason: read.reason }));
  if (verdict.ok) throw redirect(`/events/${eventId}?saved=withdrawn`);
  if (verdict.reason === "not-your-event") throw forbidden();
  return data({ refused: verdict.reason, problem: null, typed: read.reason }, 409);
}

export default function WithdrawEvent() {
  const event = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <EventWithdrawal {...event} answer={answer ?? null} />;
}

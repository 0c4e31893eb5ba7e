/** /events/:eventId/withdraw: withdraw an event with a reason, or restore it. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventWithdrawal } from "~/components/register/event-withdrawal";
import { canEditEvent } from "~/domain/people/permissions";
import { readWithdrawalReason } from "~/forms/withdrawal.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { foundReadable } from "~/http/readable-event.server";
import { eventText } from "~/i18n/event/event-text";
import { siteText } from "~/i18n/site-text";
import { restoreEvent } from "~/operations/entry/restore-event.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { findEvent } from "~db/queries/event/event-draft";
import "~/styles/events.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const event = foundReadable(ctx, await findEvent(ctx.db.read, pathId(params.eventId)));
  if (!canEditEvent(ctx.user, event.draft)) throw forbidden();
  const isWithdrawn = event.withdrawnAt !== null;
  const t = eventText[ctx.language];
  const pageTitle = siteText[ctx.language].pageTitle(
    isWithdrawn ? t.restoreTitle : t.withdrawTitle,
  );
  return {
    id: event.id,
    keptName: `withdraw-${event.id}-${ctx.user.id}`,
    title: event.draft.title,
    isWithdrawn,
    reason: event.withdrawnReason,
    pageTitle,
  };
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

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function WithdrawEvent() {
  const event = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <EventWithdrawal {...event} answer={answer ?? null} />;
}

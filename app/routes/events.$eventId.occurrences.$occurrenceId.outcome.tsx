/** /events/:eventId/occurrences/:occurrenceId/outcome: held, cancelled, postponed, or back to scheduled. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { OutcomePage } from "~/components/attendance/outcome-page";
import type { Context } from "~/context/context.server";
import { possibleChanges, standingOf } from "~/domain/attendance/outcome-change";
import { canHostOccurrence } from "~/domain/people/permissions";
import { idOf } from "~/domain/value/id-of";
import { type OutcomeEntry, readOutcome } from "~/forms/attendance/outcome.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { foundReadable } from "~/http/readable-event.server";
import { outcomeText } from "~/i18n/outcome-text";
import { siteText } from "~/i18n/site-text";
import { cancelOccurrence } from "~/operations/attendance/cancel-occurrence.server";
import type { OccurrenceOf } from "~/operations/attendance/find-hosted-occurrence.server";
import { holdOccurrence } from "~/operations/attendance/hold-occurrence.server";
import { postponeOccurrence } from "~/operations/attendance/postpone-occurrence.server";
import { undoOutcome } from "~/operations/attendance/undo-outcome.server";
import { cardOf } from "~/pages/loggable-cards.server";
import { findEventToLog } from "~db/queries/attendance/event-to-log";
import "~/styles/attendance.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { event, occurrence } = await findOccurrence(ctx, params);
  return {
    pageTitle: siteText[ctx.language].pageTitle(outcomeText[ctx.language].title),
    // A change that was saved leaves another outcome or another day: its text is then kept under another name.
    keptName: `outcome-${occurrence.id}-${occurrence.outcome}-${occurrence.first.from}-${ctx.user.id}`,
    event: { id: event.id, title: event.draft.title, fictional: event.fictional },
    occurrence: { ...cardOf(occurrence), endTime: occurrence.endTime },
    possible: possibleChanges(standingOf(event, occurrence), ctx.now),
    mayChange: canHostOccurrence(ctx.user, event.draft, occurrence),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "attendance.log");
  const { event, occurrence } = await findOccurrence(ctx, params);
  const { zone, first, startTime } = occurrence;
  const read = readOutcome(await readForm(request), { zone, firstDay: first.from, startTime });
  if (!read.ok) return data({ typed: read.typed, errors: read.errors, reason: null }, 400);
  const of = { eventId: event.id, occurrenceId: occurrence.id };
  const verdict = answered(await change(ctx, of, read.entry));
  if (!verdict.ok) return data({ typed: null, errors: {}, reason: verdict.reason }, 409);
  const resubmitted = "resubmitted" in verdict && verdict.resubmitted;
  return redirect(`/events/${event.id}${resubmitted ? "?saved=postponed-resubmitted" : ""}`);
}

async function findOccurrence(ctx: Context, params: LoaderFunctionArgs["params"]) {
  const event = foundReadable(ctx, await findEventToLog(ctx.db.read, pathId(params.eventId)));
  const occurrenceId = idOf(params.occurrenceId);
  return { event, occurrence: found(event.occurrences.find(({ id }) => id === occurrenceId)) };
}

async function change(ctx: Context, of: OccurrenceOf, entry: OutcomeEntry) {
  switch (entry.change) {
    case "hold":
      return await holdOccurrence(ctx, of);
    case "cancel":
      return await cancelOccurrence(ctx, { ...of, reason: entry.reason });
    case "postpone":
      return await postponeOccurrence(ctx, { ...of, reason: entry.reason, newDate: entry.newDate });
    case "undo":
      return await undoOutcome(ctx, of);
  }
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function ChangeOutcome() {
  return (
    <OutcomePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}

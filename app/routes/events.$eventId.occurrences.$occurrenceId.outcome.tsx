/** /events/:eventId/occurrences/:occurrenceId/outcome: held, cancelled, postponed, or back to scheduled. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OutcomePage } from "~/components/attendance/outcome-page";
import type { Context } from "~/context/context.server";
import { type OutcomeEntry, readOutcome } from "~/forms/attendance/outcome.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { cancelOccurrence } from "~/operations/attendance/cancel-occurrence.server";
import type { OccurrenceOf } from "~/operations/attendance/find-hosted-occurrence.server";
import { holdOccurrence } from "~/operations/attendance/hold-occurrence.server";
import { postponeOccurrence } from "~/operations/attendance/postpone-occurrence.server";
import { undoOutcome } from "~/operations/attendance/undo-outcome.server";
import { foundOccurrence, readOutcomePage } from "~/pages/attendance/outcome-page.server";
import "~/styles/attendance.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readOutcomePage(ctx, params);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "attendance.log");
  const { event, occurrence } = await foundOccurrence(ctx, params);
  const { zone, first, startTime } = occurrence;
  const read = readOutcome(await readForm(request), { zone, firstDay: first.from, startTime });
  if (!read.ok) return data({ typed: read.typed, errors: read.errors, reason: null }, 400);
  const of = { eventId: event.id, occurrenceId: occurrence.id };
  const verdict = answered(await change(ctx, of, read.entry));
  if (!verdict.ok) return data({ typed: null, errors: {}, reason: verdict.reason }, 409);
  const resubmitted = "resubmitted" in verdict && verdict.resubmitted;
  return redirect(`/events/${event.id}${resubmitted ? "?saved=postponed-resubmitted" : ""}`);
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

export default function ChangeOutcome() {
  return (
    <OutcomePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}

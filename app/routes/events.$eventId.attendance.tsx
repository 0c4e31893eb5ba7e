/** /events/:eventId/attendance: log how many came to a session, or what a placement reached. Made for a phone. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AttendancePage } from "~/components/attendance/attendance-page";
import type { Context } from "~/context/context.server";
import { readAttendance } from "~/forms/attendance/attendance.server";
import { readOfficialChoice } from "~/forms/attendance/attendance-official.server";
import { readReach } from "~/forms/attendance/reach.server";
import { textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { chooseOfficialObservation } from "~/operations/attendance/choose-official-observation.server";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { logReach } from "~/operations/attendance/log-reach.server";
import { readAttendancePage } from "~/pages/attendance/attendance-page.server";
import "~/styles/attendance.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { searchParams } = new URL(request.url);
  return await readAttendancePage(ctx, pathId(params.eventId), searchParams);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "attendance.log");
  const eventId = pathId(params.eventId);
  const form = await readForm(request);
  const intent = textOf(form, "intent");
  if (intent === "official") return await official(ctx, eventId, form);
  if (intent === "reach") return await reached(ctx, eventId, form);
  return await log(ctx, eventId, form);
}

async function log(ctx: Context, eventId: number, form: FormData) {
  const read = readAttendance(form);
  if (read.step === "confirm" || read.step === "edit") return data(read, 200);
  if (read.step === "refused") return data(read, 400);
  const { entry } = read;
  const verdict = answered(await logAttendance(ctx, { eventId, ...entry }));
  if (!verdict.ok) return data({ step: "not-possible" as const, reason: verdict.reason }, 409);
  const { observationId, formerId, performedHeld } = verdict;
  const former = formerId === null ? "" : `&former=${formerId}`;
  const held = performedHeld ? "&held=" : "";
  return redirect(
    `/events/${eventId}/attendance?session=${entry.occurrenceId}&logged=${observationId}${former}${held}`,
  );
}

async function official(ctx: Context, eventId: number, form: FormData) {
  const choice = readOfficialChoice(form);
  const verdict = answered(await chooseOfficialObservation(ctx, { eventId, ...choice }));
  if (!verdict.ok) return data({ step: "not-possible" as const, reason: verdict.reason }, 409);
  return redirect(`/events/${eventId}/attendance?session=${choice.occurrenceId}&official=`);
}

async function reached(ctx: Context, eventId: number, form: FormData) {
  const read = readReach(form);
  if (!read.ok)
    return data({ step: "reach-refused" as const, typed: read.typed, errors: read.errors }, 400);
  const { occurrenceId, figures, shown, cost } = read;
  const verdict = answered(await logReach(ctx, { eventId, occurrenceId, figures, shown, cost }));
  if (!verdict.ok) return data({ step: "not-possible" as const, reason: verdict.reason }, 409);
  return redirect(`/events/${eventId}/attendance?session=${occurrenceId}&reach=`);
}

export default function LogAttendance() {
  return (
    <AttendancePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}

/** /events/:eventId/correction?back=: why an event is corrected after its period was signed off. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CorrectionForm } from "~/components/round/correction-form";
import { readWithdrawalReason } from "~/forms/withdrawal.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { explainCorrection } from "~/operations/round/explain-correction.server";
import { backOf, readCorrectionPage } from "~/pages/round/correction.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "attendance.log");
  return await readCorrectionPage(ctx, request, pathId(params.eventId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "attendance.log");
  const eventId = pathId(params.eventId);
  const read = readWithdrawalReason(await readForm(request));
  if (!read.ok) return data({ problem: read.problem, typed: read.typed }, 400);
  answered(await explainCorrection(ctx, { eventId, reason: read.reason }));
  return redirect(backOf(request, eventId));
}

export default function Correction() {
  const page = useLoaderData<typeof loader>();
  return <CorrectionForm page={page} answer={useActionData<typeof action>() ?? null} />;
}

/** /events/:eventId/media-plan: the placements of a media buy in one grid, for whoever may change them. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MediaPlanForm } from "~/components/media/media-plan-form";
import { besideHosted, withHosted } from "~/domain/entry/hosted-occurrences";
import { problemsByBox } from "~/domain/entry/occurrence-problems";
import { planErrors } from "~/domain/media/typed-plan-cell";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readEvent } from "~/forms/entry/event.server";
import { readPlan, withPlan } from "~/forms/media-plan.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { refusalWords } from "~/i18n/entry/refusal-text";
import { editEvent } from "~/operations/entry/edit-event.server";
import { readEventKnown } from "~/pages/entry/event-known.server";
import { foundMediaPlan, readMediaPlanPage } from "~/pages/media-plan-page.server";
import { readStateCodes } from "~/pages/state-codes.server";
import "~/styles/media-plan.css";

const NO_ERRORS = { errors: {}, messages: {}, labels: {} };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const saved = new URL(request.url).searchParams.get("saved");
  return await readMediaPlanPage(ctx, pathId(params.eventId), saved);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const { event, typed: stored } = await foundMediaPlan(ctx, pathId(params.eventId));
  const posted = await readForm(request);
  const revision = postedRevision(posted);
  const plan = readPlan(posted, stored.occurrences);
  const { rows, removed } = plan;
  const codeOf = await readStateCodes(ctx);
  const typed = { ...stored, occurrences: withPlan(stored.occurrences, plan, codeOf) };
  const { form, occurrences } = event.draft;
  const back = { rows, removed: [...removed] };
  if (posted.has("moreRows")) return data({ ...back, ...NO_ERRORS, refused: null });
  const refused = (errors: Record<string, string[]>, status: 400 | 409) => {
    const { messages, labels } = refusalWords(errors, form, ctx.language);
    const inGrid = planErrors(errors, typed.occurrences);
    return data({ ...back, errors: inGrid, messages, labels, refused: null }, status);
  };

  const known = await readEventKnown(ctx, { form, typed, stored: occurrences });
  const beside = besideHosted(ctx.user, event.draft);
  const read = readEvent({ typed, tooMany: false, beside }, known);
  if (!read.ok && read.errors.classification !== undefined)
    return data({ ...back, ...NO_ERRORS, refused: "classification-too-high" as const }, 409);
  if (!read.ok) return refused(read.errors, 400);
  const change = ({ draft }: typeof event) => {
    const changed = withHosted(draft, { ...read.draft, guests: draft.guests });
    const added = read.draft.occurrences.filter(({ id }) => id === null);
    const staying = changed.occurrences.filter(({ id }) => !removed.has(String(id)));
    return { ...changed, occurrences: [...staying, ...added] };
  };
  const edit = { eventId: event.id, revision, overwrites: null, change };
  const verdict = answered(await editEvent(ctx, edit));
  const saved = verdict.ok && verdict.resubmitted ? "resubmitted" : "";
  if (verdict.ok) throw redirect(`/events/${event.id}/media-plan?saved=${saved}`);
  if (verdict.reason === "occurrences-not-possible")
    return refused(problemsByBox(verdict.problems, typed.occurrences), 409);
  // This page approves nothing.
  if (verdict.reason === "approval-refused") throw forbidden();
  return data({ ...back, ...NO_ERRORS, refused: verdict.reason }, 409);
}

export default function MediaPlan() {
  return (
    <MediaPlanForm {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}

/** /events/:eventId/media-plan: the placements of a media buy in one grid, for whoever may change them. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MediaPlanForm } from "~/components/media-plan-form";
import { besideHosted, hostedTyped, withHosted } from "~/domain/hosted-occurrences";
import { inLanguage } from "~/domain/language";
import { planRowOf } from "~/domain/media-plan";
import { problemsByBox } from "~/domain/occurrence-problems";
import { canEditEvent } from "~/domain/permissions";
import { NO_PLAN } from "~/domain/typed-event";
import { planErrors } from "~/domain/typed-plan-cell";
import { readEvent } from "~/forms/event.server";
import { postedRevision } from "~/forms/event-buttons.server";
import { readPlanRows, withPlanRows } from "~/forms/media-plan.server";
import { authorize, forbidden } from "~/http/authorize.server";
import type { Context } from "~/http/context.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { foundReadable } from "~/http/readable-event.server";
import { readStateCodes } from "~/http/state-codes.server";
import { mediaPlanText } from "~/i18n/media-plan-text";
import { refusalWords } from "~/i18n/refusal-text";
import { siteText } from "~/i18n/site-text";
import { editEvent } from "~/operations/edit-event.server";
import { findEvent } from "~db/queries/event-draft";
import { findEventKnown } from "~db/queries/event-known";
import "~/styles/media-plan.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const { event, typed } = await findPlan(ctx, params.eventId);
  const { id, revision, draft } = event;
  const savedParam = new URL(request.url).searchParams.get("saved");
  const title = `${mediaPlanText[ctx.language].title} — ${inLanguage(draft.title, ctx.language)}`;
  return {
    event: { id, revision, title: draft.title },
    rows: typed.occurrences.map((one) => ({ id: one.id, row: planRowOf(one, ctx.language) })),
    mayAdd: canEditEvent(ctx.user, draft),
    keptName: `media-plan-${id}-${ctx.user.id}`,
    saved: savedParam === null ? null : String(revision),
    resubmitted: savedParam === "resubmitted",
    pageTitle: siteText[ctx.language].pageTitle(title),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const { event, typed: stored } = await findPlan(ctx, params.eventId);
  const posted = await readForm(request);
  const revision = postedRevision(posted);
  if (revision === null) throw new Response("Which revision?", { status: 400 });
  const rows = readPlanRows(posted, stored.occurrences);
  const codeOf = await readStateCodes(ctx);
  const typed = { ...stored, occurrences: withPlanRows(stored.occurrences, rows, codeOf) };
  const { form, occurrences } = event.draft;
  const refused = (errors: Record<string, string[]>, status: 400 | 409) => {
    const { messages, labels } = refusalWords(errors, form, ctx.language);
    const inGrid = planErrors(errors, typed.occurrences);
    return data({ rows, errors: inGrid, messages, labels, refused: null }, status);
  };

  const known = await findEventKnown(ctx.db.read, { form, typed, stored: occurrences });
  const beside = besideHosted(ctx.user, event.draft);
  const read = readEvent({ typed, tooMany: false, beside }, known);
  if (!read.ok) return refused(read.errors, 400);
  const verdict = await editEvent(ctx, {
    ...{ eventId: event.id, revision, overwrites: null },
    change: ({ draft }) => {
      const changed = withHosted(draft, { ...read.draft, guests: draft.guests });
      const added = read.draft.occurrences.filter(({ id }) => id === null);
      return { ...changed, occurrences: [...changed.occurrences, ...added] };
    },
  });
  const saved = verdict.ok && verdict.resubmitted ? "resubmitted" : "";
  if (verdict.ok) throw redirect(`/events/${event.id}/media-plan?saved=${saved}`);
  if (verdict.reason === "occurrences-not-possible")
    return refused(problemsByBox(verdict.problems, typed.occurrences), 409);
  // This page approves nothing.
  if (verdict.reason === "approval-refused") throw forbidden();
  return data({ rows, errors: {}, messages: {}, labels: {}, refused: verdict.reason }, 409);
}

/** The placements this person may change, as the event form holds them. */
async function findPlan(ctx: Context, eventId: string | undefined) {
  const event = foundReadable(ctx, await findEvent(ctx.db.read, pathId(eventId)));
  const typed = hostedTyped(ctx.user, event.draft);
  if (event.withdrawnAt !== null || typed.occurrences.length === 0) throw forbidden();
  if (event.draft.form !== "media-buy") throw new Response("Not found", { status: 404 });
  return { event, typed: { ...typed, plan: event.plan ?? NO_PLAN } };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function MediaPlan() {
  return (
    <MediaPlanForm {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}

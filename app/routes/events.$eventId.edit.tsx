/** /events/:eventId/edit: change an event, or as a co-organiser the occurrences one hosts. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventEntry } from "~/components/event-entry";
import type { EventDraft } from "~/domain/event-draft";
import { besideHosted, hostedTyped, withHosted } from "~/domain/hosted-occurrences";
import { todayIn } from "~/domain/local-time";
import { problemsByBox } from "~/domain/occurrence-problems";
import { canCreateFor, canEditEvent } from "~/domain/permissions";
import { plannedOccurrences } from "~/domain/planned-occurrences";
import { NO_PLAN, typedEventOf } from "~/domain/typed-event";
import { HOME_ZONE } from "~/domain/zone-options";
import { readEvent } from "~/forms/event.server";
import { readEventBody } from "~/forms/event-body.server";
import {
  asksForCollisions,
  postedOverwrite,
  postedRevision,
  searchedIndex,
} from "~/forms/event-buttons.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { readCollisions } from "~/http/collision-warnings.server";
import { mayApprove } from "~/http/event-approval.server";
import { describeConflict } from "~/http/event-conflict.server";
import { readFormPlaces } from "~/http/event-form-places.server";
import { readPartnerOffer } from "~/http/partner-offer.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { foundReadable } from "~/http/readable-event.server";
import { approvalRefusalText } from "~/i18n/approval-refusal-text";
import { eventAnswerText } from "~/i18n/event-answer-text";
import { eventChoiceText } from "~/i18n/event-choice-text";
import { refusalWords } from "~/i18n/refusal-text";
import { siteText } from "~/i18n/site-text";
import { editEvent } from "~/operations/edit-event.server";
import { findEventChoices } from "~db/queries/event-choices";
import { findEvent } from "~db/queries/event-draft";
import { findEventKnown } from "~db/queries/event-known";
import "~/styles/event-form.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const stored = foundReadable(ctx, await findEvent(ctx.db.read, pathId(params.eventId)));
  const hostedOnly = !canEditEvent(ctx.user, stored.draft);
  const typed = hostedOnly ? hostedTyped(ctx.user, stored.draft) : typedEventOf(stored.draft);
  if (stored.withdrawnAt !== null || typed.occurrences.length === 0) throw forbidden();
  const choices = await findEventChoices(ctx.db.read, todayIn(HOME_ZONE, ctx.now));
  const title = eventChoiceText[ctx.language].editTitle;
  return {
    title,
    form: stored.draft.form,
    revision: stored.revision,
    typed: { ...typed, plan: stored.plan ?? NO_PLAN },
    hostedOnly,
    second: (await mayApprove(ctx, stored)) ? ("approves" as const) : null,
    choices,
    partners: await readPartnerOffer(ctx, stored.draft.form, stored.id),
    ...(await readFormPlaces(ctx, typed, null)),
    leads: choices.organisers
      .map(({ slug }) => slug)
      .filter((slug) => canCreateFor(ctx.user, slug)),
    keptName: `edit-${stored.id}-${ctx.user.id}`,
    cancel: `/events/${stored.id}`,
    reload: `/events/${stored.id}/edit`,
    pageTitle: siteText[ctx.language].pageTitle(title),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const stored = foundReadable(ctx, await findEvent(ctx.db.read, pathId(params.eventId)));
  const hostedOnly = !canEditEvent(ctx.user, stored.draft);
  if (hostedOnly && hostedTyped(ctx.user, stored.draft).occurrences.length === 0) throw forbidden();
  const posted = await readForm(request);
  const body = readEventBody(posted);
  const revision = postedRevision(posted);
  if (revision === null) throw new Response("Which revision?", { status: 400 });
  const typed = hostedOnly
    ? {
        ...typedEventOf(stored.draft),
        plan: body.typed.plan || (stored.plan ?? NO_PLAN),
        guests: body.typed.guests,
        occurrences: body.typed.occurrences,
      }
    : body.typed;
  const back = { typed, errors: {}, ...(await readFormPlaces(ctx, typed, searchedIndex(posted))) };
  const onlyChecks = asksForCollisions(posted);
  if (body.isListButton || (posted.has("do") && !onlyChecks)) return data(back);

  const { form, occurrences } = stored.draft;
  const known = await findEventKnown(ctx.db.read, { form, typed, stored: occurrences });
  const refused = (errors: Record<string, string[]>, status: 400 | 409) =>
    data({ ...back, errors, ...refusalWords(errors, form, ctx.language) }, status);
  const beside = hostedOnly ? besideHosted(ctx.user, stored.draft) : [];
  const read = readEvent({ ...body, typed, beside }, known);
  if (!read.ok) return refused(read.errors, 400);
  const changed = (now: EventDraft) => (hostedOnly ? withHosted(now, read.draft) : read.draft);
  if (onlyChecks) {
    const choices = await findEventChoices(ctx.db.read, todayIn(HOME_ZONE, ctx.now));
    const planned = plannedOccurrences(changed(stored.draft), stored.id);
    return data({ ...back, collisions: await readCollisions(ctx, planned, choices) });
  }
  const { overwrites, approves } = postedOverwrite(posted);
  const verdict = await editEvent(ctx, {
    eventId: stored.id,
    revision,
    overwrites,
    approves,
    change: (now) => changed(now.draft),
  });
  const also = approves ? "-approved" : "";
  if (verdict.ok)
    throw redirect(
      `/events/${stored.id}?saved=edited${verdict.resubmitted ? "-resubmitted" : also}`,
    );
  if (verdict.reason === "approval-refused")
    return data({ ...back, refused: approvalRefusalText[ctx.language][verdict.because] }, 409);
  if (verdict.reason === "changed-meanwhile") {
    const versions = { mine: typed, stored: verdict.stored, hostedOnly };
    const conflict = { ...(await describeConflict(ctx, versions)), approves };
    return data({ ...back, conflict }, 409);
  }
  if (verdict.reason === "occurrences-not-possible")
    return refused(problemsByBox(verdict.problems, typed.occurrences), 409);
  return data(
    { ...back, refused: eventAnswerText[ctx.language].refused[verdict.reason] },
    verdict.reason === "not-your-event" ? 403 : 409,
  );
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function EditEvent() {
  const { pageTitle: _, ...loaded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <EventEntry {...loaded} answer={answer ?? null} />;
}

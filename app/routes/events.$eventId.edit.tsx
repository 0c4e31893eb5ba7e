/** /events/:eventId/edit: change an event, or as a co-organiser the occurrences one hosts. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventEntry } from "~/components/entry/event-entry";
import { besideHosted, withHosted, withHostedTyped } from "~/domain/entry/hosted-occurrences";
import { takenParameter } from "~/domain/entry/taken-towns";
import type { EventDraft } from "~/domain/event/event-draft";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readEvent } from "~/forms/entry/event.server";
import { readEventBody } from "~/forms/entry/event-body.server";
import {
  asksForCollisions,
  postedOverwrite,
  searchedIndex,
} from "~/forms/entry/event-buttons.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { refusalWords } from "~/i18n/entry/refusal-text";
import { editEvent } from "~/operations/entry/edit-event.server";
import { readDraftCollisions } from "~/pages/calendar/collision-warnings.server";
import { foundEditable, readEditPage } from "~/pages/entry/edit-page.server";
import { describeEditRefusal } from "~/pages/entry/edit-refusal.server";
import { readFormPlaces } from "~/pages/entry/event-form-places.server";
import { readEventKnown } from "~/pages/entry/event-known.server";
import "~/styles/entry.css";
import "~/styles/entry-session.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readEditPage(ctx, pathId(params.eventId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const { stored, hostedOnly } = await foundEditable(ctx, pathId(params.eventId));
  const posted = await readForm(request);
  const body = readEventBody(posted);
  const revision = postedRevision(posted);
  const typed = hostedOnly ? withHostedTyped(stored, body.typed) : body.typed;
  const back = { typed, errors: {}, ...(await readFormPlaces(ctx, typed, searchedIndex(posted))) };
  const onlyChecks = asksForCollisions(posted);
  if (body.isListButton || (posted.has("do") && !onlyChecks)) return data(back);

  const { form, occurrences } = stored.draft;
  const known = await readEventKnown(ctx, { form, typed, stored: occurrences });
  const beside = hostedOnly ? besideHosted(ctx.user, stored.draft) : [];
  const read = readEvent({ ...body, typed, beside }, known);
  if (!read.ok) {
    const { errors } = read;
    return data({ ...back, errors, ...refusalWords(errors, form, ctx.language) }, 400);
  }
  const changed = (now: EventDraft) => (hostedOnly ? withHosted(now, read.draft) : read.draft);
  if (onlyChecks) {
    const collisions = await readDraftCollisions(ctx, changed(stored.draft), stored.id);
    return data({ ...back, collisions });
  }
  const { overwrites, approves } = postedOverwrite(posted);
  const edit = { eventId: stored.id, revision, overwrites, approves };
  const verdict = answered(
    await editEvent(ctx, { ...edit, change: ({ draft }) => changed(draft) }),
  );
  if (verdict.ok) {
    const also = verdict.resubmitted ? "-resubmitted" : approves ? "-approved" : "";
    const taken = takenParameter(typed, read.draft);
    throw redirect(`/events/${stored.id}?saved=edited${also}${taken}`);
  }
  const words = await describeEditRefusal(ctx, verdict, { ...edit, form, typed, hostedOnly });
  return data({ ...back, ...words }, verdict.reason === "not-your-event" ? 403 : 409);
}

export default function EditEvent() {
  const { pageTitle: _, ...loaded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <EventEntry {...loaded} answer={answer ?? null} />;
}

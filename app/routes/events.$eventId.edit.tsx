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
import { hostedTyped, withHosted } from "~/domain/hosted-occurrences";
import { todayIn } from "~/domain/local-time";
import { canCreateFor, canEditEvent } from "~/domain/permissions";
import { typedEventOf } from "~/domain/typed-event";
import { HOME_ZONE } from "~/domain/zone-options";
import { readEvent } from "~/forms/event.server";
import { readEventBody } from "~/forms/event-body.server";
import { postedRevision, searchedIndex } from "~/forms/event-buttons.server";
import { authorize, forbidden, found } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { eventFormText } from "~/i18n/event-form-text";
import { siteText } from "~/i18n/site-text";
import { editEvent } from "~/operations/edit-event.server";
import { findEventChoices } from "~db/queries/event-choices";
import { findEvent } from "~db/queries/event-draft";
import { findEventKnown } from "~db/queries/event-known";
import { listTypedPlaces, searchPlaces } from "~db/queries/places";
import { findUser } from "~db/queries/users";
import "~/styles/event-form.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const stored = found(await findEvent(ctx.db.read, pathId(params.eventId)));
  const hostedOnly = !canEditEvent(ctx.user, stored.draft);
  const typed = hostedOnly ? hostedTyped(ctx.user, stored.draft) : typedEventOf(stored.draft);
  if (stored.withdrawnAt !== null || typed.occurrences.length === 0) throw forbidden();
  const today = todayIn(HOME_ZONE, ctx.now);
  const choices = await findEventChoices(ctx.db.read, today);
  return {
    form: stored.draft.form,
    revision: stored.revision,
    typed: { ...typed, plan: stored.plan ?? "none" },
    hostedOnly,
    choices,
    places: await listTypedPlaces(ctx.db.read, typed, today),
    leads: choices.organisers
      .map(({ slug }) => slug)
      .filter((slug) => canCreateFor(ctx.user, slug)),
    keptName: `edit-${stored.id}-${ctx.user.id}`,
    cancel: `/events/${stored.id}`,
    reload: `/events/${stored.id}/edit`,
    pageTitle: siteText[ctx.language].pageTitle(eventFormText[ctx.language].editTitle),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const db = ctx.db.read;
  const stored = found(await findEvent(db, pathId(params.eventId)));
  const hostedOnly = !canEditEvent(ctx.user, stored.draft);
  if (hostedOnly && hostedTyped(ctx.user, stored.draft).occurrences.length === 0) throw forbidden();
  const posted = await readForm(request);
  const { typed: boxes, isListButton, tooMany } = readEventBody(posted);
  const revision = postedRevision(posted, "revision");
  if (revision === null) throw new Response("Which revision?", { status: 400 });
  const typed = hostedOnly
    ? { ...typedEventOf(stored.draft), occurrences: boxes.occurrences }
    : boxes;
  const today = todayIn(HOME_ZONE, ctx.now);
  const back = { typed, errors: {}, places: await listTypedPlaces(db, typed, today) };

  const searched = searchedIndex(posted);
  if (searched !== null) {
    const rows = await searchPlaces(db, typed.occurrences[searched]?.placeName ?? "", {
      on: today,
      limit: 20,
    });
    return data({ ...back, found: { [searched]: rows } });
  }
  if (isListButton || posted.has("do")) return data(back);
  if (tooMany) return data({ ...back, errors: { occurrences: ["too-many"] } }, 400);

  const known = await findEventKnown(db, {
    form: stored.draft.form,
    typed,
    stored: stored.draft.occurrences,
  });
  const read = readEvent(typed, known);
  if (!read.ok) return data({ ...back, errors: read.errors }, 400);
  const { draft } = read;
  const verdict = await editEvent(ctx, {
    eventId: stored.id,
    revision,
    overwrites: postedRevision(posted, "overwrites"),
    change: (current) => (hostedOnly ? withHosted(current.draft, draft) : draft),
  });
  if (verdict.ok) throw redirect(`/events/${stored.id}?saved=edited`);
  if (verdict.reason !== "changed-meanwhile") {
    return data(
      { ...back, refused: verdict.reason },
      verdict.reason === "not-your-event" ? 403 : 409,
    );
  }
  const { updatedBy, updatedAt, revision: latest, draft: theirs } = verdict.stored;
  const by = updatedBy === null ? null : await findUser(db, updatedBy);
  const version = hostedOnly
    ? { ...typedEventOf(theirs), ...hostedTyped(ctx.user, theirs) }
    : typedEventOf(theirs);
  const conflict = { theirs: version, revision: latest, by: by?.name ?? "―", at: updatedAt };
  return data({ ...back, conflict }, 409);
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function EditEvent() {
  const { pageTitle: _, ...loaded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <EventEntry {...loaded} answer={answer ?? null} />;
}

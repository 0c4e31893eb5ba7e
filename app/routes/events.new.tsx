/** /events/new: choose a form, then enter an event of it. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventEntry } from "~/components/event-entry";
import { EventFormChoice } from "~/components/event-form-choice";
import { draftReader } from "~/domain/approval";
import { EVENT_FORMS } from "~/domain/event-form";
import { todayIn } from "~/domain/local-time";
import { canCreateFor } from "~/domain/permissions";
import { plannedOccurrences } from "~/domain/planned-occurrences";
import { HOME_ZONE } from "~/domain/zone-options";
import { readEvent } from "~/forms/event.server";
import { readEventBody } from "~/forms/event-body.server";
import { asksForCollisions, searchedIndex } from "~/forms/event-buttons.server";
import { authorize } from "~/http/authorize.server";
import { readCollisions } from "~/http/collision-warnings.server";
import { readFormPlaces } from "~/http/event-form-places.server";
import { readNewEvent } from "~/http/new-event.server";
import { readPartnerOffer } from "~/http/partner-offer.server";
import { readForm } from "~/http/read-form.server";
import { eventAnswerText } from "~/i18n/event-answer-text";
import { eventChoiceText } from "~/i18n/event-choice-text";
import { refusalWords } from "~/i18n/refusal-text";
import { siteText } from "~/i18n/site-text";
import { createEvent } from "~/operations/create-event.server";
import { findEventChoices } from "~db/queries/event-choices";
import { findEventKnown } from "~db/queries/event-known";
import { listEventTemplates } from "~db/queries/event-templates";
import "~/styles/event-form.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.create");
  const params = new URL(request.url).searchParams;
  const form = EVENT_FORMS.find((known) => known === params.get("form")) ?? null;
  const page = (title: string) => ({
    userId: ctx.user.id,
    title,
    pageTitle: siteText[ctx.language].pageTitle(title),
  });
  const words = eventChoiceText[ctx.language];
  if (form === null) {
    const templates = await listEventTemplates(ctx.db.read, draftReader(ctx.user));
    return { ...page(words.chooseForm), form, words, templates };
  }
  const { newTitle, countedUnit } = words;
  const choices = await findEventChoices(ctx.db.read, todayIn(HOME_ZONE, ctx.now));
  const leads = choices.organisers
    .map(({ slug }) => slug)
    .filter((slug) => canCreateFor(ctx.user, slug));
  const begun = await readNewEvent(ctx, form, choices, params);
  const { places } = await readFormPlaces(ctx, begun.typed, null);
  const partners = await readPartnerOffer(ctx, form, null);
  return { ...page(newTitle[form]), countedUnit, form, choices, leads, partners, ...begun, places };
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.create");
  const form = EVENT_FORMS.find((known) => known === new URL(request.url).searchParams.get("form"));
  if (form === undefined) throw new Response("Unknown form", { status: 400 });
  const posted = await readForm(request);
  const body = readEventBody(posted);
  const { typed } = body;
  const places = await readFormPlaces(ctx, typed, searchedIndex(posted));
  const back = { typed, errors: {}, ...places };
  const onlyChecks = asksForCollisions(posted);
  if (body.isListButton || (posted.has("do") && !onlyChecks)) return data(back);

  const known = await findEventKnown(ctx.db.read, { form, typed, stored: [] });
  const read = readEvent(body, known);
  if (!read.ok) {
    const { errors } = read;
    return data({ ...back, errors, ...refusalWords(errors, form, ctx.language) }, 400);
  }
  const collisions = async () =>
    readCollisions(
      ctx,
      plannedOccurrences(read.draft, null),
      await findEventChoices(ctx.db.read, todayIn(HOME_ZONE, ctx.now)),
    );
  if (onlyChecks) return data({ ...back, collisions: await collisions() });
  const submits = posted.has("submits") || posted.get("saveAnyway") === "submits";
  const verdict = await createEvent(ctx, {
    draft: read.draft,
    saveAnyway: posted.has("saveAnyway"),
    submits,
  });
  if (verdict.ok)
    throw redirect(`/events/${verdict.eventId}?saved=created${submits ? "-submitted" : ""}`);
  const words = eventAnswerText[ctx.language];
  if (verdict.reason === "lead-not-yours")
    return data({ ...back, refused: words.refused[verdict.reason] }, 403);
  const doubles = { words: words.doubles, events: verdict.doubles, submits };
  return data({ ...back, doubles, collisions: await collisions() }, 409);
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function NewEvent() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (loaded.form === null)
    return <EventFormChoice words={loaded.words} templates={loaded.templates} />;
  const { pageTitle: _, userId, begunFrom, ...entry } = loaded;
  return (
    <EventEntry
      key={`${entry.form}${begunFrom}`}
      {...entry}
      answer={answer ?? null}
      revision={null}
      second="submits"
      keptName={`new-${entry.form}-${userId}${begunFrom}`}
      cancel="/events"
    />
  );
}

/** /events/new: choose a form, then enter an event of it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewEventEntry } from "~/components/entry/new-event-entry";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import { takenParameter } from "~/domain/entry/taken-towns";
import { readEvent } from "~/forms/entry/event.server";
import { readEventBody } from "~/forms/entry/event-body.server";
import { asksForCollisions, searchedIndex } from "~/forms/entry/event-buttons.server";
import { readWithdrawalReason } from "~/forms/withdrawal.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { refusalWords } from "~/i18n/entry/refusal-text";
import { createEvent } from "~/operations/entry/create-event.server";
import { readDraftCollisions } from "~/pages/calendar/collision-warnings.server";
import { describeCreateRefusal, whyBox } from "~/pages/entry/create-refusal.server";
import { readFormPlaces } from "~/pages/entry/event-form-places.server";
import { readEventKnown } from "~/pages/entry/event-known.server";
import { readFormChoice, readNewEventPage } from "~/pages/entry/new-event-page.server";
import "~/styles/entry.css";
import "~/styles/entry-session.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.create");
  const params = new URL(request.url).searchParams;
  const form = EVENT_FORMS.find((known) => known === params.get("form"));
  return form === undefined
    ? await readFormChoice(ctx, params)
    : await readNewEventPage(ctx, form, params);
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

  const known = await readEventKnown(ctx, { form, typed, stored: [] });
  const read = readEvent(body, known);
  if (!read.ok) {
    const { errors } = read;
    return data({ ...back, errors, ...refusalWords(errors, form, ctx.language) }, 400);
  }
  const collisions = async () => await readDraftCollisions(ctx, read.draft, null);
  if (onlyChecks) return data({ ...back, collisions: await collisions() });
  const submits = posted.has("submits") || posted.get("saveAnyway") === "submits";
  const { draft } = read;
  const saveAnyway = posted.has("saveAnyway");
  const said = posted.has("why") ? readWithdrawalReason(posted, "why") : null;
  const why = said?.ok ? said.reason : null;
  const verdict = answered(await createEvent(ctx, { draft, saveAnyway, submits, why }));
  if (verdict.ok && posted.has("inGrid"))
    throw redirect(`/events/${verdict.eventId}/media-plan?saved=`);
  if (verdict.ok)
    throw redirect(
      `/events/${verdict.eventId}?saved=created${submits ? "-submitted" : ""}${takenParameter(typed, draft)}`,
    );
  const { reason } = verdict;
  const asks = said !== null || reason === "correction-unreasoned";
  const box = asks ? { why: whyBox(ctx, said) } : {};
  const refused = { ...back, ...box, ...describeCreateRefusal(ctx, verdict, submits) };
  if (reason === "likely-double-entry")
    return data({ ...refused, collisions: await collisions() }, 409);
  return data(refused, reason === "correction-unreasoned" ? 409 : 403);
}

export default function NewEvent() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <NewEventEntry page={page} answer={answer ?? null} />;
}

/** /events/:eventId/itinerary: the way of a caravan from stop to stop, to read, print and correct. Placements have none. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ItineraryPage } from "~/components/caravan/itinerary-page";
import { typedLegsOf } from "~/domain/caravan/typed-legs";
import { canEditEvent } from "~/domain/people/permissions";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readCaravanLegs } from "~/forms/caravan-legs.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { setCaravanLegs } from "~/operations/set-caravan-legs.server";
import { foundItinerary, readItineraryPage } from "~/pages/itinerary-page.server";
import "~/styles/events.css";
import "~/styles/itinerary.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const isSaved = new URL(request.url).searchParams.has("saved");
  return await readItineraryPage(ctx, pathId(params.eventId), isSaved);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const { event, itinerary } = await foundItinerary(ctx, pathId(params.eventId));
  if (!canEditEvent(ctx.user, event.draft)) throw forbidden();
  const posted = await readForm(request);
  const revision = postedRevision(posted);
  const read = readCaravanLegs(posted, itinerary.legs);
  if (!read.ok) return data({ typed: read.typed, errors: read.errors, refused: null }, 400);
  const { legs } = read;
  const verdict = answered(await setCaravanLegs(ctx, { eventId: event.id, revision, legs }));
  if (verdict.ok) throw redirect(`/events/${event.id}/itinerary?saved=`);
  return data({ typed: typedLegsOf(legs), errors: {}, refused: verdict.reason }, 409);
}

export default function Itinerary() {
  return (
    <ItineraryPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}

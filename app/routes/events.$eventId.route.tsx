/** /events/:eventId/route: the way from stop to stop, to read, print and correct. Placements have none. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ItineraryPage } from "~/components/itinerary-page";
import { caravanRoute, routeStop } from "~/domain/caravan-route";
import { inLanguage } from "~/domain/language";
import { canEditEvent } from "~/domain/permissions";
import { typedLegsOf } from "~/domain/typed-legs";
import { readCaravanLegs } from "~/forms/caravan-legs.server";
import { postedRevision } from "~/forms/event-buttons.server";
import { authorize, forbidden, found } from "~/http/authorize.server";
import type { Context } from "~/http/context.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { foundReadable } from "~/http/readable-event.server";
import { routeText } from "~/i18n/route-text";
import { siteText } from "~/i18n/site-text";
import { setCaravanLegs } from "~/operations/set-caravan-legs.server";
import { listCaravanLegs } from "~db/queries/caravan-legs";
import { findEventChoices } from "~db/queries/event-choices";
import { findEvent } from "~db/queries/event-draft";
import { listOccurrencePartners } from "~db/queries/occurrence-partners";
import "~/styles/events.css";
import "~/styles/itinerary.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { event, route, overrides } = await findRoute(ctx, params.eventId);
  const { id, draft, fictional, revision, withdrawnAt } = event;
  const title = `${routeText[ctx.language].title} — ${inLanguage(draft.title, ctx.language)}`;
  return {
    event: { id, title: draft.title, lead: draft.lead, fictional, revision },
    stops: draft.occurrences,
    partners: await listOccurrencePartners(
      ctx.db.read,
      draft.occurrences.map((stop) => stop.id),
    ),
    route,
    typed: typedLegsOf(overrides),
    choices: await findEventChoices(ctx.db.read, draft.occurrences[0]?.first.from ?? ""),
    mayEdit: withdrawnAt === null && canEditEvent(ctx.user, draft),
    keptName: `legs-${id}-${ctx.user.id}`,
    saved: new URL(request.url).searchParams.has("saved") ? String(revision) : null,
    pageTitle: siteText[ctx.language].pageTitle(title),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const { event, route } = await findRoute(ctx, params.eventId);
  if (!canEditEvent(ctx.user, event.draft)) throw forbidden();
  const posted = await readForm(request);
  const revision = postedRevision(posted);
  if (revision === null) throw new Response("Which revision?", { status: 400 });
  const read = readCaravanLegs(posted, route.legs);
  if (!read.ok) return data({ typed: read.typed, errors: read.errors, refused: null }, 400);
  const verdict = await setCaravanLegs(ctx, { eventId: event.id, revision, legs: read.legs });
  if (verdict.ok) throw redirect(`/events/${event.id}/route?saved=`);
  return data({ typed: typedLegsOf(read.legs), errors: {}, refused: verdict.reason }, 409);
}

async function findRoute(ctx: Context, eventId: string | undefined) {
  const event = foundReadable(ctx, await findEvent(ctx.db.read, pathId(eventId)));
  const travelling = found(event.draft.form === "media-buy" ? null : event);
  const overrides = await listCaravanLegs(ctx.db.read, event.id);
  const route = caravanRoute(travelling.draft.occurrences.map(routeStop), overrides);
  return { event: travelling, route, overrides };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Itinerary() {
  return (
    <ItineraryPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}

/** /events/:eventId/partners: hosts, companies and other partners at each occurrence of an event. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { OccurrencePartnersForm } from "~/components/organisation/occurrence-partners-form";
import { canHostOccurrence } from "~/domain/people/permissions";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readPartnerLists, typedPartnerRows } from "~/forms/occurrence-partners.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { foundReadable } from "~/http/readable-event.server";
import { partnerText } from "~/i18n/partner-text";
import { siteText } from "~/i18n/site-text";
import {
  seenPartners,
  setOccurrencePartners,
} from "~/operations/organisation/set-occurrence-partners.server";
import { offerPartnerNames } from "~/pages/organisation/partner-offer.server";
import { findEvent } from "~db/queries/event/event-draft";
import { listOccurrencePartners } from "~db/queries/organisation/occurrence-partners";
import "~/styles/event-form.css";
import "~/styles/partners.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const event = foundReadable(ctx, await findEvent(ctx.db.read, pathId(params.eventId)));
  const { draft } = event;
  const hosted = draft.occurrences.filter((one) => canHostOccurrence(ctx.user, draft, one));
  if (event.withdrawnAt !== null || hosted.length === 0) throw forbidden();
  const ids = draft.occurrences.map(({ id }) => id);
  const stored = await listOccurrencePartners(ctx.db.read, ids);
  return {
    pageTitle: siteText[ctx.language].pageTitle(partnerText[ctx.language].atEventTitle),
    event: { id: event.id, title: draft.title },
    occurrences: hosted.map((one) => ({
      id: one.id,
      number: ids.indexOf(one.id) + 1,
      first: one.first,
      placeName: one.place.name,
      rows: stored
        .filter(({ occurrenceId }) => occurrenceId === one.id)
        .map(({ role, name }) => ({ role, name })),
    })),
    seen: seenPartners(stored),
    names: await offerPartnerNames(ctx),
    keptName: `event-partners-${event.id}-${ctx.user.id}`,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const eventId = pathId(params.eventId);
  const event = foundReadable(ctx, await findEvent(ctx.db.read, eventId));
  const posted = await readForm(request);
  const typed = new Map(
    event.draft.occurrences
      .filter(({ id }) => posted.has(`name[${id}][0]`))
      .map(({ id }) => [id, typedPartnerRows(posted, id)]),
  );
  const back = { typed: Object.fromEntries(typed), problems: {}, refused: null };
  const read = readPartnerLists(typed);
  if (!read.ok) return data({ ...back, problems: read.problems }, 400);
  const saved = { eventId, lists: read.lists, seen: textOf(posted, "seen") };
  const verdict = answered(await setOccurrencePartners(ctx, saved));
  if (verdict.ok) return redirect(`/events/${eventId}`);
  if (verdict.reason === "not-your-event") throw forbidden();
  return data({ ...back, refused: verdict.reason }, 409);
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function EventPartners() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <OccurrencePartnersForm {...loaded} answer={answer ?? null} />;
}

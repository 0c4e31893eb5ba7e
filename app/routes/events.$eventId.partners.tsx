/** /events/:eventId/partners: hosts, companies and other partners at each occurrence of an event. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OccurrencePartnersForm } from "~/components/organisation/occurrence-partners-form";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readPartnerLists, typedPartnerRows } from "~/forms/occurrence-partners.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { setOccurrencePartners } from "~/operations/organisation/set-occurrence-partners.server";
import { foundEvent } from "~/pages/found-event.server";
import { readOccurrencePartnersPage } from "~/pages/organisation/occurrence-partners-page.server";
import "~/styles/event-form.css";
import "~/styles/partners.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readOccurrencePartnersPage(ctx, pathId(params.eventId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const eventId = pathId(params.eventId);
  const event = await foundEvent(ctx, eventId);
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

export default function EventPartners() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <OccurrencePartnersForm {...loaded} answer={answer ?? null} />;
}

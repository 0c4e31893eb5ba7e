/** /events: the list of events, by the same filter as map and totals, a page at a time. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EventList, EventListRefused } from "~/components/register/event-list";
import { authorize } from "~/http/authorize.server";
import { readEventListPage } from "~/pages/register/event-list-page.server";
import "~/styles/events.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readEventListPage(ctx, request);
  return data(page, page.ok ? 200 : 400);
}

export default function Events() {
  const loaded = useLoaderData<typeof loader>();
  return loaded.ok ? <EventList {...loaded} /> : <EventListRefused refusals={loaded.refusals} />;
}

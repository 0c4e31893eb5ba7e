/** /events/:eventId/route, kept for links written before: the page is /events/:eventId/itinerary. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "event.view");
  const { search } = new URL(request.url);
  return redirect(`/events/${pathId(params.eventId)}/itinerary${search}`, 301);
}

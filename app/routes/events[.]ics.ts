/** /events.ics: the events for the calendar of another program, by a secret address of one's own. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorizeFeed } from "~/http/authorize-feed.server";
import { publicOrigin } from "~/http/public-origin.server";
import { refusedFileAnswer } from "~/http/refused-file.server";
import { readEventFeed } from "~/pages/register/event-feed.server";
import { eventCalendar } from "~/reports/event-calendar";
import { refusedFile } from "~/reports/report/report-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeFeed(request);
  const feed = await readEventFeed(ctx, request);
  if (!feed.ok) return refusedFileAnswer(refusedFile(feed.refusals, feed.language));
  const headers = { "Content-Type": "text/calendar; charset=utf-8" };
  return new Response(eventCalendar({ ...feed, origin: publicOrigin() }), { headers });
}

/** /events/calendar: the same events as the list, by month, week or fiscal year. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CalendarPage } from "~/components/calendar/calendar-page";
import { CalendarRefused } from "~/components/calendar/calendar-refused";
import { authorize } from "~/http/authorize.server";
import { readCalendarPage } from "~/pages/calendar/calendar-page.server";
import "~/styles/events.css";
import "~/styles/calendar.css";
import "~/styles/calendar-bars.css";
import "~/styles/calendar-year.css";
import "~/styles/calendar-phone.css";
import "~/styles/calendar-print.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readCalendarPage(ctx, request);
  return data(page, page.ok ? 200 : 400);
}

export default function Calendar() {
  const loaded = useLoaderData<typeof loader>();
  return loaded.ok ? <CalendarPage {...loaded} /> : <CalendarRefused refusals={loaded.refusals} />;
}

/** /events/calendar: the same events as the list, by month, week or fiscal year. */
import { data, type LoaderFunctionArgs, type MetaArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CalendarPage } from "~/components/calendar/calendar-page";
import { CalendarRefused } from "~/components/calendar/calendar-refused";
import { authorize } from "~/http/authorize.server";
import { calendarText } from "~/i18n/calendar-text";
import { siteText } from "~/i18n/site-text";
import { readCalendarPage } from "~/pages/calendar-page.server";
import "~/styles/events.css";
import "~/styles/calendar.css";
import "~/styles/calendar-bars.css";
import "~/styles/calendar-year.css";
import "~/styles/calendar-phone.css";
import "~/styles/calendar-print.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const pageTitle = siteText[ctx.language].pageTitle(calendarText[ctx.language].title);
  const page = await readCalendarPage(ctx, request);
  if (!page.ok) return data({ ...page, pageTitle }, 400);
  return { ...page, pageTitle };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Calendar() {
  const loaded = useLoaderData<typeof loader>();
  return loaded.ok ? <CalendarPage {...loaded} /> : <CalendarRefused refusals={loaded.refusals} />;
}

/** /events: the list of events, by the same filter as map and totals, a page at a time. */
import { data, type LoaderFunctionArgs, type MetaArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EventList, EventListRefused } from "~/components/register/event-list";
import { calendarOf, calendarQuery } from "~/domain/calendar/calendar-question";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { eventCursorText } from "~/domain/event/event-cursor";
import { filterToParams } from "~/domain/filter/register-filter";
import { can } from "~/domain/people/permissions";
import { authorize } from "~/http/authorize.server";
import { eventText } from "~/i18n/event/event-text";
import { siteText } from "~/i18n/site-text";
import { readDecisions } from "~/pages/approval/event-decisions.server";
import { readEventListQuestion } from "~/pages/register/event-list-question.server";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { countEvents, listEvents } from "~db/queries/event/event-list";
import { listFilterOptions } from "~db/queries/filter/filter-options";
import "~/styles/events.css";

const PAGE_SIZE = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const db = ctx.db.read;
  const pageTitle = siteText[ctx.language].pageTitle(eventText[ctx.language].title);
  const asked = await readEventListQuestion(ctx, request);
  if (!asked.ok) return data({ ok: false as const, refusals: asked.refusals, pageTitle }, 400);

  const { filter, after } = asked;
  const today = todayIn(HOME_ZONE, ctx.now);
  const choices = await findEventChoices(db, today);
  const page = await listEvents(db, filter, { after, limit: PAGE_SIZE });
  return {
    ok: true as const,
    filter,
    filterQuery: filterToParams(filter).toString(),
    calendarQuery: calendarQuery(filter, calendarOf(filter.period, today)),
    rows: page.rows,
    next: page.next && eventCursorText(page.next),
    isFirstPage: after === null,
    all: await countEvents(db, filter),
    decisions: await readDecisions(ctx, page.rows),
    options: await listFilterOptions(db, {
      period: filter.period,
      thisYear: fiscalYearOf(today),
      restated: filter.restated?.plan ?? null,
    }),
    choices,
    myMission:
      choices.organisers.find(({ slug, type }) => slug === ctx.user.organiser && type === "mission")
        ?.slug ?? null,
    mayCreate: can(ctx.user, "event.create"),
    pageTitle,
  };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Events() {
  const loaded = useLoaderData<typeof loader>();
  return loaded.ok ? <EventList {...loaded} /> : <EventListRefused refusals={loaded.refusals} />;
}

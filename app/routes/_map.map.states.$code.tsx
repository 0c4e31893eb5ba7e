/** /map/states/:code, the panel of one state beside the map. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaArgs, useLoaderData } from "@remix-run/react";
import { StatePanel } from "~/components/place/state-panel";
import { calendarOf, calendarQuery } from "~/domain/calendar/calendar-question";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { filterToParams } from "~/domain/filter/register-filter";
import { can } from "~/domain/people/permissions";
import { authorize, found } from "~/http/authorize.server";
import { siteText } from "~/i18n/site-text";
import { readRegisterFilter } from "~/pages/asked-filter.server";
import { readStateSummary } from "~/pages/place/state-panel.server";
import { listMapAreas } from "~db/queries/map/map-reference";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const area = found((await listMapAreas(ctx.db.read)).find(({ code }) => code === params.code));
  const verdict = await readRegisterFilter(ctx, request);
  // The layout says what is wrong with the filter.
  if (!verdict.ok) return null;
  const today = todayIn(HOME_ZONE, ctx.now);
  return {
    summary: await readStateSummary(ctx, area, verdict.filter),
    period: verdict.filter.period,
    calendarQuery: calendarQuery(
      { ...verdict.filter, state: area.code },
      calendarOf(verdict.filter.period, today),
    ),
    filterQuery: filterToParams({ ...verdict.filter, state: area.code }).toString(),
    today,
    mayPlan: can(ctx.user, "event.create"),
    title: siteText[ctx.language].pageTitle(area.name[ctx.language]),
  };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.title }];
}

export default function StatePanelRoute() {
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return null;
  const { title: _, ...panel } = loaded;
  return <StatePanel key={panel.summary.code} {...panel} />;
}

/** The panel of one state beside the map, with the ways on from it. */

import type { Context } from "~/context/context.server";
import { calendarOf, calendarQuery } from "~/domain/calendar/calendar-question";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { filterToParams } from "~/domain/filter/register-filter";
import { can } from "~/domain/people/permissions";
import { siteText } from "~/i18n/site-text";
import { readRegisterFilter } from "~/pages/asked-filter.server";
import { foundArea } from "./found-area.server";
import { readStateSummary } from "./state-panel.server";

/** Null where the filter is refused: the map around the panel says what is wrong with it. */
export async function readPanelPage(ctx: Context, request: Request, code: string | undefined) {
  const area = await foundArea(ctx, code);
  const verdict = await readRegisterFilter(ctx, request);
  if (!verdict.ok) return null;
  const today = todayIn(HOME_ZONE, ctx.now);
  const here = { ...verdict.filter, state: area.code };
  return {
    summary: await readStateSummary(ctx, area, verdict.filter),
    period: verdict.filter.period,
    calendarQuery: calendarQuery(here, calendarOf(verdict.filter.period, today)),
    filterQuery: filterToParams(here).toString(),
    today,
    mayPlan: can(ctx.user, "event.create"),
    pageTitle: siteText[ctx.language].pageTitle(area.name[ctx.language]),
  };
}

export type PanelPageData = NonNullable<Awaited<ReturnType<typeof readPanelPage>>>;

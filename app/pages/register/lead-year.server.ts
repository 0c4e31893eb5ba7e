/** How far the lead organiser of an event has come towards its target of the event's fiscal year. P10, P34 */
import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { filterToParams, NO_FILTER } from "~/domain/filter/register-filter";
import { findRowTargets } from "~/pages/targets/row-targets.server";
import { findTotals } from "~db/queries/counting/totals";

/** Null where no target of events was set for it. */
export async function readLeadYear(ctx: Context, lead: string, firstDay: CalendarDate) {
  const year = fiscalYearOf(firstDay);
  const filter = {
    ...{ ...NO_FILTER, draftsOf: draftReader(ctx.user) },
    ...{ period: fiscalYearPeriod(year), year, organiser: lead },
  };
  const { events: target } = await findRowTargets(ctx.db.read, filter);
  if (target === null) return null;
  const { events, planned } = await findTotals(ctx.db.read, filter, "organiser");
  return { year, target, held: events, planned, query: filterToParams(filter).toString() };
}

/** What the filter of a page offers, for the period and the plan it is set to. */

import type { Context } from "~/context/context.server";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { listFilterOptions } from "~db/queries/filter/filter-options";

export async function readFilterOptions(
  { db, now }: Pick<Context, "db" | "now">,
  { period, restated }: Pick<RegisterFilter, "period" | "restated">,
) {
  const thisYear = fiscalYearOf(todayIn(HOME_ZONE, now));
  return await listFilterOptions(db.read, { period, thisYear, restated: restated?.plan ?? null });
}

/** One state with what stands in it in a fiscal year, by form, as on the whole map; `?brief=` as the brief shows it, which leaves the house. P175 */
import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { found } from "~/http/authorize.server";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listMapSymbols } from "~db/queries/map/map-symbols";
import { foundArea } from "./found-area.server";
import { readPlanningYear } from "./state-page.server";

/** Close enough that towns stand apart. */
const STEP = 4;

/** A year that is none is a 404, as is a state. */
export async function readStateMap(ctx: Context, request: Request, code: string | undefined) {
  const area = await foundArea(ctx, code);
  const year = found(readPlanningYear(request, ctx.now));
  const filter = {
    ...{ ...NO_FILTER, draftsOf: draftReader(ctx.user) },
    ...{ period: fiscalYearPeriod(year), year, state: area.code },
    outside: new URL(request.url).searchParams.has("brief"),
  };
  const symbols = await listMapSymbols(ctx.db.read, { filter, step: STEP, language: ctx.language });
  return {
    areas: [area.code],
    stops: symbols.map(({ count, ...symbol }) => ({ ...symbol, number: count })),
    labels: await listMapAreas(ctx.db.read, ctx.language),
    isItinerary: false,
    isCounted: true,
  };
}

/** What the map of another program shows of the list's filter. P175 */
import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { FILTER_PARAMETERS, refuseStrangers } from "~/domain/filter/parameters";
import { askedLanguage } from "~/http/asked-language.server";
import { readBeside } from "~/http/read-beside.server";
import { readRegisterFilter } from "~/pages/filter/asked-filter.server";
import { eventGeoJson } from "~/reports/event-geojson";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { countInside } from "~db/queries/event/outside-occurrences";
import { readOutsideOccurrences } from "./outside-occurrences.server";

const PARAMETERS = [...FILTER_PARAMETERS, "figure", "lang"];

export const readEventGeoJson = readBeside(readFile);

/** `origin`: of the addresses in it. */
async function readFile(ctx: Context, request: Request, origin: string) {
  const params = new URL(request.url).searchParams;
  const { language, refusals } = askedLanguage(request);
  const verdict = await readRegisterFilter(ctx, request);
  refusals.push(...(verdict.ok ? [] : verdict.refusals), ...refuseStrangers(params, PARAMETERS));
  if (!verdict.ok || refusals.length > 0) return { ok: false as const, refusals, language };
  const facts = {
    ...{ language, origin, asOf: ctx.now },
    occurrences: await readOutsideOccurrences(ctx, verdict.filter),
    inside: await countInside(ctx.db.read, verdict.filter),
    choices: await findEventChoices(ctx.db.read, todayIn(HOME_ZONE, ctx.now), language),
  };
  return new TextEncoder().encode(eventGeoJson(facts));
}

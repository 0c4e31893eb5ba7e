/**
 * What the calendar feed of a person shows. P175
 *
 * It is read outside by whoever holds its address: so it is asked only for what it shows of everything, days and state,
 * and counts what it leaves out whatever is asked. By a search, a place or an organiser the rest could be found out.
 */
import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { refuseStrangers } from "~/domain/filter/parameters";
import { askedLanguage } from "~/http/asked-language.server";
import { readFeedFilter } from "~/pages/filter/asked-filter.server";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { countInsideRegister } from "~db/queries/event/outside-occurrences";
import { readOutsideOccurrences } from "./outside-occurrences.server";

const PARAMETERS = ["key", "lang", "year", "from", "to", "state", "fictional"];

export async function readEventFeed(ctx: Omit<Context, "user">, request: Request) {
  const params = new URL(request.url).searchParams;
  const { language, refusals } = askedLanguage(request, ctx.language);
  const verdict = await readFeedFilter(ctx, params);
  refusals.push(...(verdict.ok ? [] : verdict.refusals), ...refuseStrangers(params, PARAMETERS));
  if (!verdict.ok || refusals.length > 0) return { ok: false as const, refusals, language };
  return {
    ok: true as const,
    language,
    occurrences: await readOutsideOccurrences(ctx, verdict.filter),
    inside: await countInsideRegister(ctx.db.read),
    choices: await findEventChoices(ctx.db.read, todayIn(HOME_ZONE, ctx.now), language),
  };
}

/**
 * What the address of the list of events asks: a filter, its order, and where its page begins.
 *
 * A name the list does not know is refused too: `cursor`, which is the API's word for `after`, would otherwise
 * answer with the first page.
 */

import type { Context } from "~/context/context.server";
import { type EventCursor, parseEventCursor } from "~/domain/event/event-cursor";
import { EVENT_ORDERS, type EventOrder, USUAL_ORDER } from "~/domain/event/event-order";
import { type FilterRefusal, refusalOf } from "~/domain/filter/filter-refusal";
import { FILTER_PARAMETERS, refuseStrangers } from "~/domain/filter/parameters";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { readRegisterFilter } from "~/pages/filter/asked-filter.server";

const PARAMETERS = [...FILTER_PARAMETERS, "figure", "after", "sort", "rows"];

export type EventListVerdict =
  | {
      ok: true;
      filter: RegisterFilter;
      order: EventOrder;
      after: EventCursor | null;
      /** As many rows at once as paper takes. */
      whole: boolean;
    }
  | { ok: false; refusals: FilterRefusal[] };

export async function readEventListQuestion(
  ctx: Context,
  request: Request,
): Promise<EventListVerdict> {
  const params = new URL(request.url).searchParams;
  const verdict = await readRegisterFilter(ctx, request);
  const refusals: FilterRefusal[] = [
    ...(verdict.ok ? [] : verdict.refusals),
    ...refuseStrangers(params, PARAMETERS),
  ];
  const sort = params.get("sort");
  const order = sort === null ? USUAL_ORDER : EVENT_ORDERS.find((known) => known === sort);
  if (order === undefined) refusals.push(refusalOf(params, "sort", "unknown"));
  const asked = params.get("after");
  const after = asked === null ? null : parseEventCursor(asked, order ?? USUAL_ORDER);
  if (asked !== null && after === null) refusals.push(refusalOf(params, "after", "unknown"));
  const rows = params.get("rows");
  if (rows !== null && rows !== "all") refusals.push(refusalOf(params, "rows", "unknown"));
  if (!verdict.ok || order === undefined || refusals.length > 0) return { ok: false, refusals };
  return { ok: true, filter: verdict.filter, order, after, whole: rows === "all" };
}

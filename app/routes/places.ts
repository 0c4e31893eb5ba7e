/**
 * /places?q=&on=: towns of the gazetteer for the place picker, with the text that they answer.
 * Cookie-authenticated; the API has its own.
 */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { todayIn } from "~/domain/day/local-time";
import { exactDay, roughDay } from "~/domain/day/rough-day";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { isUnreadable, madeReadable } from "~/domain/value/typed-text";
import { authorize } from "~/http/authorize.server";
import { filterText } from "~/i18n/filter-text";
import { searchPlaces } from "~db/queries/reference/places";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const params = new URL(request.url).searchParams;
  const typed = roughDay("day", params.get("on") ?? "");
  const on = typed.ok ? typed.value : exactDay(todayIn(HOME_ZONE, ctx.now));
  const q = params.get("q") ?? "";
  if (isUnreadable(q)) {
    const t = filterText[ctx.language];
    const message = t.refusal(t.field.q, madeReadable(q.slice(0, 40)), "unreadable");
    return data({ q, rows: [], refused: { field: "q", reason: "unreadable", message } }, 400);
  }
  return data({
    q,
    rows: await searchPlaces(ctx.db.read, q.slice(0, 100), { on: on.from, limit: 20 }),
    refused: null,
  });
}

/** /places?q=&on=: towns of the gazetteer for the place picker. Cookie-authenticated; the API has its own. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { todayIn } from "~/domain/local-time";
import { exactDay, roughDay } from "~/domain/rough-day";
import { HOME_ZONE } from "~/domain/zone-options";
import { authorize } from "~/http/authorize.server";
import { searchPlaces } from "~db/queries/places";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const params = new URL(request.url).searchParams;
  const typed = roughDay("day", params.get("on") ?? "");
  const on = typed.ok ? typed.value : exactDay(todayIn(HOME_ZONE, ctx.now));
  const q = (params.get("q") ?? "").slice(0, 100);
  return { rows: await searchPlaces(ctx.db.read, q, { on: on.from, limit: 20 }) };
}

/** GET /api/v1/places?q=&on=: US places by name, with the missions that hold them on a day. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { parsePlaceQuestion } from "~/domain/api-question";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { answerJson, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { searchPlaces } from "~db/queries/reference/places";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  const params = new URL(request.url).searchParams;
  const question = parsePlaceQuestion(params, todayIn(HOME_ZONE, ctx.now));
  if (!question.ok) return refuseQuestion(question.refusals, ctx.language);
  const { q, on, limit } = question;
  const found = await searchPlaces(ctx.db.read, q, { on, limit });
  const rows = found.map(({ id, name, state, county, zone, lat, lon, posts, disputed }) => ({
    ...{ id, name, state, county, zone, lat, lon, posts, disputed },
  }));
  return answerJson({ rows });
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  return refuseMethod(ctx.language);
}

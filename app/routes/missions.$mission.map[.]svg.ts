/** /missions/:mission/map.svg: the jurisdiction of a mission by county. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { countyPicture } from "~/components/map/county-picture.server";
import { authorize } from "~/http/authorize.server";
import { shownPicture } from "~/http/picture-answer.server";
import { readMissionMap } from "~/pages/place/mission-map.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return shownPicture(countyPicture(await readMissionMap(ctx, params.mission)));
}

/** /events/stops.svg?towns=: the towns of a caravan that is being entered, joined in their order. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { detailPicture } from "~/components/map/detail-picture.server";
import { authorize, found } from "~/http/authorize.server";
import { shownPicture } from "~/http/picture-answer.server";
import { readStopsMap } from "~/pages/entry/stops-map.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const towns = new URL(request.url).searchParams.get("towns") ?? "";
  return shownPicture(detailPicture(found(await readStopsMap(ctx, towns))));
}

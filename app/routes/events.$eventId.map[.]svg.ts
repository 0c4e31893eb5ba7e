/** /events/:eventId/map.svg: where an event takes place, for its page and its sheet. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { detailPicture } from "~/components/map/detail-picture.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { shownPicture } from "~/http/picture-answer.server";
import { readEventMap } from "~/pages/register/event-map.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return shownPicture(detailPicture(await readEventMap(ctx, pathId(params.eventId))));
}

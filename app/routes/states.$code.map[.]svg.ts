/** /states/:code/map.svg?year=&brief=: one state with its events of a fiscal year, for its page and its brief. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { detailPicture } from "~/components/map/detail-picture.server";
import { authorize } from "~/http/authorize.server";
import { shownPicture } from "~/http/picture-answer.server";
import { readStateMap } from "~/pages/place/state-map.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return shownPicture(detailPicture(await readStateMap(ctx, request, params.code)));
}

/** /sites/:siteId/map.svg: where a site is, for its page. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { detailPicture } from "~/components/map/detail-picture.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { shownPicture } from "~/http/picture-answer.server";
import { readSiteMap } from "~/pages/site/site-page.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return shownPicture(detailPicture(await readSiteMap(ctx, pathId(params.siteId))));
}

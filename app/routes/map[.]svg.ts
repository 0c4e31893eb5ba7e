/** /map.svg: the map as a picture to save, under the conditions and the rights of the page. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { mapPicture, pictureNames } from "~/components/map/map-picture.server";
import { authorize } from "~/http/authorize.server";
import { pictureAnswer } from "~/http/picture-answer.server";
import { refusedText } from "~/http/refused-text.server";
import { filterOutside } from "~/pages/map/filter-outside.server";
import { readMapPage } from "~/pages/map/map-page.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readMapPage(ctx, request, { outside: true });
  if (!page.ok) return refusedText(page.refusals, ctx.language);
  const outside = await filterOutside(ctx, page.filter);
  return pictureAnswer(
    mapPicture({ ...page, ...outside }, ctx.language),
    pictureNames(page, ctx.language),
  );
}

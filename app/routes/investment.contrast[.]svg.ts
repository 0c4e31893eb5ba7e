/** /investment/contrast.svg: the map of the contrast as a picture to save. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  contrastPicture,
  contrastPictureNames,
} from "~/components/contrast/contrast-picture.server";
import { authorize } from "~/http/authorize.server";
import { pictureAnswer } from "~/http/picture-answer.server";
import { refusedText } from "~/http/refused-text.server";
import { readContrastPage } from "~/pages/contrast/contrast-page.server";
import { filterOutside } from "~/pages/map/filter-outside.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const page = await readContrastPage(ctx, request);
  if (!page.ok) return refusedText(page.refusals, ctx.language);
  return pictureAnswer(
    contrastPicture(page, await filterOutside(ctx, page.table.filter), ctx.language),
    contrastPictureNames(page, ctx.language),
  );
}

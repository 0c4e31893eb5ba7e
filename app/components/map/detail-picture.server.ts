/** Small maps of pages about one state or one event, as pictures of their own. */
import { type Detail, drawDetail } from "~/map/drawing/draw-detail";
import { keptShapes } from "~/map/drawing/draw-whole-map.server";
import { styledSvg } from "~/map/styled-svg";
import { PICTURE_STYLES } from "./picture-styles.server";

export function detailPicture(detail: Detail): string {
  return styledSvg(drawDetail(detail, keptShapes()), PICTURE_STYLES);
}

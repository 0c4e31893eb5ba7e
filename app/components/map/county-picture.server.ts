/** The counties of a mission's jurisdiction as a picture: its own, and those that a rival source gives to it. */
import { countyShapesOf } from "~/map/county-shapes.server";
import { drawDetail } from "~/map/drawing/draw-detail";
import { styledSvg } from "~/map/styled-svg";
import type { MissionMap } from "~/pages/place/mission-map.server";
import { PICTURE_STYLES } from "./picture-styles.server";

export function countyPicture({ states, held, claimed }: MissionMap): string {
  const nothing = { stops: [], labels: [], isItinerary: false, isCounted: false };
  const shapes = countyShapesOf(states);
  return styledSvg(drawDetail({ ...nothing, areas: held, claimed }, shapes), PICTURE_STYLES);
}

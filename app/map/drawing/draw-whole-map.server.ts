/** The server's hand for the map: outlines and what is measured on them are kept, a scene is drawn when asked for. */

import { toPlane } from "../../domain/map/composite-projection";
import { areaPaths } from "../area-paths";
import { surveyGround } from "../map-ground";
import type { MapScene, MapState } from "../map-props";
import { type StateShape, stateShapes } from "../state-shapes";
import file from "../state-shapes.json?raw";
import { type DrawnGround, drawMap } from "./draw-map";

let outlines: StateShape[] | null = null;
let kept: { points: string; drawn: DrawnGround } | null = null;

export function drawWholeMap(scene: MapScene): string {
  return drawMap(scene, groundOf(scene.states));
}

/** Label points are reference data: they change with a start, not with a question. */
function groundOf(states: readonly MapState[]): DrawnGround {
  const points = states.map(({ code, lat, lng }) => [code, { lat, lng }] as const);
  const asked = JSON.stringify(points);
  if (kept?.points !== asked) {
    const shapes = keptShapes();
    const ground = surveyGround(shapes, new Map(points), toPlane);
    kept = { points: asked, drawn: { paths: areaPaths(shapes), ground } };
  }
  return kept.drawn;
}

/** The outlines, read once. */
export function keptShapes(): readonly StateShape[] {
  outlines ??= stateShapes(JSON.parse(file));
  return outlines;
}

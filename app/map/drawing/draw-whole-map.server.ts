/**
 * The server's hand for the map: outlines and what is measured on them are kept, a scene is drawn when asked for.
 *
 * Where symbols and labels stand is remembered by what they are: most writes to the register change neither.
 */

import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { toPlane } from "../../domain/map/composite-projection";
import { areaPaths } from "../area-paths";
import type { Label } from "../label-layout";
import { placeLabels } from "../label-places";
import { surveyGround } from "../map-ground";
import type { MapScene, MapState } from "../map-props";
import { type StateShape, stateShapes } from "../state-shapes";
import file from "../state-shapes.json?raw";
import { groupSymbols, type SymbolGroup } from "../symbol-groups";
import { type DrawnGround, drawMap } from "./draw-map";

let outlines: StateShape[] | null = null;
let kept: { points: string; drawn: DrawnGround } | null = null;

/** Years and filters that are looked at by turns. */
const MOST_REMEMBERED = 20;
const groups = new LRUCache<string, SymbolGroup[]>({ max: MOST_REMEMBERED });
const labels = new LRUCache<string, Label[]>({ max: MOST_REMEMBERED });

function remembered<Drawn extends object>(
  known: LRUCache<string, Drawn>,
  asked: unknown,
  draw: () => Drawn,
): Drawn {
  const key = createHash("sha256").update(JSON.stringify(asked)).digest("base64");
  const drawn = known.get(key) ?? draw();
  known.set(key, drawn);
  return drawn;
}

/** Every drawing of the server is of one plane and of one ground. */
export function drawWholeMap(scene: MapScene): string {
  return drawMap(
    scene,
    groundOf(scene.states),
    (symbols, on) => remembered(groups, symbols, () => groupSymbols(symbols, on)),
    (ground, around) => remembered(labels, around, () => placeLabels(ground, around)),
  );
}

/** Label points are reference data: they change with a start, not with a question. */
function groundOf(states: readonly MapState[]): DrawnGround {
  const points = states.map(({ code, lat, lng }) => [code, { lat, lng }] as const);
  const asked = JSON.stringify(points);
  if (kept?.points !== asked) {
    const shapes = keptShapes();
    const ground = surveyGround(shapes, new Map(points), toPlane);
    labels.clear();
    kept = { points: asked, drawn: { paths: areaPaths(shapes), ground } };
  }
  return kept.drawn;
}

/** The outlines, read once. */
export function keptShapes(): readonly StateShape[] {
  outlines ??= stateShapes(JSON.parse(file));
  return outlines;
}

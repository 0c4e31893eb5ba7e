/**
 * The map as SVG text, drawn on the server: shaded areas, frames of the insets, itineraries, symbols, labels.
 *
 * It is the map of the first bytes, of paper and of a page without scripts, where every area is a link; the live map
 * takes its place and reads the outlines from it. Laid out at one pixel to a unit of the plane, with the classes of
 * map-layers.css. Pure: the same scene gives the same text.
 */
import type { Itinerary } from "~/domain/map/map-symbol";
import { PARTS } from "./area-paths";
import { INSETS, insetAt, type PlanePoint, toPlane, WHOLE } from "./composite-projection";
import { markShapes } from "./form-mark";
import type { Label } from "./label-layout";
import { LARGE_LABELS, middleOf, placeLabels } from "./label-places";
import type { Ground } from "./map-ground";
import type { MapScene, MapState } from "./map-props";
import { groupSymbols, LARGE_MARKS, marksOf, type SymbolGroup } from "./symbol-groups";

/** The outlines of the areas by code, and what was measured on them. */
export type DrawnGround = { paths: ReadonlyMap<string, string>; ground: Ground };

export function drawMap(scene: MapScene, { paths, ground }: DrawnGround): string {
  const groups = groupSymbols(scene.symbols, {
    toPixels: toPlane,
    connected: (a, b) => insetAt(toPlane(a)) === insetAt(toPlane(b)),
    size: LARGE_MARKS,
  });
  const labels = placeLabels(ground, {
    scale: 1,
    frame: WHOLE,
    symbols: groups.map(({ box }) => box),
    sizes: LARGE_LABELS,
    mayBeCovered: true,
    selected: scene.selected,
  });
  const { left, top, right, bottom } = WHOLE;
  return [
    `<svg class="map-drawing" viewBox="${left} ${top} ${right - left} ${bottom - top}" role="group" aria-label="${escaped(scene.label)}">`,
    `<g class="map-areas" transform="scale(${1 / PARTS})">`,
    ...inDrawingOrder(scene).map((state) => areaOf(state, paths.get(state.code) ?? "", scene)),
    "</g>",
    `<path class="map-inset-frame" d="${INSETS.map(({ box }) => frameOf(box)).join("")}"/>`,
    ...scene.itineraries.map((itinerary) => lineOf(itinerary, itinerary.event === scene.event)),
    ...labels.filter(({ led }) => led).map((label) => leadOf(label, ground)),
    ...labels.map((label) => labelOf(label, scene)),
    ...groups.flatMap((group) => symbolsOf(group, scene)),
    "</svg>",
  ].join("");
}

/** No neighbour is drawn over the outline of the own jurisdiction, nor that over the selected area's. */
function inDrawingOrder({ states, own, selected }: MapScene): MapState[] {
  const height = ({ code }: MapState) => (code === selected ? 2 : own.includes(code) ? 1 : 0);
  return [...states].sort((a, b) => height(a) - height(b));
}

function areaOf({ code, description, shade }: MapState, path: string, scene: MapScene): string {
  const isSelected = code === scene.selected;
  const outline = isSelected ? " map-selected" : scene.own.includes(code) ? " map-own" : "";
  const current = isSelected ? ' aria-current="true"' : "";
  return `<a href="${escaped(scene.hrefOf(code))}" aria-label="${escaped(description)}"${current}><path class="map-state map-shade-${shade}${outline}" data-area="${code}" d="${path}"/></a>`;
}

function frameOf({ left, top, right, bottom }: typeof WHOLE): string {
  return `M${at({ x: left, y: top })}H${round(right)}V${round(bottom)}H${round(left)}z`;
}

/** A leg from one inset into another is a flight, not a line on this plane: it is left out. */
function lineOf({ stops }: Itinerary, asked: boolean): string {
  const points = stops.map(toPlane);
  const path = points.map((point, index) => {
    const before = points[index - 1];
    const joined = before !== undefined && insetAt(before) === insetAt(point);
    return `${joined ? "L" : "M"}${at(point)}`;
  });
  return `<path class="map-itinerary${asked ? " map-itinerary-asked" : ""}" d="${path.join("")}"/>`;
}

function leadOf({ code, box }: Label, ground: Ground): string {
  const area = ground.areas.get(code);
  return area ? `<path class="map-lead" d="M${at(area.label)}L${at(middleOf(box, 1))}"/>` : "";
}

function labelOf({ code, box, led }: Label, scene: MapScene): string {
  const shade = scene.states.find((state) => state.code === code)?.shade ?? 0;
  const { x, y } = middleOf(box, 1);
  const plate = led
    ? `<rect class="map-plate-box map-shade-${shade}" x="${round(x - 13)}" y="${round(y - 9)}" width="26" height="18" rx="3"/>`
    : "";
  const chosen = code === scene.selected ? " map-text-selected" : "";
  return `${plate}<text class="map-text map-text-${shade}${chosen}" x="${round(x)}" y="${round(y)}">${code}</text>`;
}

function symbolsOf(group: SymbolGroup, scene: MapScene): string[] {
  return marksOf(group).map(({ symbol, place, left, top }) => {
    const { x, y } = toPlane(place);
    const corner = `translate(${round(x + left)} ${round(y + top)}) scale(${group.size.mark / 16})`;
    const shapes = markShapes(symbol.form, symbol.count);
    return `<a href="${escaped(scene.hrefOfSymbol(symbol))}" aria-label="${escaped(scene.titleOf(symbol))}"><g class="form-mark form-mark-${symbol.form}" transform="${corner}">${shapes}</g></a>`;
  });
}

function at({ x, y }: PlanePoint): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

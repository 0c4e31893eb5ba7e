/**
 * The map as SVG text, drawn on the server: shaded areas, frames of the insets, itineraries, symbols, labels.
 *
 * It is the map of the first bytes, of paper and of a page without scripts, where every area is a link; the live map
 * takes its place and reads the outlines from it. Laid out at one pixel to a unit of the plane, with the classes of
 * map-layers.css. Pure: the same scene gives the same text.
 */
import type { MapSymbol } from "~/domain/map/map-symbol";
import { PARTS } from "./area-paths";
import { INSETS, insetAt, type PlanePoint, toPlane, WHOLE } from "./composite-projection";
import { FORM_PATHS } from "./form-mark";
import type { Label } from "./label-layout";
import { LARGE_LABELS, middleOf, placeLabels } from "./label-places";
import type { Ground } from "./map-ground";
import type { MapState, StateMapProps } from "./map-props";
import { groupSymbols, LARGE_MARKS, marksOf, type SymbolGroup } from "./symbol-groups";

export type MapScene = Pick<
  StateMapProps,
  "states" | "selected" | "symbols" | "itineraries" | "event" | "missions" | "figures" | "titleOf"
> & {
  /** What the whole is, for who hears it. */
  label: string;
  /** Where an area, a symbol leads. */
  hrefOf: (code: string) => string;
  hrefOfSymbol: (symbol: MapSymbol) => string;
};

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
    ...scene.states.map((state) => areaOf(state, paths.get(state.code) ?? "", scene)),
    "</g>",
    `<path class="map-inset-frame" d="${INSETS.map(({ box }) => frameOf(box)).join("")}"/>`,
    outlineOf(scene.selected, paths),
    ...scene.itineraries.map((itinerary) => lineOf(itinerary, itinerary.event === scene.event)),
    ...labels.filter(({ led }) => led).map((label) => leadOf(label, ground)),
    ...labels.map((label) => labelOf(label, scene)),
    ...groups.flatMap((group) => symbolsOf(group, scene)),
    "</svg>",
  ].join("");
}

function areaOf({ code, description, shade }: MapState, path: string, scene: MapScene): string {
  const current = code === scene.selected ? ' aria-current="true"' : "";
  return `<a href="${escaped(scene.hrefOf(code))}" aria-label="${escaped(description)}"${current}><path class="map-state map-shade-${shade}" data-area="${code}" d="${path}"/></a>`;
}

function outlineOf(code: string | null, paths: ReadonlyMap<string, string>): string {
  const path = code === null ? undefined : paths.get(code);
  if (path === undefined) return "";
  return `<path class="map-outline-selected" transform="scale(${1 / PARTS})" d="${path}"/>`;
}

function frameOf({ left, top, right, bottom }: typeof WHOLE): string {
  return `M${at({ x: left, y: top })}H${round(right)}V${round(bottom)}H${round(left)}z`;
}

/** A leg from one inset into another is a flight, not a line on this plane: it is left out. */
function lineOf({ stops }: StateMapProps["itineraries"][number], asked: boolean): string {
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
    const { mark } = group.size;
    const count =
      symbol.count > 1
        ? `<text class="map-count-text" x="${mark + 1}" y="${mark / 2}">${symbol.count}</text>`
        : "";
    return `<a href="${escaped(scene.hrefOfSymbol(symbol))}" aria-label="${escaped(scene.titleOf(symbol))}"><g class="form-mark form-mark-${symbol.form}" transform="translate(${round(x + left)} ${round(y + top)})"><path transform="scale(${mark / 16})" d="${FORM_PATHS[symbol.form]}"/>${count}</g></a>`;
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

/**
 * The map as SVG text, drawn on the server: shaded areas, frames of the insets, itineraries, symbols, labels.
 *
 * It is the map of the first bytes, of paper and of a page without scripts, where every area is a link; the live map
 * takes its place and reads the outlines from it. Laid out at one pixel to a unit of the plane, with the classes of
 * map-layers.css. Pure: the same scene gives the same text.
 */

import {
  type Geographic,
  INSETS,
  insetAt,
  type PlanePoint,
  toPlane,
  WHOLE,
} from "../../domain/map/composite-projection";
import { PARTS, pointsOfPath, stepsOf } from "../area-paths";
import { boxesToEvade, type Chosen, chosenOf, standingOf } from "../chosen-marks";
import { markClass, markShapes, shapesWith } from "../form-mark";
import { type InvestmentMark, investmentShapes } from "../investment-marks";
import { type ItineraryLine, itineraryLines } from "../itinerary-lines";
import { jurisdictionLines } from "../jurisdiction-lines";
import type { Label } from "../label-layout";
import { LARGE_LABELS, middleOf, placeLabels } from "../label-places";
import type { Ground } from "../map-ground";
import type { MapScene, MapState } from "../map-props";
import { SPOT_SIZE, type SpotMark, spotMarks } from "../spot-marks";
import { groupSymbols, LARGE_MARKS, marksOf, type SymbolGroup } from "../symbol-groups";
import { drawCircles } from "./draw-circles";

/** The outlines of the areas by code, and what was measured on them. */
export type DrawnGround = { paths: ReadonlyMap<string, string>; ground: Ground };

/** The whole map: symbols as they were clustered for it. */
const WHOLE_STEP = 0;
const ON_PLANE = {
  toPixels: toPlane,
  connected: (a: Geographic, b: Geographic) => insetAt(toPlane(a)) === insetAt(toPlane(b)),
};

/** `group` and `label` take longest: whoever remembers them from one drawing to the next brings a hand of its own. */
export function drawMap(
  scene: MapScene,
  { paths, ground }: DrawnGround,
  group = groupSymbols,
  label = placeLabels,
): string {
  const { itineraries, event, spots = [], selected, symbols } = scene;
  const { circles = [], investment = [] } = scene;
  const groups = group(symbols, { ...ON_PLANE, size: LARGE_MARKS });
  const chosen = chosenOf({ itineraries, event, spots, selected, step: WHOLE_STEP });
  const marks = spotMarks(chosen.spots, ON_PLANE);
  const lines = itineraryLines({ itineraries, groups, spots: marks, chosen, ...ON_PLANE });
  const labels = label(ground, {
    scale: 1,
    frame: WHOLE,
    symbols: boxesToEvade(groups, marks, chosen),
    sizes: LARGE_LABELS,
    mayBeCovered: true,
    selected,
  });
  const { left, top, right, bottom } = WHOLE;
  return [
    `<svg class="map-drawing${circles.length > 0 ? " map-with-circles" : ""}" viewBox="${left} ${top} ${right - left} ${bottom - top}" role="group" aria-label="${escaped(scene.label)}">`,
    `<g class="map-areas" transform="scale(${1 / PARTS})">`,
    ...inDrawingOrder(scene).map((state) => areaOf(state, paths.get(state.code) ?? "", scene)),
    ...bordersOf(paths, scene.jurisdictions ?? {}),
    "</g>",
    `<path class="map-inset-frame" d="${INSETS.map(({ box }) => frameOf(box)).join("")}"/>`,
    ...lines.map(lineOf),
    drawCircles(circles),
    ...labels.filter(({ led }) => led).map((label) => leadOf(label, ground)),
    ...labels.map((label) => labelOf(label, scene)),
    ...investment.map(investmentOf),
    ...groups.flatMap((group) => symbolsOf(group, chosen, scene)),
    ...marks.map(spotOf),
    "</svg>",
  ].join("");
}

/** No neighbour is drawn over the outline of the own jurisdiction, nor that over the selected area's. */
function inDrawingOrder({ states, own, selected }: MapScene): MapState[] {
  const height = ({ code }: MapState) => (code === selected ? 2 : own.includes(code) ? 1 : 0);
  return [...states].sort((a, b) => height(a) - height(b));
}

/** The title is the name of the link, and what is shown under the pointer. */
function areaOf({ code, description, shade }: MapState, path: string, scene: MapScene): string {
  const isSelected = code === scene.selected;
  const outline = isSelected ? " map-selected" : scene.own.includes(code) ? " map-own" : "";
  const current = isSelected ? ' aria-current="true"' : "";
  return `<a href="${escaped(scene.hrefOf(code))}"${current}><title>${escaped(description)}</title><path class="map-state map-shade-${shade}${outline}" data-area="${code}" d="${path}"/></a>`;
}

/** In parts of a unit, as the outlines. */
function bordersOf(
  paths: ReadonlyMap<string, string>,
  jurisdictions: Readonly<Record<string, string>>,
): string[] {
  if (Object.keys(jurisdictions).length === 0) return [];
  const areas = [...paths].map(([code, path]) => ({ code, rings: pointsOfPath(path) }));
  const lines = jurisdictionLines(areas, jurisdictions, ({ x, y }) => `${x} ${y}`);
  const d = lines.map((line) => stepsOf(line)).join("");
  return [`<path class="map-border" d="${d}"/>`];
}

function frameOf({ left, top, right, bottom }: typeof WHOLE): string {
  return `M${at({ x: left, y: top })}H${round(right)}V${round(bottom)}H${round(left)}z`;
}

function lineOf({ legs, standing }: ItineraryLine): string {
  const path = legs.map(([from, to]) => `M${at(from)}L${at(to)}`).join("");
  return path === "" ? "" : `<path class="map-itinerary map-itinerary-${standing}" d="${path}"/>`;
}

function spotOf({ at: { x, y }, spots, form, outcome, text }: SpotMark): string {
  const half = SPOT_SIZE / 2;
  const corner = `translate(${round(x - half)} ${round(y - half)}) scale(${SPOT_SIZE / 16})`;
  const title = spots.map(({ number, name }) => `${number ?? ""} ${name ?? ""}`.trim()).join("\n");
  return `<a href="/events/${spots[0]?.event}"><title>${escaped(title)}</title><g class="${markClass(form, outcome)}" transform="${corner}">${shapesWith(form, text)}</g></a>`;
}

function investmentOf(mark: InvestmentMark): string {
  const { x, y } = toPlane(mark);
  return `<a href="${escaped(mark.href)}"><title>${escaped(mark.title)}</title><g transform="translate(${round(x)} ${round(y)})">${investmentShapes(mark)}</g></a>`;
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

function symbolsOf(group: SymbolGroup, chosen: Chosen, scene: MapScene): string[] {
  return marksOf(group).map(({ symbol, place, left, top }) => {
    const standing = standingOf(symbol, group, chosen);
    if (standing === "replaced") return "";
    const { x, y } = toPlane(place);
    const corner = `translate(${round(x + left)} ${round(y + top)}) scale(${group.size.mark / 16})`;
    const shapes = markShapes(symbol.form, symbol.count);
    const shown = standing === "plain" ? "" : ` map-${standing}`;
    return `<a href="${escaped(scene.hrefOfSymbol(symbol))}"><title>${escaped(scene.titleOf(symbol))}</title><g class="${markClass(symbol.form, symbol.outcome)}${shown}" transform="${corner}">${shapes}</g></a>`;
  });
}

function at({ x, y }: PlanePoint): string {
  return `${round(x)} ${round(y)}`;
}

/** Whole units: about a pixel. */
function round(value: number): number {
  return Math.round(value);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

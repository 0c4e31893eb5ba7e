/** Labels of all areas, laid out in pixels from the corner of the plane: panning changes nothing. */
import type { PlaneBox, PlanePoint } from "../domain/map/composite-projection";
import { outwardOf } from "./label-directions";
import { type Box, type Label, type LabelSizes, layoutLabels } from "./label-layout";
import type { Ground } from "./map-ground";

/** Led ones are as large as what can be hit; the plate inside is drawn smaller. */
export const LARGE_LABELS: LabelSizes = {
  inside: { width: 20, height: 14 },
  led: { width: 30, height: 24 },
};
export const SMALL_LABELS: LabelSizes = {
  inside: { width: 15, height: 10 },
  led: { width: 26, height: 24 },
};
/** Plates keep this far from the edge. */
const EDGE = 4;

export type LabelQuestion = {
  /** Pixels to a unit of the plane. */
  scale: number;
  /** Where labels may stand, on the plane. */
  frame: PlaneBox;
  /** Boxes of the symbols, in pixels. */
  symbols: readonly Box[];
  sizes: LabelSizes;
  /** May a label stand under a symbol rather than be left out? */
  mayBeCovered: boolean;
  selected: string | null;
};

export function placeLabels(ground: Ground, question: LabelQuestion): Label[] {
  const { scale, frame, symbols, sizes, mayBeCovered, selected } = question;
  const requests = [...ground.areas.values()].map(({ code, label, room }) => ({
    code,
    x: label.x * scale,
    y: label.y * scale,
    room: room * scale,
    outward: outwardOf(code),
    needed: code === selected,
  }));
  const { land } = ground;
  return layoutLabels(requests, sizes, {
    frame: inner(scaled(frame, scale)),
    symbols,
    mayBeCovered,
    overLand: (box) => land.overLand(scaled(box, 1 / scale)),
    inside: (code, box) => land.inside(code, scaled(box, 1 / scale)),
  });
}

/** The middle of a box of pixels, on the plane. */
export function middleOf(box: Box, scale: number): PlanePoint {
  return { x: (box.left + box.right) / 2 / scale, y: (box.top + box.bottom) / 2 / scale };
}

function scaled(box: Box, by: number): Box {
  return { left: box.left * by, top: box.top * by, right: box.right * by, bottom: box.bottom * by };
}

function inner({ left, top, right, bottom }: Box): Box {
  return { left: left + EDGE, top: top + EDGE, right: right - EDGE, bottom: bottom - EDGE };
}

/**
 * Where labels stand: no two boxes ever overlap.
 *
 * A label stands inside its area where there is room. Otherwise it is led: it stands beside the land and
 * a line leads to it. One that fits nowhere is left out; the area keeps its name for keyboard, screen
 * reader and table, and zooming in brings the label back.
 */
export type Box = { left: number; top: number; right: number; bottom: number };

export type LabelRequest = {
  code: string;
  /** Where the label belongs, in pixels. */
  x: number;
  y: number;
  /** How far the border is from there, in pixels: narrow areas choose first. */
  room: number;
  /** Which way its line leads, in degrees clockwise from east. */
  outward: number;
  /** Rather under or over a symbol than left out: the selected area. */
  needed?: boolean;
};

export type LabelSizes = { inside: Size; led: Size };
export type Size = { width: number; height: number };
export type Label = { code: string; box: Box; led: boolean };

export type Surroundings = {
  /** Nothing may stand outside. */
  frame: Box;
  /** Symbols: a label evades them where it can. */
  symbols: readonly Box[];
  /** May a label stand under a symbol rather than be left out? */
  mayBeCovered: boolean;
  /** Is any part of the box over land? A led label never is. */
  overLand: (box: Box) => boolean;
  /** Does the whole box lie inside the area? A label that is not led always does. */
  inside: (code: string, box: Box) => boolean;
};

const GAP = 1;
const INSIDE_STEP = 4;
const INSIDE_TURN = 20;
const FARTHEST_INSIDE = 84;
const NEAREST_LEAD = 12;
const FARTHEST_LEAD = 130;
const LEAD_STEP = 4;
const TURNS = [0, 20, -20, 40, -40, 60, -60, 90, -90];

export function layoutLabels(
  requests: readonly LabelRequest[],
  sizes: LabelSizes,
  around: Surroundings,
): Label[] {
  const placed: Label[] = [];
  const fits = (box: Box) =>
    within(box, around.frame) && placed.every((label) => !overlap(box, label.box, GAP));
  const free = (box: Box) =>
    around.symbols.every((symbol) => !overlap(box, symbol, 0)) && fits(box);
  /** None is worked out beyond the first that may stand there. */
  const ownBox = (request: LabelRequest, mayStand: (box: Box) => boolean) =>
    firstOf(
      insideBoxes(request, sizes.inside),
      (box) => mayStand(box) && around.inside(request.code, box),
    );

  const narrowFirst = [...requests].sort((a, b) => a.room - b.room);
  const without = narrowFirst.filter((request) => {
    const box = ownBox(request, free);
    if (box) placed.push({ code: request.code, box, led: false });
    return !box;
  });
  const neededFirst = without.sort((a, b) => Number(!a.needed) - Number(!b.needed));
  for (const request of neededFirst) {
    const { code } = request;
    const ledBox = (mayStand: (box: Box) => boolean) =>
      firstOf(ledBoxes(request, sizes.led), (box) => mayStand(box) && !around.overLand(box));
    const led = ledBox(free);
    const under =
      !led && (around.mayBeCovered || request.needed) ? ownBox(request, fits) : undefined;
    const box = led ?? under ?? (ownBox(request, () => true) ? undefined : ledBox(fits));
    if (box) placed.push({ code, box, led: box !== under });
  }
  return placed;
}

export function overlap(a: Box, b: Box, gap: number): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

export function boxAround(x: number, y: number, { width, height }: Size): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function firstOf(boxes: Iterable<Box>, mayStand: (box: Box) => boolean): Box | undefined {
  for (const box of boxes) if (mayStand(box)) return box;
}

/** The middle first, then in widening rings around it. */
function* insideBoxes({ x, y }: LabelRequest, size: Size): Iterable<Box> {
  yield boxAround(x, y, size);
  for (let away = INSIDE_STEP; away <= FARTHEST_INSIDE; away += INSIDE_STEP) {
    for (let angle = 90; angle < 450; angle += INSIDE_TURN) {
      const turn = (angle * Math.PI) / 180;
      yield boxAround(x + away * Math.cos(turn), y + away * Math.sin(turn), size);
    }
  }
}

/** Nearest first; at each distance straight outward first, then turned aside. */
function* ledBoxes({ x, y, outward }: LabelRequest, size: Size): Iterable<Box> {
  for (let lead = NEAREST_LEAD; lead <= FARTHEST_LEAD; lead += LEAD_STEP) {
    for (const turn of TURNS) {
      const angle = ((outward + turn) * Math.PI) / 180;
      yield boxAround(x + lead * Math.cos(angle), y + lead * Math.sin(angle), size);
    }
  }
}

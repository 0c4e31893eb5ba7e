/** The places of what is chosen: each with its number where it has one, those that would touch as one mark. */
import type { EventForm } from "../domain/counting/event-form";
import type { Outcome } from "../domain/counting/occurrence";
import type { Geographic, PlanePoint } from "../domain/map/composite-projection";
import type { ChosenSpot } from "./chosen-marks";
import type { Box } from "./label-layout";

/** In pixels, at the middle of its spots. */
export type SpotMark = {
  at: PlanePoint;
  spots: ChosenSpot[];
  form: EventForm;
  /** Held as soon as one of its spots was. */
  outcome: Outcome;
  text: string;
  box: Box;
};

export const SPOT_SIZE = 22;
/** Corners of two marks may touch. */
const TOUCHING = SPOT_SIZE * 0.7;
const LONGEST_TEXT = 3;

type Ground = {
  toPixels: (place: Geographic) => PlanePoint;
  connected: (a: Geographic, b: Geographic) => boolean;
};

export function spotMarks(spots: readonly ChosenSpot[], ground: Ground): SpotMark[] {
  const waiting = spots.map((spot) => markOf([spot], spot, ground));
  const settled: SpotMark[] = [];
  // The first is settled first.
  waiting.reverse();
  while (waiting.length > 0) {
    const mark = waiting.pop();
    if (!mark) break;
    const at = settled.findIndex((other) => touches(mark, other, ground));
    const [other] = at < 0 ? [] : settled.splice(at, 1);
    const together = other ? [...other.spots, ...mark.spots] : [];
    if (together[0]) waiting.push(markOf(together, together[0], ground));
    else settled.push(mark);
  }
  return settled;
}

function touches(a: SpotMark, b: SpotMark, { connected }: Ground): boolean {
  const [one, other] = [a.spots[0], b.spots[0]];
  if (one === undefined || other === undefined || !connected(one, other)) return false;
  return Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < TOUCHING;
}

function markOf(spots: ChosenSpot[], first: ChosenSpot, { toPixels }: Ground): SpotMark {
  const points = spots.map(toPixels);
  const mean = (of: (point: PlanePoint) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const at = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const half = SPOT_SIZE / 2;
  const box = { left: at.x - half, top: at.y - half, right: at.x + half, bottom: at.y + half };
  const isHeld = spots.some(({ outcome }) => outcome === "held");
  const outcome = isHeld ? "held" : first.outcome;
  return { at, spots, form: first.form, outcome, text: textOf(spots), box };
}

/** 3, 1–3, 1,4, or the first with a sign that there are more; without numbers how many there are. */
function textOf(spots: readonly ChosenSpot[]): string {
  const given = spots.flatMap(({ number }) => number ?? []);
  const numbers = [...new Set(given)].sort((a, b) => a - b);
  if (numbers.length === 0) return spots.length === 1 ? "" : String(spots.length);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (numbers.length === 1) return String(first);
  const isRun = last - first === numbers.length - 1;
  const whole = isRun ? `${first}–${last}` : numbers.join(",");
  return whole.length <= LONGEST_TEXT ? whole : `${first}…`;
}

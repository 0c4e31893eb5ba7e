/** The numbered stops of chosen caravans: each at its place, those that would touch as one mark. */
import type { Outcome } from "../domain/counting/occurrence";
import type { Itinerary, ItineraryStop } from "../domain/map/map-symbol";
import type { BilingualText } from "../domain/value/language";
import type { Geographic, PlanePoint } from "./composite-projection";
import type { Box } from "./label-layout";

export type NumberedStop = ItineraryStop & { number: number; event: number; title: BilingualText };
/** In pixels, at the middle of its stops. */
export type StopMark = { at: PlanePoint; stops: NumberedStop[]; text: string; box: Box };

export const STOP_SIZE = 22;
/** Corners of two marks may touch. */
const TOUCHING = STOP_SIZE * 0.7;
const LONGEST_TEXT = 3;

type Ground = {
  toPixels: (place: Geographic) => PlanePoint;
  connected: (a: Geographic, b: Geographic) => boolean;
};

export function stopMarks(itineraries: readonly Itinerary[], ground: Ground): StopMark[] {
  const waiting = itineraries.flatMap(({ event, title, stops }) =>
    stops.map((stop, at) => markOf([{ ...stop, number: at + 1, event, title }], ground)),
  );
  const settled: StopMark[] = [];
  // The first stop is settled first.
  waiting.reverse();
  while (waiting.length > 0) {
    const mark = waiting.pop();
    if (!mark) break;
    const at = settled.findIndex((other) => touches(mark, other, ground));
    const [other] = at < 0 ? [] : settled.splice(at, 1);
    if (other) waiting.push(markOf([...other.stops, ...mark.stops], ground));
    else settled.push(mark);
  }
  return settled;
}

/** Held as soon as one of its stops was. */
export function outcomeOf({ stops }: StopMark): Outcome {
  return stops.some(({ outcome }) => outcome === "held") ? "held" : (stops[0]?.outcome ?? "held");
}

function touches(a: StopMark, b: StopMark, { connected }: Ground): boolean {
  const [one, other] = [a.stops[0], b.stops[0]];
  if (one === undefined || other === undefined || !connected(one, other)) return false;
  return Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < TOUCHING;
}

function markOf(stops: NumberedStop[], { toPixels }: Ground): StopMark {
  const points = stops.map(toPixels);
  const mean = (of: (point: PlanePoint) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const at = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const half = STOP_SIZE / 2;
  const box = { left: at.x - half, top: at.y - half, right: at.x + half, bottom: at.y + half };
  return { at, stops, text: textOf(stops), box };
}

/** 3, 1–3, 1,4, or the first with a sign that there are more. */
function textOf(stops: readonly NumberedStop[]): string {
  const numbers = [...new Set(stops.map(({ number }) => number))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (numbers.length === 1) return String(first);
  const isRun = last - first === numbers.length - 1;
  const whole = isRun ? `${first}–${last}` : numbers.join(",");
  return whole.length <= LONGEST_TEXT ? whole : `${first}…`;
}

/**
 * Circles over a drawing of the map: one figure of an area each, its size in proportion to the figure.
 *
 * They lie under the letters, and the greatest lie lowest, so that neither a letter nor a small one is hidden.
 */
import { toPlane } from "../../domain/map/composite-projection";
import type { MapCircle } from "../map-circle";

const LARGEST = 17;
const SMALLEST = 2.5;
/** Below the middle of the letters of an area, in the units of the plane. */
export const CIRCLE_DOWN = 11;

/** The radius of a share: areas are in proportion, and what is there at all is seen. */
export const radiusOf = (share: number): number =>
  share <= 0 ? 0 : Math.max(SMALLEST, LARGEST * Math.sqrt(share));

export const circleClass = ({ isThere }: Pick<MapCircle, "isThere">): string =>
  isThere ? "map-circle map-circle-there" : "map-circle";

/** Without those of nothing; the greatest first. */
export function circlesInOrder(circles: readonly MapCircle[]): MapCircle[] {
  return circles.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
}

/** Elements of an SVG in the units of the plane. */
export function drawCircles(circles: readonly MapCircle[]): string {
  return circlesInOrder(circles).map(circleOf).join("");
}

function circleOf(circle: MapCircle): string {
  const { x, y } = toPlane(circle);
  const radius = Math.round(radiusOf(circle.share) * 10) / 10;
  const shape = `<circle class="${circleClass(circle)}" cx="${Math.round(x)}" cy="${Math.round(y + CIRCLE_DOWN)}" r="${radius}"/>`;
  if (circle.link === null) return shape;
  const { title, href } = circle.link;
  return `<a href="${escaped(href)}"><title>${escaped(title)}</title>${shape}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

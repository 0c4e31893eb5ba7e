/**
 * Circles over a drawing of the map: one figure of an area each, its size in proportion to the figure.
 *
 * They stand beside the letters of their area, and the greatest lie lowest, so that no small one is hidden.
 */
import { type Geographic, toPlane } from "./composite-projection";

export type MapCircle = Geographic & {
  /** Of the greatest, 0 to 1. */
  share: number;
  /** What is said of it under the pointer. */
  title: string;
  href: string;
};

const LARGEST = 17;
const SMALLEST = 2.5;
/** Below the letters of an area, in the units of the plane. */
const DOWN = 11;

/** The radius of a share: areas are in proportion, and what is there at all is seen. */
export const radiusOf = (share: number): number =>
  share <= 0 ? 0 : Math.max(SMALLEST, LARGEST * Math.sqrt(share));

/** Elements of an SVG in the units of the plane, to stand before its end. */
export function drawCircles(circles: readonly MapCircle[]): string {
  return [...circles]
    .sort((a, b) => b.share - a.share)
    .filter(({ share }) => share > 0)
    .map((circle) => {
      const { x, y } = toPlane(circle);
      const radius = Math.round(radiusOf(circle.share) * 10) / 10;
      return `<a href="${escaped(circle.href)}"><title>${escaped(circle.title)}</title><circle class="map-circle" cx="${Math.round(x)}" cy="${Math.round(y + DOWN)}" r="${radius}"/></a>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

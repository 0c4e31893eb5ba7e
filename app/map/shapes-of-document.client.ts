/** The polygons of the areas, read from the map that the document holds: none where the page was reached inside the site. */
import { placesOfPath } from "./area-paths";
import type { StateShape } from "./state-shapes";

export function shapesOfDocument(): StateShape[] {
  const paths = document.querySelectorAll(".map-drawing [data-area]");
  return Array.from(paths, (path) => ({
    code: path.getAttribute("data-area") ?? "",
    polygons: [placesOfPath(path.getAttribute("d") ?? "")],
  }));
}

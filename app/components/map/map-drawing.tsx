/**
 * The map as the server drew it: what stands there with the first bytes, without scripts, and on paper.
 *
 * The drawing is text of the document and not of the page's data: the browser keeps what it was sent and is not sent
 * it twice. Reached by a link inside the site the page has none, and the live map brings its own outlines.
 */
import { createContext, useContext } from "react";
import type { MapScene } from "~/map/map-props";

/** Only the server has one. */
export const MapDrawingContext = createContext<((scene: MapScene) => string) | null>(null);

export function MapDrawing({ scene, covered }: { scene: MapScene; covered: boolean }) {
  const draw = useContext(MapDrawingContext);
  return (
    <div
      className={covered ? "map-drawn map-drawn-covered" : "map-drawn"}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, in which every text is escaped
      dangerouslySetInnerHTML={{ __html: draw?.(scene) ?? "" }}
    />
  );
}

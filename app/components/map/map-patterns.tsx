/** The patterns of the map's classes; style sheets refer to them. Once on a page that has a map. */
import { classPatterns, SYSTEM_COLOURS } from "~/map/class-patterns";

const SHAPES = { __html: classPatterns(SYSTEM_COLOURS) };

export function MapPatterns() {
  return (
    <svg className="map-patterns" aria-hidden="true">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own shapes */}
      <defs dangerouslySetInnerHTML={SHAPES} />
    </svg>
  );
}

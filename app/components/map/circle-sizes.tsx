/** What circles of three sizes stand for. */
import { writtenFigure } from "~/i18n/contrast/figure-words";
import { circleClass, radiusOf } from "~/map/drawing/draw-circles";
import { circleSizes } from "./map-layer-figures";

type Props = { greatest: number; isThere: boolean };

export function CircleSizes({ greatest, isThere }: Props) {
  return (
    <ul className="map-circle-sizes">
      {circleSizes(greatest).map(({ value, share }) => (
        <li key={value}>
          <svg viewBox="-18 -18 36 36" width="36" height="36" aria-hidden="true">
            <circle className={circleClass({ isThere })} r={radiusOf(share)} />
          </svg>
          {writtenFigure(value)}
        </li>
      ))}
    </ul>
  );
}

/** What the shades and the circles of a contrast mean, and how many areas each class has. */
import { CircleSizes } from "~/components/map/circle-sizes";
import type { LegendEntry } from "~/components/map/map-shading";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { datedInUnit, writtenFigure } from "~/i18n/contrast/figure-words";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ContrastTable } from "~/pages/contrast/contrast.server";
import type { ContrastDrawing } from "./contrast-drawing.server";

type Props = { table: ContrastTable; drawing: ContrastDrawing };

export function ContrastLegend({ table, drawing }: Props) {
  const t = useText(contrastText);
  const map = useText(mapText);
  const language = useLanguage();
  const { x, y, filter } = table;
  const known = drawing.classes.filter(({ shade }) => shade !== "no-data");
  const sum = (of: readonly LegendEntry[]) => of.reduce((all, { areas }) => all + areas, 0);
  return (
    <section className="map-legend contrast-legend" aria-label={map.legend.title}>
      <div>
        <h2>{datedInUnit(x, filter, language)}</h2>
        <ul className={x.isDone ? "map-classes" : "map-classes contrast-there"}>
          {drawing.classes.map((entry) => (
            <li key={String(entry.shade)}>
              <svg
                className="map-swatch"
                viewBox="0 0 26 14"
                width="26"
                height="14"
                aria-hidden="true"
              >
                <rect className={`map-state map-shade-${entry.shade}`} width="26" height="14" />
              </svg>
              <span>
                <Range {...entry} />
              </span>
              <span className="soft small">{t.states(entry.areas)}</span>
            </li>
          ))}
        </ul>
        <p className="soft small">{t.legendOf(sum(known), sum(drawing.classes))}</p>
      </div>
      <div>
        <h2>{datedInUnit(y, filter, language)}</h2>
        <CircleSizes greatest={drawing.greatest} isThere={!y.isDone} />
      </div>
    </section>
  );
}

function Range({ shade, range }: LegendEntry) {
  const t = useText(contrastText);
  const map = useText(mapText);
  if (shade === "no-data") return t.unknown;
  if (range === null) return t.zero;
  return map.legend.range(
    writtenFigure(range.from),
    range.to === null ? null : writtenFigure(range.to),
  );
}

/** What the shades and the circles of a contrast mean, and how many areas each class has. */
import { groupDigits } from "~/domain/value/whole-number";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { datedMeasure } from "~/i18n/contrast/contrast-words";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ContrastTable } from "~/pages/contrast/contrast.server";
import type { ContrastClass, ContrastDrawing } from "./contrast-drawing.server";

type Props = { table: ContrastTable; drawing: ContrastDrawing };

export function ContrastLegend({ table, drawing }: Props) {
  const t = useText(contrastText);
  const map = useText(mapText);
  const language = useLanguage();
  const { x, y, filter } = table;
  const known = drawing.classes.filter(({ shade }) => shade !== "no-data");
  const sum = (of: readonly ContrastClass[]) => of.reduce((all, { areas }) => all + areas, 0);
  return (
    <section className="map-legend contrast-legend" aria-label={map.legend.title}>
      <div>
        <h2>{t.dated(datedMeasure(x, filter, language), x.unit[language])}</h2>
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
        <h2>{t.dated(datedMeasure(y, filter, language), y.unit[language])}</h2>
        <ul className="contrast-sizes">
          {sizesOf(drawing.greatest).map(({ value, share }) => (
            <li key={value}>
              <svg viewBox="-18 -18 36 36" width="36" height="36" aria-hidden="true">
                <circle className="map-circle" r={Math.max(2.5, 17 * Math.sqrt(share))} />
              </svg>
              {groupDigits(value)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Range({ shade, range }: ContrastClass) {
  const t = useText(contrastText);
  const map = useText(mapText);
  if (shade === "no-data") return t.unknown;
  if (range === null) return t.zero;
  return map.legend.range(
    groupDigits(range.from),
    range.to === null ? null : groupDigits(range.to),
  );
}

/** The greatest, and a third and a tenth of it as whole numbers. */
function sizesOf(greatest: number) {
  const values = [greatest / 10, greatest / 3, greatest]
    .map(Math.round)
    .filter((value) => value > 0);
  return [...new Set(values)].map((value) => ({ value, share: value / greatest }));
}

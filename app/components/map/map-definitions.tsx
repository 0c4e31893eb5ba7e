/** What the layers of the map are: each with its definition in full and its source. N10, P101 */
import { figureText } from "~/i18n/contrast/figure-text";
import { frameText } from "~/i18n/frame-text";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { MapLayers } from "~/pages/map/map-layers.server";

export function MapDefinitions({ layers }: { layers: MapLayers }) {
  const t = useText(mapText);
  const { colon } = useText(frameText);
  const { dated } = useText(figureText);
  const language = useLanguage();
  const defined = [layers.shade, layers.circles].flatMap((layer) =>
    layer === null || layer.measure.definition === null ? [] : [layer],
  );
  if (defined.length === 0) return null;
  return (
    <section className="map-facts" aria-label={t.definitions}>
      {defined.map(({ measure, unsure }) => (
        <div key={measure.key}>
          <h2>{dated(measure.name[language], measure.asOf ?? "")}</h2>
          <p className="small">
            {measure.definition?.[language]}
            {unsure ? ` ${t.legend.unsure}` : ""}
          </p>
          <p className="soft small">
            {t.source}
            {colon}
            <span lang="ja">{measure.source}</span>
          </p>
        </div>
      ))}
    </section>
  );
}

/** What the circles on the map are: definition, as-of day and source, for how many of the areas. N9, N10 */
import type { StateFact } from "~/domain/map/map-content";
import { isUnsure } from "~/domain/value/provenance";
import { frameText } from "~/i18n/frame-text";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = { facts: readonly StateFact[]; areas: number };

export function MapFacts({ facts, areas }: Props) {
  const t = useText(mapText);
  const { colon } = useText(frameText);
  const language = useLanguage();
  const [first] = facts;
  if (!first) return null;
  const sources = [...new Set(facts.map(({ source }) => source))];
  return (
    <section className="map-facts" aria-label={t.facts}>
      <h2>
        {t.legend.facts(
          first.name[language],
          first.unit[language],
          facts.length,
          areas,
          first.asOf,
        )}
      </h2>
      <p className="small">
        {first.definition[language]}
        {facts.some(({ mark }) => isUnsure(mark)) ? ` ${t.legend.unsure}` : ""}
      </p>
      <p className="soft small">
        {t.source}
        {colon}
        <span lang="ja">{sources.join(" / ")}</span>
      </p>
    </section>
  );
}

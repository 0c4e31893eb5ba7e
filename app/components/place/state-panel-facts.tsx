/**
 * What is published about an area: of each measure the latest figure with its definition, day and source, and below it
 * what was published before; unconfirmed ones say so. P100-P103
 */

import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { EarlierFigures } from "~/components/fact/earlier-figures";
import { SourceNote } from "~/components/fact/source-note";
import { type AreaFact, byDatum, seriesOf } from "~/domain/fact/area-fact";
import type { BriefFact } from "~/domain/fact/brief-fact";
import { groupedBy } from "~/domain/value/grouped-by";
import { languageOf } from "~/domain/value/language";
import { isUnsure } from "~/domain/value/provenance";
import { factFigure, factText } from "~/i18n/fact-text";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { OtherFacts } from "./other-facts";

type Props = {
  facts: readonly AreaFact[];
  /** Of which there is no more than a line each. */
  others?: readonly BriefFact[];
  /** On paper nothing can be opened: definitions and sources stand open. */
  isOpen?: boolean;
};

/** Beside a map there is room for so many; the others are one press away. */
const AT_ONCE = 2;

export function StatePanelFacts({ facts, others = [], isOpen = false }: Props) {
  const t = useText(placePanelText);
  const all = [...groupedBy(facts, seriesOf).values()];
  const [first, more] = isOpen ? [all, []] : [all.slice(0, AT_ONCE), all.slice(AT_ONCE)];
  return (
    <section className="section" aria-labelledby="state-facts">
      <div className="section-head">
        <h3 id="state-facts">{t.facts}</h3>
      </div>
      {facts.length === 0 ? <p className="soft small">{t.noFacts}</p> : null}
      <FactList all={first} isOpen={isOpen} />
      {more.length === 0 ? null : (
        <details>
          <summary>{t.moreFacts(more.length)}</summary>
          <FactList all={more} isOpen={isOpen} />
        </details>
      )}
      <OtherFacts facts={others} />
    </section>
  );
}

type ListProps = { all: readonly (readonly AreaFact[])[]; isOpen: boolean };

function FactList({ all, isOpen }: ListProps) {
  return (
    <ul className="state-facts">
      {all.map((series) => (
        <Series key={series[0]?.id} facts={series} isOpen={isOpen} />
      ))}
    </ul>
  );
}

/** The facts stand with the latest day first. */
function Series({ facts, isOpen }: { facts: readonly AreaFact[]; isOpen: boolean }) {
  const t = useText(factText);
  const language = useLanguage();
  const fact = byDatum(facts)[0]?.latest;
  if (fact === undefined) return null;
  return (
    <li>
      <div className="state-fact">
        <span>
          {fact.name[language]}
          {isUnsure(fact.mark) ? <span className="badge">{t.unsure}</span> : null}
          {fact.fictional ? <FictionalBadge /> : null}
        </span>
        <span className="number">
          <strong>{factFigure(fact, language)}</strong>{" "}
          <span className="soft small">{t.asOf(fact.asOf)}</span>
        </span>
      </div>
      <details className="small soft" open={isOpen}>
        <summary>{t.definitionAndSource}</summary>
        <p>{fact.definition[language]}</p>
        {fact.keptBack ? <p>{t.keptBackNote}</p> : null}
        {fact.rank === null ? null : <p>{t.rankPublished(fact.rank)}</p>}
        {fact.wording === null ? null : <p lang={languageOf(fact.wording)}>「{fact.wording}」</p>}
        <p>
          <SourceNote {...fact} />
        </p>
        <EarlierFigures shown={fact} facts={facts} />
      </details>
    </li>
  );
}

/** What is published about a state: each figure with definition, as-of day and source; unconfirmed ones say so. */
import type { StateFact } from "~/domain/map/map-content";
import { languageOf } from "~/domain/value/language";
import { isUnsure } from "~/domain/value/provenance";
import { groupDigits } from "~/domain/value/whole-number";
import { frameText } from "~/i18n/frame-text";
import { placePanelText } from "~/i18n/place-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = {
  facts: readonly StateFact[];
  /** On paper nothing can be opened: definitions and sources stand open. */
  isOpen?: boolean;
};

export function StatePanelFacts({ facts, isOpen = false }: Props) {
  const t = useText(placePanelText);
  return (
    <section className="section" aria-labelledby="state-facts">
      <div className="section-head">
        <h3 id="state-facts">{t.facts}</h3>
      </div>
      {facts.length === 0 ? <p className="soft small">{t.noFacts}</p> : null}
      <ul className="state-facts">
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} isOpen={isOpen} />
        ))}
      </ul>
    </section>
  );
}

function Fact({ fact, isOpen }: { fact: StateFact; isOpen: boolean }) {
  const t = useText(placePanelText);
  const { colon } = useText(frameText);
  const language = useLanguage();
  const { qualifier, unit } = fact;
  const after = language === "ja" && qualifier === "at-least" ? t.qualifier["at-least"] : "";
  const before = after === "" ? t.qualifier[qualifier] : "";
  return (
    <li>
      <div className="state-fact">
        <span>
          {fact.name[language]}
          {isUnsure(fact.mark) ? <span className="badge">{t.unsure}</span> : null}
        </span>
        <span className="number">
          <strong>
            {before}
            {groupDigits(fact.value)}
            {language === "ja" ? "" : " "}
            {unit[language]}
            {after}
          </strong>{" "}
          <span className="soft small">{t.asOf(fact.asOf)}</span>
        </span>
      </div>
      <details className="small soft" open={isOpen}>
        <summary>{t.definition}</summary>
        <p>{fact.definition[language]}</p>
        <p>
          {t.sourceLabel}
          {t.sourceIn[languageOf(fact.source)]}
          {colon}
          <span lang={languageOf(fact.source)}>{fact.source}</span>
        </p>
      </details>
    </li>
  );
}

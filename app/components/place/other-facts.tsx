/** Facts of which the panel tells the last figure alone: each leads to its measure, where definition and source stand. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import type { BriefFact } from "~/domain/fact/brief-fact";
import { isUnsure } from "~/domain/value/provenance";
import { factFigure, factText } from "~/i18n/fact-text";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";

export function OtherFacts({ facts }: { facts: readonly BriefFact[] }) {
  const t = useText(factText);
  const { moreFacts } = useText(placePanelText);
  const language = useLanguage();
  if (facts.length === 0) return null;
  return (
    <details>
      <summary>{moreFacts(facts.length)}</summary>
      <ul className="state-facts">
        {facts.map((fact) => (
          <li key={`${fact.measure} ${fact.unit[language]} ${fact.asOf}`} className="state-fact">
            <span>
              <Link to={`/investment/facts?measure=${fact.measure}`}>{fact.name[language]}</Link>
              {isUnsure(fact.mark) ? <span className="badge">{t.unsure}</span> : null}
              {fact.fictional ? <FictionalBadge /> : null}
            </span>
            <span className="number">
              <strong>{factFigure(fact, language)}</strong>{" "}
              <span className="soft small">{t.asOf(fact.asOf)}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

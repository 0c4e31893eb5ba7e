/** Whose jurisdiction a state is: split states by county, rival claims in words, each with its source. */

import type { HeldBy } from "~/domain/place/area-summary";
import { languageOf, listSeparator } from "~/domain/value/language";
import { isUnsure } from "~/domain/value/provenance";
import { frameText } from "~/i18n/frame-text";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";

export function StatePanelHolders({ holders }: { holders: readonly HeldBy[] }) {
  const t = useText(placePanelText);
  const { colon } = useText(frameText);
  const language = useLanguage();
  const held = holders.filter(({ disputed }) => !disputed);
  const rivals = holders.filter(({ disputed }) => disputed);
  const split = held.length > 1;
  if (holders.length === 0) return <p className="small soft">{t.noHolder}</p>;
  return (
    <div className="state-panel-holders small">
      <p>
        <span className="soft">
          {t.heldBy}
          {colon}
        </span>
        {held.map(({ mission, name, counties, rest, mark }, at) => (
          <span key={mission}>
            {at > 0 ? listSeparator(language) : ""}
            {name[language]}
            {rest ? (split ? t.rest : "") : t.countiesOnly(t.counties(counties))}
            {isUnsure(mark) ? <span className="badge">{t.unsure}</span> : null}
          </span>
        ))}
      </p>
      {rivals.map(({ mission, name, counties }) => (
        <p key={mission} className="state-panel-rival">
          {counties.length > 0 ? `${t.counties(counties)}${colon}` : ""}
          {t.disputed(name[language])}
        </p>
      ))}
      <details>
        <summary className="soft">{t.sources}</summary>
        <ul>
          {[...new Set(holders.flatMap(({ sources }) => sources))].map((source) => (
            <li key={source}>
              <span lang={languageOf(source)}>{source}</span>
              {t.sourceIn[languageOf(source)]}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

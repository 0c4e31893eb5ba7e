/** Map or table, and what lies over the map: links, so that the choice stands in the URL. */
import { Link, useLocation } from "@remix-run/react";
import { withParams } from "~/domain/filter/address";
import type { FactMeasure } from "~/domain/map/map-content";
import type { MapQuery } from "~/domain/map/map-query";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = { query: MapQuery; factMeasures: readonly FactMeasure[] };

export function MapToolbar({ query, factMeasures }: Props) {
  const t = useText(mapText);
  const { pathname, search } = useLocation();
  const to = (changes: Record<string, string | null>) =>
    `${pathname}${withParams(search, changes)}`;
  return (
    <div className="map-toolbar">
      <nav className="switch" aria-label={t.view}>
        <Link
          to={to({ view: null, sort: null })}
          aria-current={query.view === "map" ? "page" : undefined}
        >
          {t.asMap}
        </Link>
        <Link to={to({ view: "table" })} aria-current={query.view === "table" ? "page" : undefined}>
          {t.asTable}
        </Link>
      </nav>
      {query.view === "map" ? <Layers query={query} factMeasures={factMeasures} /> : null}
    </div>
  );
}

function Layers({ query, factMeasures }: Props) {
  const t = useText(mapText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const to = (changes: Record<string, string | null>) =>
    `${pathname}${withParams(search, changes)}`;
  return (
    <details className="map-layers">
      <summary className="button">{t.layers}</summary>
      <ul>
        <li>
          <Link
            to={to({ missions: query.missions ? null : "1" })}
            aria-current={query.missions ? "true" : undefined}
            preventScrollReset
          >
            {t.missions}
          </Link>
        </li>
        <li className="map-layers-head soft small">{t.facts}</li>
        {factMeasures.map(({ measure, name }) => (
          <li key={measure}>
            <Link
              to={to({ facts: query.facts === measure ? null : measure })}
              aria-current={query.facts === measure ? "true" : undefined}
              preventScrollReset
            >
              {name[language]}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

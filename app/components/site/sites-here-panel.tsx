/** The panel beside the map about sites that one mark stands for: n of N, each leading to its own panel. N9 */
import { Link } from "@remix-run/react";
import { useMemo } from "react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { AreaLink } from "~/components/place/area-crumbs";
import { useFocusFromMap } from "~/components/place/use-focus-from-map";
import { inLanguage } from "~/domain/value/language";
import { unpack } from "~/domain/value/packed";
import { sitePanelText } from "~/i18n/site/site-panel-text";
import { siteWords } from "~/i18n/site/site-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { SitesHereData } from "~/pages/site/site-panel.server";

export function SitesHerePanel({ packed }: { packed: string }) {
  const t = useText(sitePanelText);
  const words = useText(siteWords);
  const language = useLanguage();
  const heading = useFocusFromMap();
  const { ok, rows, total, listQuery } = useMemo(() => unpack(packed) as SitesHereData, [packed]);
  return (
    <div className="panel-body" id="panel-body">
      <nav className="panel-crumbs small" aria-label={t.back}>
        <AreaLink to="/">{t.back}</AreaLink>
      </nav>
      <h2 ref={heading} tabIndex={-1} className="panel-title">
        {t.here}
      </h2>
      {ok ? null : <p>{t.refused}</p>}
      {ok && total === 0 ? <p className="soft">{t.none}</p> : null}
      {total > 0 ? (
        <p className="row">
          <span>{t.shown(rows.length, total)}</span>
          <Link to={`/investment/sites?${listQuery}`}>{t.all}</Link>
        </p>
      ) : null}
      <ul className="site-visits">
        {rows.map(({ id, companies, called, placeName, kind, fictional }) => (
          <li key={id}>
            <div>
              <AreaLink to={`/map/sites/${id}`}>
                {companies[0] === undefined ? t.unnamed : inLanguage(companies[0].name, language)}
              </AreaLink>{" "}
              {fictional ? <FictionalBadge /> : null}
              <p className="small soft">
                {[called, words.kind[kind], placeName].filter(Boolean).join("　")}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

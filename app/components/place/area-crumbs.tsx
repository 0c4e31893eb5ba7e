/** The way up from an area: 全米 › シカゴ総領事館管轄. A split state stands in several jurisdictions. */
import { Link, useLocation } from "@remix-run/react";
import { Fragment } from "react";
import { withParams } from "~/domain/filter/address";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PanelPageData } from "~/pages/place/panel-page.server";

type AreaLinkProps = { to: string; children: string };

/** Changes the panel and nothing of the map; the heading of what was chosen takes the focus. */
export function AreaLink({ to, children }: AreaLinkProps) {
  const { search } = useLocation();
  return (
    <Link to={`${to}${withParams(search, {})}`} state={{ fromMap: true }} preventScrollReset>
      {children}
    </Link>
  );
}

export function AreaCrumbs({ above }: Pick<PanelPageData, "above">) {
  const t = useText(placePanelText);
  const language = useLanguage();
  return (
    <nav className="panel-crumbs small" aria-label={t.crumbs}>
      {above.length === 0 ? (
        <span className="soft">{t.wholeCountry}</span>
      ) : (
        above.map((areas) => (
          <Fragment key={areas[0]?.path}>
            {areas.map(({ path, name }, at) => (
              <Fragment key={path}>
                {at > 0 ? <span aria-hidden="true">{t.and}</span> : null}
                <AreaLink to={path}>{name[language]}</AreaLink>
              </Fragment>
            ))}
            <span aria-hidden="true"> › </span>
          </Fragment>
        ))
      )}
    </nav>
  );
}

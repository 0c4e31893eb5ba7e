/** Map or table, and what lies over the map: the choice stands in the URL. */
import { Link, useLocation } from "@remix-run/react";
import { SaveViewLink } from "~/components/filter/save-view-link";
import { withParams } from "~/domain/filter/address";
import type { LayerOptions } from "~/domain/map/map-content";
import type { MapQuery } from "~/domain/map/map-query";
import { mapText } from "~/i18n/map-text";
import { useText } from "~/i18n/use-text";
import { MapLayers } from "./map-layers";

type Props = { query: MapQuery; layerOptions: LayerOptions };

export function MapToolbar({ query, layerOptions }: Props) {
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
      {query.view === "map" ? <MapLayers query={query} options={layerOptions} /> : <SaveViewLink />}
    </div>
  );
}

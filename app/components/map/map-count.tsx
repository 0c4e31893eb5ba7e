/** n of N for the map: how many of the events it shows, leading to all of them. N9 */
import { Link } from "@remix-run/react";
import type { MapShown } from "~/domain/map/map-content";
import { mapText } from "~/i18n/map-text";
import { useText } from "~/i18n/use-text";

export function MapCount({ shown, filterQuery }: { shown: MapShown; filterQuery: string }) {
  const t = useText(mapText);
  return (
    <Link to={`/events?${filterQuery}`} className="map-count">
      {t.count(shown.shown, shown.total)}
    </Link>
  );
}

/** n of N for the map: what it shows, and why it does not show the rest. N9 */
import { Link } from "@remix-run/react";
import type { MapShown } from "~/domain/map-content";
import { withParams } from "~/domain/map-query";
import { OUTCOMES } from "~/domain/occurrence";
import { filterText } from "~/i18n/filter-text";
import { mapText } from "~/i18n/map-text";
import { useText } from "~/i18n/use-text";

export function MapCount({ shown, filterQuery }: { shown: MapShown; filterQuery: string }) {
  const t = useText(mapText);
  const { placeless, outcomes } = useText(filterText);
  const names: Partial<Record<string, string>> = { ...placeless, ...outcomes };
  return (
    <p className="map-count">
      <Link to={`/events?${filterQuery}`}>{t.count(shown.shown, shown.total)}</Link>
      {shown.notShown.length > 0 ? (
        <span className="small">
          {t.notOnMap}
          {shown.notShown.map(({ reason, events }) => {
            const field = OUTCOMES.some((outcome) => outcome === reason) ? "outcome" : "state";
            return (
              <Link key={reason} to={`/events${withParams(filterQuery, { [field]: reason })}`}>
                {t.reason(names[reason] ?? reason, events)}
              </Link>
            );
          })}
        </span>
      ) : null}
    </p>
  );
}

/** What the map cannot show, by reason, with the way to it: the rest of its n of N. N9 */
import { Link } from "@remix-run/react";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { withParams } from "~/domain/filter/address";
import type { MapShown } from "~/domain/map/map-content";
import { filterText } from "~/i18n/filter/filter-text";
import { mapText } from "~/i18n/map-text";
import { useText } from "~/i18n/use-text";

type Props = { shown: MapShown; filterQuery: string };

export function MapNotShown({ shown: { notShown }, filterQuery }: Props) {
  const t = useText(mapText);
  const { placeless, outcomes } = useText(filterText);
  const names: Partial<Record<string, string>> = { ...placeless, ...outcomes };
  if (notShown.length === 0) return null;
  return (
    <div className="map-not-shown">
      <h2>{t.notOnMap}</h2>
      <ul>
        {notShown.map(({ reason, events }) => {
          const field = OUTCOMES.some((outcome) => outcome === reason) ? "outcome" : "state";
          return (
            <li key={reason}>
              <Link to={`/events${withParams(filterQuery, { [field]: reason })}`}>
                {t.reason(names[reason] ?? reason, events)}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

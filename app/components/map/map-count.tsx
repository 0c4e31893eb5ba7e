/** n of N for the map: how many of the events it shows, leading to all of them. N9 */
import { Link } from "@remix-run/react";
import type { MapShown } from "~/domain/map/map-content";
import { notShownText } from "~/i18n/event/not-shown-text";
import { mapText } from "~/i18n/map-text";
import { useText } from "~/i18n/use-text";

type Props = { shown: MapShown; notShown: number | null; filterQuery: string };

/** `notShown`: events of which neither map nor list shows anything. P185 */
export function MapCount({ shown, notShown, filterQuery }: Props) {
  const t = useText(mapText);
  const kept = useText(notShownText);
  return (
    <Link to={`/events?${filterQuery}`} className="map-count">
      {t.count(shown.shown, shown.total)}
      {notShown === null || notShown === 0 ? null : <> {kept.notShown(notShown)}</>}
    </Link>
  );
}

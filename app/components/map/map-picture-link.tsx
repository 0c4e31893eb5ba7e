/** Saves the map that is shown, under its conditions, as a picture. */
import { useLocation } from "@remix-run/react";
import { mapText } from "~/i18n/map-text";
import { useText } from "~/i18n/use-text";

export function MapPictureLink() {
  const t = useText(mapText);
  const { search } = useLocation();
  return (
    <a href={`/map.svg${search}`} className="map-picture-link" download>
      {t.picture.save}
    </a>
  );
}

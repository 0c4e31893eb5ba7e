/** Seats of the missions: a small ring each, named. */
import * as L from "leaflet";
import { useMemo } from "react";
import { Marker } from "react-leaflet";
import type { MapMission } from "../map-props";

export function MissionsLayer({ missions }: { missions: readonly MapMission[] }) {
  const icon = useMemo(
    () => L.divIcon({ className: "map-mission", html: "<span></span>", iconSize: [12, 12] }),
    [],
  );
  return (
    <>
      {missions.map(({ slug, name, lat, lng }) => (
        <Marker
          key={slug}
          position={[lat, lng]}
          icon={icon}
          title={name}
          pane="marks"
          keyboard={false}
          zIndexOffset={-500}
        />
      ))}
    </>
  );
}

/** The zoom of the map, settled: it changes when a zoom has ended. */
import { useEffect, useState } from "react";
import { useMap } from "react-leaflet";

export function useZoom(): number {
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useEffect(() => {
    const settle = () => setZoom(map.getZoom());
    // The map may have been fitted to its place before anybody listened.
    settle();
    map.on("zoomend", settle);
    return () => {
      map.off("zoomend", settle);
    };
  }, [map]);
  return zoom;
}

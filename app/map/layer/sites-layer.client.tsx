/** Sites of companies: a square each, a larger one with a number where several stand together. */
import * as L from "leaflet";
import { memo, useCallback, useMemo } from "react";
import { Marker, useMap } from "react-leaflet";
import { groupDigits } from "../../domain/value/whole-number";
import { isSmall, type MapMode } from "../map-mode.client";
import { reduceMotion } from "../map-motion.client";
import type { Tip } from "../map-props";
import type { MapSite } from "../map-site";
import { operable } from "../operable-mark.client";
import type { TipControl } from "../tip-control.client";

const ONE = 12;
const SEVERAL = 24;
/** On a map as small as a phone. */
const SEVERAL_SMALL = 16;
const CLOSER = 2;
const BELOW = 7;

type Props = {
  mode: MapMode;
  scale: number;
  sites: readonly MapSite[];
  tips: TipControl;
  tipOf: (site: MapSite) => Tip;
  /** One site, or the list of those at a place that no zoom parts. */
  onOpen: (site: MapSite) => void;
};

export function SitesLayer({ mode, scale, sites, tips, tipOf, onOpen }: Props) {
  const map = useMap();
  const open = useCallback(
    (site: MapSite) => {
      const zoom = map.getZoom();
      if (site.site !== null || site.stacked || zoom >= mode.maxZoom) onOpen(site);
      else map.setView([site.lat, site.lng], zoom + CLOSER, { animate: !reduceMotion() });
    },
    [map, mode, onOpen],
  );
  return (
    <>
      {sites.map((site) => (
        <SiteMark
          key={`${site.lat} ${site.lng} ${site.count}`}
          site={site}
          tips={tips}
          tipOf={tipOf}
          several={isSmall(scale) ? SEVERAL_SMALL : SEVERAL}
          onOpen={open}
        />
      ))}
    </>
  );
}

type MarkProps = Pick<Props, "tips" | "tipOf" | "onOpen"> & { site: MapSite; several: number };

/** There may be hundreds: each is made anew only when it changes. */
const SiteMark = memo(function SiteMark({ site, several, tips, tipOf, onOpen }: MarkProps) {
  const size = site.count > 1 ? several : ONE;
  // Below the letters of its state.
  const top = site.in === null ? -BELOW : size / 2;
  const icon = useMemo(
    () =>
      L.divIcon({
        className: "map-site-mark",
        html: `<span>${site.count > 1 ? groupDigits(site.count) : ""}</span>`,
        iconSize: [size, size],
        iconAnchor: [size / 2, top],
      }),
    [site.count, size, top],
  );
  const at = useMemo(() => L.latLng(site.lat, site.lng), [site.lat, site.lng]);
  const handlers = useMemo(
    () =>
      operable(tips, {
        name: tipOf(site).name,
        tip: () => tipOf(site),
        open: () => onOpen(site),
      }),
    [tips, tipOf, site, onOpen],
  );
  return (
    <Marker
      position={at}
      icon={icon}
      pane="marks"
      keyboard={false}
      bubblingMouseEvents={false}
      zIndexOffset={-400}
      eventHandlers={handlers}
    />
  );
});

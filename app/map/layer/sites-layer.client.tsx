/** Sites of companies: an arch each, a larger one with a number where several stand together. */
import { useEffect, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import { isSmall, type MapMode } from "../map-mode.client";
import { reduceMotion } from "../map-motion.client";
import type { Tip } from "../map-props";
import type { MapSite } from "../map-site";
import { makeSiteMarks, type SiteMarks } from "../site-marks.client";
import type { TipControl } from "../tip-control.client";

const SEVERAL = 24;
/** On a map as small as a phone. */
const SEVERAL_SMALL = 16;
const CLOSER = 2;

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
  const [marks, setMarks] = useState<SiteMarks | null>(null);
  const opened = useRef(onOpen);
  opened.current = onOpen;
  useEffect(() => {
    const open = (site: MapSite) => {
      const zoom = map.getZoom();
      if (site.site !== null || site.stacked || zoom >= mode.maxZoom) opened.current(site);
      else map.setView([site.lat, site.lng], zoom + CLOSER, { animate: !reduceMotion() });
    };
    const made = makeSiteMarks(map, { tips, tipOf }, open);
    setMarks(made);
    return () => made.remove();
  }, [map, mode, tips, tipOf]);
  const several = isSmall(scale) ? SEVERAL_SMALL : SEVERAL;
  useEffect(() => marks?.draw(sites, several), [marks, sites, several]);
  return null;
}

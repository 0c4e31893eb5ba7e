/**
 * Marks of sites as plain elements: there are hundreds, and many of them change whenever the map is moved.
 *
 * Each is named, reached by Tab and opened by press, Enter and space, as every mark of the map is; one listener serves
 * them all.
 */
import * as L from "leaflet";
import { groupDigits } from "../domain/value/whole-number";
import type { Tip } from "./map-props";
import type { MapSite } from "./map-site";
import { isMouse, type TipControl } from "./tip-control.client";

const ONE = 12;
const BELOW = 7;
/** Under events, above the ground. */
const DEPTH = -400;

export type SiteWords = { tips: TipControl; tipOf: (site: MapSite) => Tip };
export type SiteMarks = {
  /** `several`: the size of a mark of more than one. What stands already stays. */
  draw: (sites: readonly MapSite[], several: number) => void;
  remove: () => void;
};

type Mark = { site: MapSite; element: HTMLElement; at: L.LatLng };

export function makeSiteMarks(
  map: L.Map,
  { tips, tipOf }: SiteWords,
  open: (site: MapSite) => void,
): SiteMarks {
  const frame = document.createElement("div");
  map.getPane("marks")?.append(frame);
  let marks = new Map<string, Mark>();
  const sites = new WeakMap<Element, MapSite>();
  const siteOf = ({ target }: Event): MapSite | undefined => {
    const element = target instanceof Element ? target.closest("[role=button]") : null;
    return element === null ? undefined : sites.get(element);
  };

  function draw(shown: readonly MapSite[], several: number): void {
    const next = new Map<string, Mark>();
    const fresh = document.createDocumentFragment();
    for (const site of shown) {
      const key = `${site.lat} ${site.lng} ${site.count} ${site.count > 1 ? several : ONE}`;
      const mark = marks.get(key) ?? made(site, several);
      if (!marks.has(key)) fresh.append(mark.element);
      if (mark.site !== site || !marks.has(key)) name(mark, site);
      marks.delete(key);
      next.set(key, mark);
    }
    for (const { element } of marks.values()) element.remove();
    marks = next;
    frame.append(fresh);
  }

  function made(site: MapSite, several: number): Mark {
    const element = elementOf(site, several);
    const mark = { site, element, at: L.latLng(site.lat, site.lng) };
    place(element, map.latLngToLayerPoint(mark.at));
    return mark;
  }

  function name(mark: Mark, site: MapSite): void {
    mark.site = site;
    sites.set(mark.element, site);
    mark.element.setAttribute("aria-label", tipOf(site).name);
  }

  const placeAll = () => {
    for (const { element, at } of marks.values()) place(element, map.latLngToLayerPoint(at));
  };
  const moveAlong = ({ center, zoom }: L.ZoomAnimEvent) => {
    const origin = originAt(map, center, zoom);
    for (const { element, at } of marks.values())
      place(element, map.project(at, zoom).subtract(origin));
  };
  const endListening = listen(map, frame, { tips, tipOf, siteOf, open });
  map.on("zoom viewreset", placeAll);
  map.on("zoomanim", moveAlong);
  return {
    draw,
    remove: () => {
      map.off("zoom viewreset", placeAll);
      map.off("zoomanim", moveAlong);
      endListening();
      frame.remove();
    },
  };
}

function elementOf(site: MapSite, several: number): HTMLElement {
  const size = site.count > 1 ? several : ONE;
  // Below the letters of its state.
  const top = site.in === null ? -BELOW : size / 2;
  const element = document.createElement("div");
  element.className = "leaflet-marker-icon map-site-mark leaflet-zoom-animated leaflet-interactive";
  element.setAttribute("role", "button");
  element.tabIndex = 0;
  element.style.cssText = `width:${size}px;height:${size}px;margin:${-top}px 0 0 ${-size / 2}px`;
  const count = document.createElement("span");
  count.textContent = site.count > 1 ? groupDigits(site.count) : "";
  element.append(count);
  return element;
}

/** Flat: hundreds of layers would cost the browser more than they save. */
function place(element: HTMLElement, at: L.Point): void {
  const { x, y } = at.round();
  element.style.transform = `translate(${x}px,${y}px)`;
  element.style.zIndex = String(y + DEPTH);
}

/** Where the pane begins once the map has come to this view. */
function originAt(map: L.Map, center: L.LatLng, zoom: number): L.Point {
  const pane = map.getPane("mapPane");
  const moved = pane === undefined ? L.point(0, 0) : L.DomUtil.getPosition(pane);
  return map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(moved).round();
}

type Heard = SiteWords & {
  siteOf: (event: Event) => MapSite | undefined;
  open: (site: MapSite) => void;
};

function listen(map: L.Map, frame: HTMLElement, { tips, tipOf, siteOf, open }: Heard): () => void {
  let dragged = false;
  const opened = (event: Event) => {
    const site = siteOf(event);
    event.stopPropagation();
    if (site === undefined || dragged) return;
    tips.hide();
    open(site);
  };
  const tell = (event: MouseEvent) => {
    const site = siteOf(event);
    if (site !== undefined) tips.showNear(tipOf(site), map.mouseEventToContainerPoint(event));
  };
  const onDrag = () => {
    dragged = true;
  };
  frame.addEventListener("pointerdown", () => {
    dragged = false;
  });
  frame.addEventListener("click", opened);
  frame.addEventListener("dblclick", (event) => event.stopPropagation());
  frame.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    dragged = false;
    opened(event);
  });
  frame.addEventListener("mouseover", tell);
  frame.addEventListener("mouseout", () => tips.leave());
  frame.addEventListener("contextmenu", (event) => {
    if (isMouse(event)) return;
    event.preventDefault();
    tell(event);
  });
  map.on("dragstart", onDrag);
  return () => map.off("dragstart", onDrag);
}

/** The composite Albers plane as the coordinate system Leaflet wants: zoom 0 is its natural size. */
import * as L from "leaflet";
import { fromPlane, type PlanePoint, toPlane } from "../domain/map/composite-projection";

/** Polygons are projected again on every zoom: a place is projected once. */
const projected = new WeakMap<L.LatLng, PlanePoint>();

const projection: L.Projection = {
  bounds: L.bounds([-4000, -4000], [5000, 5000]),
  project(place) {
    const key = L.latLng(place);
    const point = projected.get(key) ?? toPlane(key);
    projected.set(key, point);
    return L.point(point.x, point.y);
  },
  unproject(point) {
    const place = fromPlane(L.point(point));
    return L.latLng(place.lat, place.lng);
  },
};

/** One pixel at zoom 0 is one unit of the plane. */
export const compositeAlbers: L.CRS = L.Util.extend({}, L.CRS.Simple, {
  code: "kusanone:albers-usa-territories",
  projection,
  transformation: new L.Transformation(1, 0, 1, 0),
  scale: (zoom: number) => 2 ** zoom,
  zoom: (scale: number) => Math.log2(scale),
  infinite: true,
});

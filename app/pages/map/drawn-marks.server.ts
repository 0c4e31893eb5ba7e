/** What the server draws into a page is not sent beside it: it is kept until the page is drawn. */
import type { MapMarks } from "~/domain/map/map-symbol";
import type { MapPage } from "./map-page.server";

/** A page of the map as it is sent: without its marks where the page itself shows them drawn. */
export type SentMap =
  | Extract<MapPage, { ok: false }>
  | (Omit<Extract<MapPage, { ok: true }>, "marks"> & { marks: MapMarks | null });

const toDraw = new WeakMap<object, MapMarks>();

/** Leaves the marks to the drawing of the page that this request is for. Its context says whether it is for one. */
export function leaveToDrawing(request: { isPage: boolean }, page: MapPage): SentMap {
  if (!page.ok || !request.isPage || page.marks.symbols.length === 0) return page;
  toDraw.set(request, page.marks);
  return { ...page, marks: null };
}

/** What was left to the drawing of this request's page. */
export function marksToDraw(request: object): MapMarks | null {
  return toDraw.get(request) ?? null;
}

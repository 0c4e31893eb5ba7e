/** The data of the map's page as it is sent. */
import type { Language } from "~/domain/value/language";
import { pack, unpack } from "~/domain/value/packed";
import type { MapPage } from "~/pages/map/map-page.server";

/**
 * The states that can be asked for are the areas of the map: they are sent once. Symbols come first, near the drawing
 * that has their names: so the answer is compressed better.
 */
export function packMap(page: MapPage, language: Language): string {
  if (!page.ok) return pack(page, language);
  const { symbols, caravans, ...rest } = page;
  const options = { ...page.options, states: [] };
  return pack({ symbols, caravans, ...rest, options }, language);
}

export function unpackMap(packed: string): MapPage {
  const page = unpack(packed) as MapPage;
  if (!page.ok) return page;
  const states = page.areas.map(({ code, name }) => ({ key: code, name }));
  return { ...page, options: { ...page.options, states } };
}

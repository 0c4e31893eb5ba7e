/** The data of the map's page as it is sent. */
import type { Language } from "~/domain/value/language";
import { pack, unpack } from "~/domain/value/packed";
import type { SentMap } from "~/pages/map/drawn-marks.server";

/** The states that can be asked for are the areas of the map: they are sent once. */
export function packMap(page: SentMap, language: Language): string {
  if (!page.ok) return pack(page, language);
  return pack({ ...page, options: { ...page.options, states: [] } }, language);
}

export function unpackMap(packed: string): SentMap {
  const page = unpack(packed) as SentMap;
  if (!page.ok) return page;
  const states = page.areas.map(({ code, name }) => ({ key: code, name }));
  return { ...page, options: { ...page.options, states } };
}

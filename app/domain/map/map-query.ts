/**
 * What the map shows besides the register's filter, as it stands in the URL.
 *
 * A word that is not understood falls back to what the map opens with: it chooses a way of drawing, not
 * which events are counted.
 */
import { MEASURES, type Measure } from "./map-classes";

export type MapQuery = {
  view: "map" | "table";
  measure: Measure;
  /** Area facts drawn as figures: their measure. */
  facts: string | null;
  missions: boolean;
  /** The caravan whose stops are numbered. */
  event: number | null;
};

/** What the filter form carries along: everything of the map's own but what it sets itself. */
const KEPT = ["view", "facts", "missions", "sort"] as const;

export function keptParams(search: string): Record<string, string> {
  const params = new URLSearchParams(search);
  const kept = KEPT.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(kept);
}

export function parseMapQuery(params: URLSearchParams): MapQuery {
  const measure = params.get("measure");
  const event = Number(params.get("event") ?? "");
  return {
    view: params.get("view") === "table" ? "table" : "map",
    measure: MEASURES.find((candidate) => candidate === measure) ?? "held",
    facts: params.get("facts") || null,
    missions: params.get("missions") === "1",
    event: Number.isInteger(event) && event > 0 ? event : null,
  };
}

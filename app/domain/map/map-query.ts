/**
 * What the map shows besides the register's filter, as it stands in the URL.
 *
 * A word that is not understood is refused with its name, as in the filter: a map of another measure than the one
 * asked for is worse than none.
 */
import { type FilterReason, type FilterRefusal, refusalOf } from "~/domain/filter/filter-refusal";
import { MEASURES, type Measure } from "./map-classes";
import { TABLE_SORTS } from "./map-table";

export type MapQuery = {
  view: "map" | "table";
  measure: Measure;
  /** Area facts drawn as figures: their measure. */
  facts: string | null;
  /** Are symbols and itineraries of events drawn? */
  events: boolean;
  missions: boolean;
  /** Are sites of companies drawn? */
  sites: boolean;
  /** Are the lines between jurisdictions drawn? */
  borders: boolean;
  /** The event whose places stand out; a caravan's stops are numbered. */
  event: number | null;
};

export type MapQueryVerdict =
  | { ok: true; query: MapQuery }
  | { ok: false; refusals: FilterRefusal[] };

/** What the choice of layers sets. `points` says that marks of points were chosen: without it events are drawn. */
export const LAYER_PARAMETERS = [
  "measure",
  "facts",
  "points",
  "events",
  "missions",
  "sites",
  "borders",
] as const;

/** What the filter form carries along: everything of the map's own but what it sets itself. */
const KEPT = ["view", "facts", "points", "events", "missions", "sites", "borders", "sort"] as const;

export function keptParams(search: string): Record<string, string> {
  const params = new URLSearchParams(search);
  const kept = KEPT.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(kept);
}

/** `facts`: the measures of area facts that there are. */
export function parseMapQuery(params: URLSearchParams, facts: readonly string[]): MapQueryVerdict {
  const refusals: FilterRefusal[] = [];
  const text = (field: string) => params.get(field)?.normalize("NFKC").trim() || null;
  const refuse = (field: string, reason: FilterReason) =>
    refusals.push(refusalOf(params, field, reason));
  const oneOf = <T extends string>(field: string, values: readonly T[]): T | null => {
    const value = text(field);
    const match = values.find((candidate) => candidate === value) ?? null;
    if (value !== null && match === null) refuse(field, "unknown");
    return match;
  };
  const isOn = (field: string) => oneOf(field, ["1"]) !== null;

  const event = text("event");
  const isNumber = event === null || /^[1-9]\d{0,14}$/.test(event);
  if (!isNumber) refuse("event", "unknown");
  // The table reads it for itself.
  oneOf("sort", TABLE_SORTS);
  const chosen = oneOf("points", ["chosen"]) !== null;
  const events = isOn("events");
  const query: MapQuery = {
    view: oneOf("view", ["map", "table"]) ?? "map",
    measure: oneOf("measure", MEASURES) ?? "held",
    facts: oneOf("facts", facts),
    events: events || !chosen,
    missions: isOn("missions"),
    sites: isOn("sites"),
    borders: isOn("borders"),
    event: event !== null && isNumber ? Number(event) : null,
  };
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, query };
}

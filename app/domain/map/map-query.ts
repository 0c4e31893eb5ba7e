/**
 * What the map shows besides the register's filter, as it stands in the URL.
 *
 * A word that is not understood is refused with its name, as in the filter: a map of another measure than the one
 * asked for is worse than none.
 */
import {
  type Denominator,
  type DoneMeasure,
  factKey,
  factOfKey,
} from "~/domain/contrast/contrast-measure";
import { type FilterReason, type FilterRefusal, refusalOf } from "~/domain/filter/filter-refusal";
import { MEASURES, type Measure } from "./map-classes";
import { TABLE_SORTS } from "./map-table";

export type MapQuery = {
  view: "map" | "table";
  measure: Measure;
  /** Shaded by what the map itself does not count: its key in the contrast; null: by the measure. */
  layer: string | null;
  /** Told to so many of it, where that says something. */
  per: Denominator | null;
  /** Drawn as circles: the key in the contrast. */
  circles: string | null;
  circlesPer: Denominator | null;
  /** Are symbols and itineraries of events drawn? */
  events: boolean;
  missions: boolean;
  /** Are sites of companies drawn? */
  sites: boolean;
  /** Only those whose company, name or place has these words. */
  company: string | null;
  /** Are strategic projects drawn? */
  projects: boolean;
  /** Are the lines between jurisdictions drawn? */
  borders: boolean;
  /** The event whose places stand out; a caravan's stops are numbered. */
  event: number | null;
};

/** What is counted on the map and may be drawn as circles. */
export const CIRCLE_MEASURES = ["held", "planned", "attendance"] as const satisfies Measure[];

export type MapQueryVerdict =
  | { ok: true; query: MapQuery }
  | { ok: false; refusals: FilterRefusal[] };

/** What the choice of layers sets. `points` says that marks of points were chosen: without it events are drawn. */
export const LAYER_PARAMETERS = [
  "measure",
  "per",
  "circles",
  "circles-per",
  "facts",
  "points",
  "events",
  "missions",
  "sites",
  "company",
  "projects",
  "borders",
] as const;

/** What the filter form carries along: everything of the map's own but what it sets itself. */
const KEPT = [
  ...["view", "per", "circles", "circles-per", "facts", "points", "events", "missions"],
  ...["sites", "company", "projects", "borders", "sort"],
] as const;

export function keptParams(search: string): Record<string, string> {
  const params = new URLSearchParams(search);
  const kept = KEPT.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(kept);
}

/** What is told to so many: what is counted in days, and what is empty, is not. */
const OWN_KEYS: Partial<Record<Measure, DoneMeasure>> = {
  held: "events",
  planned: "planned",
  attendance: "attendance",
};

/** Of what is counted on the map: what it is called in a contrast. */
export const contrastKeyOf = (measure: Measure): DoneMeasure | null => OWN_KEYS[measure] ?? null;

/** `known`: keys of the layers that there are, and what figures may be told to. */
export type KnownLayers = { keys: readonly string[]; denominators: readonly Denominator[] };

export function parseMapQuery(params: URLSearchParams, known: KnownLayers): MapQueryVerdict {
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
  const shade = oneOf("measure", [...MEASURES, ...known.keys]);
  const measure = MEASURES.find((own) => own === shade) ?? "held";
  // Addresses of before named the measure of a published fact alone.
  const facts = oneOf(
    "facts",
    known.keys.flatMap((key) => factOfKey(key) ?? []),
  );
  const circles = oneOf("circles", [...CIRCLE_MEASURES, ...known.keys]);
  const own = CIRCLE_MEASURES.find((candidate) => candidate === circles);
  const query: MapQuery = {
    view: oneOf("view", ["map", "table"]) ?? "map",
    measure,
    layer: shade === measure || shade === null ? null : shade,
    per: oneOf("per", known.denominators),
    circles: own ? contrastKeyOf(own) : (circles ?? (facts === null ? null : factKey(facts))),
    circlesPer: oneOf("circles-per", known.denominators),
    events: events || !chosen,
    missions: isOn("missions"),
    sites: isOn("sites") || text("company") !== null,
    company: text("company"),
    projects: isOn("projects"),
    borders: isOn("borders"),
    event: event !== null && isNumber ? Number(event) : null,
  };
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, query };
}

/**
 * What list, file, map and API are asked about sites. A condition that is not understood is refused, never ignored.
 */
import {
  type FilterRefusal,
  refusalOf,
  refuseContradictions,
} from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import { idOf } from "~/domain/value/id-of";
import { asksNothing } from "~/domain/value/search-words";
import { isUnreadable } from "~/domain/value/typed-text";
import { isAskedIndustry } from "./industry";
import { SITE_KINDS, SITE_STATUSES, type SiteKind, type SiteStatus } from "./site";
import { boxOfDegrees, boxOfText, type GridBox } from "./site-grid";

/** The row of sites whose state nobody knows. */
export const NO_STATE = "none";

export type SiteFilter = {
  q: string | null;
  /** USPS code, `NO_STATE`, or the key of a jurisdiction: all of its states. J5 */
  state: string | null;
  organisation: number | null;
  industry: string | null;
  status: SiteStatus | null;
  kind: SiteKind | null;
  /** Where it stands on a map. */
  box: GridBox | null;
  /** Fictional rows can be left out of everything. */
  fictional: boolean;
};

export const NO_SITE_FILTER: SiteFilter = {
  ...{ q: null, state: null, organisation: null, industry: null, status: null, kind: null },
  ...{ box: null, fictional: true },
};

export const SITE_PARAMETERS = [
  ...["q", "state", "organisation", "industry", "status", "kind", "bbox", "in", "fictional"],
] as const;

const LONGEST_SEARCH = 200;

export type SiteQuestion =
  | { ok: true; filter: SiteFilter }
  | { ok: false; refusals: FilterRefusal[]; typed: SiteFilter };

/** `states`: every key that may be asked for as a state. `more`: parameters that the asker reads for itself. */
export function parseSiteFilter(
  params: URLSearchParams,
  states: ReadonlySet<string>,
  more: readonly string[],
): SiteQuestion {
  const refusals = [
    ...refuseContradictions(params),
    ...refuseStrangers(params, [...SITE_PARAMETERS, ...more]),
  ];
  const text = (field: string) => params.get(field)?.normalize("NFKC").trim() || null;
  const read = <Value>(field: string, parse: (typed: string) => Value | null): Value | null => {
    const typed = text(field);
    const value = typed === null ? null : parse(typed);
    if (typed !== null && value === null) refusals.push(refusalOf(params, field, "unknown"));
    return value;
  };
  const q = text("q");
  if (q !== null && q.length > LONGEST_SEARCH) refusals.push(refusalOf(params, "q", "too-long"));
  else if (q !== null && isUnreadable(q)) refusals.push(refusalOf(params, "q", "unreadable"));
  else if (q !== null && asksNothing(q)) refusals.push(refusalOf(params, "q", "no-words"));
  const degrees = read("bbox", readDegrees);
  const filter: SiteFilter = {
    q,
    state: read("state", (key) => (states.has(key) ? key : null)),
    organisation: read("organisation", idOf),
    industry: read("industry", (code) => (isAskedIndustry(code) ? code : null)),
    status: read("status", (typed) => SITE_STATUSES.find((known) => known === typed) ?? null),
    kind: read("kind", (typed) => SITE_KINDS.find((known) => known === typed) ?? null),
    box: read("in", boxOfText) ?? degrees,
    fictional: read("fictional", readFictional) ?? true,
  };
  return refusals.length > 0 ? { ok: false, refusals, typed: filter } : { ok: true, filter };
}

/** As an address holds it, without what is not asked. */
export function siteFilterParams(filter: Partial<Record<keyof SiteFilter, unknown>>) {
  const params = new URLSearchParams();
  for (const field of ["q", "state", "organisation", "industry", "status", "kind"] as const)
    if (filter[field]) params.set(field, String(filter[field]));
  if (filter.fictional === false) params.set("fictional", "exclude");
  return params;
}

function readFictional(typed: string): boolean | null {
  if (typed === "include") return true;
  return typed === "exclude" ? false : null;
}

function readDegrees(typed: string): GridBox | null {
  const parts = typed.split(",").map((part) => part.trim());
  if (parts.length !== 4 || parts.some((part) => !/^-?\d{1,3}(\.\d{1,12})?$/.test(part)))
    return null;
  const [west = 0, south = 0, east = 0, north = 0] = parts.map(Number);
  const inRange = Math.abs(south) <= 90 && Math.abs(north) <= 90 && west >= -180 && east <= 180;
  return inRange && west <= east && south <= north
    ? boxOfDegrees([west, south, east, north])
    : null;
}

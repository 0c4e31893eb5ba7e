/**
 * The filter that map, table, list, totals and API share, and its form in a URL.
 *
 * A filter selects occurrences (N2). A condition that is not understood is refused, never ignored:
 * an answer to another question than the one asked is worse than none.
 */

import { APPROVALS, type Approval, type DraftReader } from "~/domain/approval/approval";
import { OVERLAP_AXES, type OverlapAxis, PLACELESS_KEYS } from "~/domain/counting/axis";
import { COUNTED, type Counted } from "~/domain/counting/counted";
import { EVENT_FORMS, type EventForm } from "~/domain/counting/event-form";
import { OUTCOMES, type Outcome } from "~/domain/counting/occurrence";
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import { fiscalYearPeriod, parseFiscalYear } from "~/domain/day/fiscal-year";
import { parseDay } from "~/domain/day/parse-day";
import type { Restatement } from "~/domain/plan/restatement";
import { asksNothing } from "~/domain/value/search-words";
import { isUnreadable } from "~/domain/value/typed-text";
import { countedAskedText, readCountedAsked } from "./counted-asked";
import {
  type FilterPlace,
  filterPlaceText,
  type KnownTown,
  parseFilterPlace,
} from "./filter-place";
import {
  type FilterReason,
  type FilterRefusal,
  refusalOf,
  refuseContradictions,
} from "./filter-refusal";

const COUNTING_FIGURES = [
  ...["held", "planned", "planned-returned", "planned-draft"],
  ...["continuing", "not-counted", "roughly-dated", "standing"],
  ...["attendance", "whole"],
] as const;
/**
 * Which of the matching events a view shows: those a figure counted, those that the map draws because they stand, or
 * those behind the overlap of an axis. N7, N10
 */
export const FIGURES: readonly Figure[] = [
  ...COUNTING_FIGURES,
  ...OVERLAP_AXES.map((axis) => `overlap-${axis}` as const),
];
export type Figure = (typeof COUNTING_FIGURES)[number] | `overlap-${OverlapAxis}`;

export type RegisterFilter = {
  /** Null: all days. */
  period: Period | null;
  /**
   * The period that was asked for, where this is the row of one of its months: what counts in the one counts in the
   * other. Never from the URL. P185
   */
  partOf?: Period | null;
  /** The fiscal year the period was asked as, where it was. */
  year: number | null;
  form: EventForm | null;
  kind: string | null;
  outcome: Outcome | null;
  /** Null: every event but drafts. P4 */
  approval: Approval | null;
  organiser: string | null;
  /** A term, the key of a row for none, or a head: what touches one of its leaves. */
  priority: string | null;
  tier: string | null;
  /** Null: priority areas and tiers as tagged then; else as they stand under this plan. P26 */
  restated: Restatement | null;
  /** USPS code, the key of a row for none, or of a jurisdiction: what touches one of its states. J5 */
  state: string | null;
  /** A town, or where the map draws an occurrence. */
  place: FilterPlace | null;
  figure: Figure | null;
  /** Those with one of these decisions; none: whatever was decided. N13 */
  counted: readonly Counted[];
  q: string | null;
  /** Fictional rows can be left out of everything. */
  fictional: boolean;
  /** Whose drafts and 機密性3 the asker reads: follows from who asks, never from the URL. P4, P185 */
  draftsOf: DraftReader;
  /** For what leaves the house: follows from what is made, never from the URL. P175 */
  outside: boolean;
};

export const NO_FILTER: RegisterFilter = {
  period: null,
  year: null,
  form: null,
  kind: null,
  outcome: null,
  approval: null,
  organiser: null,
  priority: null,
  tier: null,
  restated: null,
  state: null,
  place: null,
  figure: null,
  counted: [],
  q: null,
  fictional: true,
  draftsOf: null,
  outside: false,
};

/** The keys that exist, by axis: what a filter may name. */
export type KnownKeys = {
  kinds: ReadonlySet<string>;
  organisers: ReadonlySet<string>;
  priorities: ReadonlySet<string>;
  tiers: ReadonlySet<string>;
  /** By the plan under which something can be restated. */
  restatements: ReadonlyMap<string, Restatement>;
  states: ReadonlySet<string>;
  /** The town that is asked for as the place, if it exists. */
  town: KnownTown | null;
  /** By `jurisdictionKey`. */
  jurisdictions: ReadonlySet<string>;
};

export type FilterVerdict =
  | { ok: true; filter: RegisterFilter }
  | { ok: false; refusals: FilterRefusal[] };

const LONGEST_QUERY = 200;

/**
 * Reads a filter from a URL. Without `year`, `from` and `to` the default year holds; `year=all` is all days.
 * Nothing may come twice, also of what the page has besides the filter.
 */
export function parseRegisterFilter(
  params: URLSearchParams,
  known: KnownKeys,
  defaultYear: number | null,
  draftsOf: DraftReader,
): FilterVerdict {
  const refusals = refuseContradictions(params);
  const text = (field: string) => params.get(field)?.normalize("NFKC").trim() || null;
  const refuse = (field: string, reason: FilterReason) =>
    refusals.push(refusalOf(params, field, reason));
  const oneOf = <T extends string>(
    field: string,
    values: ReadonlySet<T> | readonly T[],
  ): T | null => {
    const value = text(field);
    if (value === null) return null;
    const match = [...values].find((candidate) => candidate === value);
    if (match === undefined) refuse(field, "unknown");
    return match ?? null;
  };

  const q = text("q");
  if (q !== null && q.length > LONGEST_QUERY) refuse("q", "too-long");
  else if (q !== null && isUnreadable(q)) refuse("q", "unreadable");
  else if (q !== null && asksNothing(q)) refuse("q", "no-words");
  const filter: RegisterFilter = {
    ...periodOf(text, refuse, defaultYear),
    form: oneOf("form", EVENT_FORMS),
    kind: oneOf("kind", known.kinds),
    outcome: oneOf("outcome", OUTCOMES),
    approval: oneOf("approval", APPROVALS),
    organiser: oneOf("organiser", known.organisers),
    priority: oneOf("priority", known.priorities),
    tier: oneOf("tier", known.tiers),
    restated: known.restatements.get(oneOf("restated", plansOf(known)) ?? "") ?? null,
    state: oneOf("state", new Set([...known.states, ...PLACELESS_KEYS, ...known.jurisdictions])),
    place: placeOf(text, refuse, known),
    ...countedOf(text, refuse, oneOf("figure", FIGURES)),
    q,
    fictional: oneOf("fictional", ["include", "exclude"]) !== "exclude",
    draftsOf,
    outside: false,
  };
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, filter };
}

function placeOf(
  text: (field: string) => string | null,
  refuse: (field: string, reason: FilterReason) => void,
  { town }: KnownKeys,
): FilterPlace | null {
  const asked = text("place");
  const place = asked === null ? null : parseFilterPlace(asked, town);
  if (asked !== null && place === null) refuse("place", "not-a-place");
  return place;
}

/** A figure where decisions are asked for is an address from before they were. N13 */
function countedOf(
  text: (field: string) => string | null,
  refuse: (field: string, reason: FilterReason) => void,
  figure: Figure | null,
): Pick<RegisterFilter, "figure" | "counted"> {
  const asked = text("counted");
  if (asked === null) return { figure, counted: [] };
  const former = FIGURES.find((one) => one === asked);
  if (former !== undefined && text("figure") === null) return { figure: former, counted: [] };
  const counted = readCountedAsked(asked);
  if (counted === null) refuse("counted", "unknown");
  return { figure, counted: counted === null || counted.length === COUNTED.length ? [] : counted };
}

const plansOf = ({ restatements }: KnownKeys) => new Set(restatements.keys());

function periodOf(
  text: (field: string) => string | null,
  refuse: (field: string, reason: FilterReason) => void,
  defaultYear: number | null,
): Pick<RegisterFilter, "period" | "year"> {
  const year = text("year");
  if (text("from") !== null || text("to") !== null) {
    const [from, to] = [dayOf("from", text, refuse), dayOf("to", text, refuse)];
    if (from !== null && to !== null && from > to) refuse("from", "from-after-to");
    return { period: from === null || to === null ? null : { from, to }, year: null };
  }
  if (year === "all") return { period: null, year: null };
  if (year === null) return ofYear(defaultYear);
  const asked = parseFiscalYear(year);
  if (asked === null) refuse("year", "not-a-year");
  return ofYear(asked);
}

function ofYear(year: number | null): Pick<RegisterFilter, "period" | "year"> {
  return { period: year === null ? null : fiscalYearPeriod(year), year };
}

function dayOf(
  field: string,
  text: (field: string) => string | null,
  refuse: (field: string, reason: FilterReason) => void,
): CalendarDate | null {
  const typed = text(field);
  if (typed === null) {
    refuse(field, "half-a-period");
    return null;
  }
  const day = parseDay(typed);
  if (!day.ok) refuse(field, "not-a-day");
  return day.ok ? day.value : null;
}

/** The filter as a URL, so that any view can link to another with the same one. */
export function filterToParams(filter: RegisterFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.year !== null) params.set("year", String(filter.year));
  else if (filter.period !== null) {
    params.set("from", filter.period.from);
    params.set("to", filter.period.to);
  } else params.set("year", "all");
  const { form, kind, outcome, approval, organiser, priority, tier, state, figure, q } = filter;
  for (const [name, value] of Object.entries({
    form,
    kind,
    outcome,
    approval,
    organiser,
    priority,
    tier,
    restated: filter.restated?.plan ?? null,
    state,
    place: filter.place && filterPlaceText(filter.place),
    figure,
    counted: countedAskedText(filter.counted),
    q,
  })) {
    if (value !== null) params.set(name, value);
  }
  if (!filter.fictional) params.set("fictional", "exclude");
  return params;
}

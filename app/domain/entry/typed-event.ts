/**
 * An event as the boxes of its form hold it: text everywhere, nothing decided yet.
 *
 * The form shows it, the server reads it into a draft; both ways of an edit go through `typedEventOf`, so that
 * two people's versions can be laid side by side box by box.
 */

import type { EventForm } from "~/domain/counting/event-form";
import { roughDayText } from "~/domain/day/rough-day";
import type { EventDraft, OccurrenceDraft, PlacementDraft } from "~/domain/event/event-draft";

export type TypedReach = { measure: string; phase: string; value: string; qualifier: string };

export type TypedOccurrence = {
  /** Of a stored occurrence; empty for a new one. */
  id: string;
  firstPrecision: string;
  first: string;
  lastPrecision: string;
  /** Empty: the same as the first day. */
  last: string;
  startTime: string;
  endTime: string;
  /** Which of two equal local times: earlier, later, or not asked. */
  startsTwice: string;
  /** Empty: that of the place. */
  zone: string;
  placeType: string;
  /** Gazetteer id; empty when typed by hand. */
  placeId: string;
  placeName: string;
  state: string;
  /** Checked: at the place and online at once. */
  alsoOnline: string;
  venue: string;
  note: string;
  capacity: string;
  organisers: string[];
  tags: string[];
  outlet: string;
  medium: string;
  market: string;
  states: string[];
  costAmount: string;
  costCurrency: string;
  costQualifier: string;
  /** In the currency of the planned cost. */
  actualCostAmount: string;
  actualCostQualifier: string;
  reach: TypedReach[];
};

export type TypedEvent = {
  kind: string;
  titleJa: string;
  titleEn: string;
  summaryJa: string;
  summaryEn: string;
  resultsJa: string;
  resultsEn: string;
  programmeJa: string;
  programmeEn: string;
  guests: string;
  lead: string;
  coOrganisers: string[];
  partners: string[];
  tags: string[];
  classification: string;
  mayBePublished: string;
  /** The plan that governs, where the first day's span holds a change: its id, `none`, or not asked. N7 */
  plan: string;
  occurrences: TypedOccurrence[];
};

export const NO_PLAN = "none";
export const CHECKED = "on";

export function emptyTypedOccurrence(form: EventForm): TypedOccurrence {
  return {
    id: "",
    firstPrecision: "day",
    first: "",
    lastPrecision: "day",
    last: "",
    startTime: "",
    endTime: "",
    startsTwice: "",
    zone: "",
    placeType: "state",
    placeId: "",
    placeName: "",
    state: "",
    alsoOnline: "",
    venue: "",
    note: "",
    capacity: "",
    organisers: [],
    tags: [],
    outlet: "",
    medium: "",
    market: "",
    states: [],
    costAmount: "",
    costCurrency: "USD",
    costQualifier: "exact",
    actualCostAmount: "",
    actualCostQualifier: "exact",
    reach: form === "media-buy" ? [emptyTypedReach()] : [],
  };
}

export function emptyTypedReach(): TypedReach {
  return { measure: "impressions", phase: "planned", value: "", qualifier: "exact" };
}

/** What a blank form holds: one occurrence to fill in, and the person's own organiser as the lead. */
export function emptyTypedEvent(form: EventForm, lead: string | null): TypedEvent {
  return {
    kind: "",
    titleJa: "",
    titleEn: "",
    summaryJa: "",
    summaryEn: "",
    resultsJa: "",
    resultsEn: "",
    programmeJa: "",
    programmeEn: "",
    guests: "",
    lead: lead ?? "",
    coOrganisers: [],
    partners: [],
    tags: [],
    classification: "confidentiality-1",
    mayBePublished: "",
    plan: "",
    occurrences: [emptyTypedOccurrence(form)],
  };
}

export function typedEventOf(draft: EventDraft): TypedEvent {
  return {
    kind: draft.kind,
    titleJa: draft.title.ja ?? "",
    titleEn: draft.title.en ?? "",
    summaryJa: draft.summary.ja ?? "",
    summaryEn: draft.summary.en ?? "",
    resultsJa: draft.results.ja ?? "",
    resultsEn: draft.results.en ?? "",
    programmeJa: draft.programme.ja ?? "",
    programmeEn: draft.programme.en ?? "",
    guests: draft.guests ?? "",
    lead: draft.lead,
    coOrganisers: draft.coOrganisers,
    partners: draft.partners,
    tags: draft.tags,
    classification: draft.classification,
    mayBePublished: draft.mayBePublished ? CHECKED : "",
    plan: "",
    occurrences: draft.occurrences.map(typedOccurrenceOf),
  };
}

export function typedOccurrenceOf(occurrence: OccurrenceDraft): TypedOccurrence {
  const { place, first, last } = occurrence;
  const located = place.type === "state" ? place : null;
  return {
    id: textOf(occurrence.id),
    firstPrecision: first.precision,
    first: roughDayText(first),
    lastPrecision: last.precision,
    last: first.from === last.from && first.to === last.to ? "" : roughDayText(last),
    startTime: occurrence.startTime ?? "",
    endTime: occurrence.endTime ?? "",
    startsTwice: occurrence.startsLater ? "later" : "",
    zone: occurrence.zone,
    placeType: place.type,
    placeId: textOf(located?.placeId),
    placeName: place.name ?? "",
    state: located?.state ?? "",
    alsoOnline: occurrence.alsoOnline ? CHECKED : "",
    venue: occurrence.venue ?? "",
    note: occurrence.note ?? "",
    capacity: textOf(occurrence.capacity),
    organisers: occurrence.organisers,
    tags: occurrence.tags,
    ...typedPlacementOf(occurrence.placement),
  };
}

function typedPlacementOf(placement: PlacementDraft | null) {
  return {
    outlet: placement?.outlet ?? "",
    medium: placement?.medium ?? "",
    market: placement?.market ?? "",
    states: placement?.states ?? [],
    costAmount: textOf(placement?.cost?.amount),
    costCurrency: placement?.cost?.currency ?? placement?.actualCost?.currency ?? "USD",
    costQualifier: placement?.cost?.qualifier ?? "exact",
    actualCostAmount: textOf(placement?.actualCost?.amount),
    actualCostQualifier: placement?.actualCost?.qualifier ?? "exact",
    reach: (placement?.reach ?? []).map((reach) => ({ ...reach, value: String(reach.value) })),
  };
}

const textOf = (number: number | null | undefined): string =>
  number === null || number === undefined ? "" : String(number);

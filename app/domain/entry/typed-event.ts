/**
 * An event as the boxes of its form hold it: text everywhere, nothing decided yet.
 *
 * The form shows it, the server reads it into a draft; both ways of an edit go through `typedEventOf`, so that
 * two people's versions can be laid side by side box by box.
 */

import { DEFAULT_CLASSIFICATION, type EventForm } from "~/domain/counting/event-form";
import { roughDayText } from "~/domain/day/rough-day";
import type { EventDraft, OccurrenceDraft, PlacementDraft } from "~/domain/event/event-draft";
import {
  describedField,
  emptyValues,
  type KeysFieldName,
  OCCURRENCE_FIELD_NAMES,
  type OccurrenceBox,
  type OccurrenceFieldName,
  PLACEMENT_FIELD_NAMES,
  type PlainFieldName,
  type PlainValues,
  SESSION_FIELD_NAMES,
} from "~/domain/event/occurrence-fields";
import { USUAL_CURRENCY } from "~/domain/value/currency";

export type TypedReach = { measure: string; phase: string; value: string; qualifier: string };

/** The text and key boxes of an occurrence's fields, besides what no field is. */
export type TypedOccurrence = Record<OccurrenceBox, string> &
  Record<KeysFieldName, string[]> & {
    /** Of a stored occurrence; empty for a new one. */
    id: string;
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
    ...blankTypedOccurrence(),
    costCurrency: USUAL_CURRENCY,
    reach: form === "media-buy" ? [emptyTypedReach()] : [],
  };
}

/** Every box of an occurrence in the order of its fields, while nothing is chosen or offered. */
export function blankTypedOccurrence(): TypedOccurrence {
  const boxes = OCCURRENCE_FIELD_NAMES.flatMap((name): [string, string | string[]][] =>
    describedField(name).kind === "keys" ? [[name, []]] : Object.entries(textBoxes(name)),
  );
  return {
    id: "",
    ...(Object.fromEntries(boxes) as Omit<TypedOccurrence, "id" | "reach">),
    reach: [],
  };
}

/** The text boxes of a field, each with what it holds while nothing is chosen. */
export function textBoxes(name: OccurrenceFieldName): Readonly<Record<string, string>> {
  const { kind, boxes = kind === "keys" || kind === "reach" ? {} : { [name]: "" } } =
    describedField(name);
  return boxes;
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
    classification: DEFAULT_CLASSIFICATION,
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
    ...typedPlain(occurrence, SESSION_FIELD_NAMES),
    organisers: occurrence.organisers,
    tags: occurrence.tags,
    ...typedPlacementOf(occurrence.placement),
  };
}

function typedPlacementOf(placement: PlacementDraft | null) {
  return {
    ...typedPlain(placement ?? emptyValues(PLACEMENT_FIELD_NAMES), PLACEMENT_FIELD_NAMES),
    states: placement?.states ?? [],
    costAmount: textOf(placement?.cost?.amount),
    costCurrency: placement?.cost?.currency ?? placement?.actualCost?.currency ?? USUAL_CURRENCY,
    costQualifier: placement?.cost?.qualifier ?? "exact",
    actualCostAmount: textOf(placement?.actualCost?.amount),
    actualCostQualifier: placement?.actualCost?.qualifier ?? "exact",
    reach: (placement?.reach ?? []).map((reach) => ({ ...reach, value: String(reach.value) })),
  };
}

function typedPlain<Name extends PlainFieldName>(
  values: PlainValues<Name>,
  names: readonly Name[],
): Record<Name, string> {
  const boxes = names.map((name) => [name, textOf(values[name])]);
  return Object.fromEntries(boxes) as Record<Name, string>;
}

function textOf(value: string | number | boolean | null | undefined): string {
  if (typeof value === "boolean") return value ? CHECKED : "";
  return value === null || value === undefined ? "" : String(value);
}

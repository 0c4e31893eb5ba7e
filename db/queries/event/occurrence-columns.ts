/**
 * The columns of an occurrence and its draft, both ways.
 *
 * The plain fields of `domain/event/occurrence-fields` have a column of their name each; the others are put together here.
 */
import type { OccurrenceDraft, PlaceDraft, PlacementDraft } from "~/domain/event/event-draft";
import {
  emptyValues,
  PLACEMENT_FIELD_NAMES,
  SESSION_FIELD_NAMES,
} from "~/domain/event/occurrence-fields";
import type { Money } from "~/domain/value/money";
import { picked } from "~/domain/value/picked";
import type { Qualifier } from "~/domain/value/qualifier";
import type { occurrences } from "../../schema/events";
import type { reachFigures } from "../../schema/observations";
import type { listOccurrenceLists } from "./occurrence-lists";

type OccurrenceRow = typeof occurrences.$inferSelect;
/** The rows that hang on occurrences, of several at once. */
type OccurrenceLists = Awaited<ReturnType<typeof listOccurrenceLists>> & {
  reach: (typeof reachFigures.$inferSelect)[];
};

const NO_PLACEMENT = emptyValues(PLACEMENT_FIELD_NAMES);

/** What `occurrenceColumns` answers. */
export const OCCURRENCE_COLUMN_NAMES = [
  ...(["eventId", "type", "position", "outcome", "outcomeReason"] as const),
  ...(["firstPrecision", "firstFrom", "firstTo", "lastPrecision", "lastFrom", "lastTo"] as const),
  ...(["startTime", "endTime", "startsLater", "zone"] as const),
  ...(["placeType", "state", "county", "placeId", "placeName", "lat", "lon"] as const),
  ...SESSION_FIELD_NAMES,
  ...PLACEMENT_FIELD_NAMES,
  ...(["costAmount", "costCurrency", "costQualifier"] as const),
  ...(["actualCostAmount", "actualCostQualifier"] as const),
];

export function occurrenceColumns(eventId: number, occurrence: OccurrenceDraft, position: number) {
  const { place, placement, first, last } = occurrence;
  const located = place.type === "state" ? place : null;
  return {
    eventId,
    type: placement === null ? ("session" as const) : ("placement" as const),
    position,
    outcome: occurrence.outcome,
    outcomeReason: occurrence.outcomeReason,
    firstPrecision: first.precision,
    firstFrom: first.from,
    firstTo: first.to,
    lastPrecision: last.precision,
    lastFrom: last.from,
    lastTo: last.to,
    startTime: occurrence.startTime,
    endTime: occurrence.endTime,
    startsLater: occurrence.startsLater,
    zone: occurrence.zone,
    placeType: place.type,
    state: located?.state ?? null,
    county: located?.county ?? null,
    placeId: located?.placeId ?? null,
    placeName: place.name,
    lat: located?.lat ?? null,
    lon: located?.lon ?? null,
    ...picked(occurrence, SESSION_FIELD_NAMES),
    ...picked(placement ?? NO_PLACEMENT, PLACEMENT_FIELD_NAMES),
    costAmount: placement?.cost?.amount ?? null,
    costCurrency: placement?.cost?.currency ?? placement?.actualCost?.currency ?? null,
    costQualifier: placement?.cost?.qualifier ?? null,
    actualCostAmount: placement?.actualCost?.amount ?? null,
    actualCostQualifier: placement?.actualCost?.qualifier ?? null,
  };
}

export function occurrenceDraft(
  row: OccurrenceRow,
  lists: OccurrenceLists,
): OccurrenceDraft & { id: number } {
  const { id, outcome, outcomeReason, startTime, endTime, startsLater, zone } = row;
  return {
    ...{ id, outcome, outcomeReason, startTime, endTime, startsLater, zone },
    first: { precision: row.firstPrecision, from: row.firstFrom, to: row.firstTo },
    last: { precision: row.lastPrecision, from: row.lastFrom, to: row.lastTo },
    place: placeDraft(row),
    ...picked(row, SESSION_FIELD_NAMES),
    organisers: lists.organisers
      .filter((list) => list.occurrenceId === id)
      .map(({ organiser }) => organiser),
    tags: lists.tags.filter((list) => list.occurrenceId === id).map(({ term }) => term),
    placement: row.type === "placement" ? placementDraft(row, lists) : null,
  };
}

function placeDraft(row: OccurrenceRow): PlaceDraft {
  if (row.placeType !== "state") return { type: row.placeType, name: row.placeName };
  const { state, county, placeId, placeName, lat, lon } = row;
  return { type: "state", state, county, placeId, name: placeName, lat, lon };
}

function placementDraft(row: OccurrenceRow, lists: OccurrenceLists): PlacementDraft {
  const { costCurrency } = row;
  return {
    ...picked(row, PLACEMENT_FIELD_NAMES),
    cost: moneyOf(row.costAmount, costCurrency, row.costQualifier),
    actualCost: moneyOf(row.actualCostAmount, costCurrency, row.actualCostQualifier),
    states: lists.states.filter((list) => list.occurrenceId === row.id).map(({ state }) => state),
    reach: lists.reach
      .filter((list) => list.occurrenceId === row.id)
      .map(({ measure, phase, value, qualifier }) => ({ measure, phase, value, qualifier })),
  };
}

function moneyOf(
  amount: number | null,
  currency: string | null,
  qualifier: Qualifier | null,
): Money | null {
  if (amount === null || currency === null) return null;
  return { amount, currency, qualifier: qualifier ?? "exact" };
}

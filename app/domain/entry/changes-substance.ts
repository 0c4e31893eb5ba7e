/**
 * Does a change touch what was approved? (P5)
 *
 * P5 After approval a change of substance submits the event again: days, places, the stops and placements with
 *    their order and hosts, cost, tags, or who leads. Wording does not: titles, texts, venue, times of day, notes,
 *    results, how it is published; nor does an outcome, a figure, what was paid, a leg or whom one meets. Whoever
 *    makes the change is its submitter, so that nobody approves the own change.
 */
import type { RoughDay } from "~/domain/day/calendar-date";
import type {
  EventDraft,
  OccurrenceDraft,
  PlaceDraft,
  PlacementDraft,
} from "~/domain/event/event-draft";

export function changesSubstance(before: EventDraft, after: EventDraft): boolean {
  return JSON.stringify(substanceOf(before)) !== JSON.stringify(substanceOf(after));
}

function substanceOf({ lead, tags, occurrences }: EventDraft) {
  return { lead, tags: sorted(tags), occurrences: occurrences.map(occurrenceSubstance) };
}

function occurrenceSubstance({ first, last, place, placement, ...own }: OccurrenceDraft) {
  return {
    days: [spanOf(first), spanOf(last)],
    place: placeSubstance(place),
    organisers: sorted(own.organisers),
    tags: sorted(own.tags),
    placement: placement === null ? null : placementSubstance(placement),
  };
}

function spanOf({ precision, from, to }: RoughDay) {
  return [precision, from, to];
}

/** A place of the gazetteer is known by its number; one typed by hand by what was typed. */
function placeSubstance(place: PlaceDraft) {
  if (place.type !== "state") return [place.type, place.name];
  const { state, county, placeId, name, lat, lon } = place;
  return placeId === null ? [state, county, name, lat, lon] : [state, placeId];
}

function placementSubstance({ outlet, medium, market, states, cost }: PlacementDraft) {
  return {
    bought: [outlet, medium, market],
    states: sorted(states),
    cost: cost === null ? null : [cost.amount, cost.currency, cost.qualifier],
  };
}

/** Lists of tags, organisers and states have no order of their own. */
function sorted(keys: readonly string[]): string[] {
  return [...keys].sort();
}

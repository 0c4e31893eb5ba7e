/**
 * Does a change touch what was approved? (P5)
 *
 * P5 After approval a change of substance submits the event again: days, places, the stops and placements with
 *    their order and hosts, cost, tags, or who leads. Wording does not: titles, texts, venue, times of day, notes,
 *    results, how it is published; nor does an outcome, a figure, what was paid, a leg or whom one meets. Whoever
 *    makes the change is its submitter, so that nobody approves the own change.
 */
import type { EventDraft, OccurrenceDraft, PlaceDraft } from "~/domain/event/event-draft";
import { fieldValue } from "~/domain/event/field-value";
import { describedField, OCCURRENCE_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import { contentText } from "./same-content";

export function changesSubstance(before: EventDraft, after: EventDraft): boolean {
  return JSON.stringify(substanceOf(before)) !== JSON.stringify(substanceOf(after));
}

function substanceOf({ lead, tags, occurrences }: EventDraft) {
  return { lead, tags: contentText(tags), occurrences: occurrences.map(occurrenceSubstance) };
}

function occurrenceSubstance(occurrence: OccurrenceDraft): string[] {
  return OCCURRENCE_FIELD_NAMES.filter((name) => describedField(name).substance).map((name) =>
    name === "place" ? placeSubstance(occurrence.place) : contentText(fieldValue(occurrence, name)),
  );
}

/** A place of the gazetteer is known by its number; one typed by hand by what was typed. */
function placeSubstance(place: PlaceDraft): string {
  if (place.type !== "state" || place.placeId === null) return contentText(place);
  return contentText({ state: place.state, placeId: place.placeId });
}

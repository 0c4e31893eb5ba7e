/** An imported event as people enter one: what the register has and no file can say stays as it is. */

import { DEFAULT_CLASSIFICATION } from "~/domain/counting/event-form";
import { PLACE_TYPES } from "~/domain/counting/occurrence";
import { coOrganisersOf, frameOf } from "./event-cell";
import type { EventDraft, OccurrenceDraft } from "./event-draft";
import type { ImportedEvent } from "./imported-event";
import { type MergedSession, mergedSessions } from "./imported-sessions";
import { describedField, emptyValues, SESSION_FIELD_NAMES } from "./occurrence-fields";

/** `former`: the event as it is stored, with the ids of its occurrences. Of an event that `check-imported-event` lets pass. */
export function eventDraftOf(event: ImportedEvent, former: EventDraft | null): EventDraft {
  const { form = "mission-event", kind = "", lead = "" } = frameOf(event);
  const { classification = DEFAULT_CLASSIFICATION, may_be_published: mayBePublished = false } =
    frameOf(event);
  const known = new Map(former?.occurrences.map((occurrence) => [occurrence.id, occurrence]));
  const { priority = [], tier = [], trait = [] } = event;
  return {
    ...{ form, kind, lead, classification, mayBePublished },
    title: { ja: event.title_ja ?? null, en: event.title_en ?? null },
    summary: { ja: event.summary_ja ?? null, en: event.summary_en ?? null },
    results: { ja: event.results_ja ?? null, en: event.results_en ?? null },
    programme: former?.programme ?? { ja: null, en: null },
    guests: former?.guests ?? null,
    coOrganisers: coOrganisersOf(event),
    partners: event.partners ?? [],
    tags: [...priority, ...tier, ...trait],
    occurrences: mergedSessions(event).map((session) =>
      occurrenceOf(session, session.id === null ? undefined : known.get(session.id)),
    ),
  };
}

const BLANK = {
  ...{ startTime: null, endTime: null, startsLater: false },
  ...emptyValues(SESSION_FIELD_NAMES),
};
const NO_TIMES = { startTime: null, endTime: null, startsLater: false };

/** The fields that stand where there is a place of another kind alone, empty. */
const elsewhere = new Map(
  PLACE_TYPES.map((type) => {
    const others = SESSION_FIELD_NAMES.filter(
      (name) => !(describedField(name).placeTypes?.includes(type) ?? true),
    );
    return [type, emptyValues(others)];
  }),
);

function occurrenceOf(session: MergedSession, known: OccurrenceDraft | undefined): OccurrenceDraft {
  const { id, first, last, zone, place, venue, outcome, outcomeReason } = session;
  // A time stands beside exact days alone, and some fields where there is a place alone.
  const isExact = first.precision === "day" && last.precision === "day";
  return Object.assign(
    known === undefined ? { ...BLANK, organisers: [], tags: [], placement: null } : { ...known },
    { id, first, last, zone, place, venue, outcome, outcomeReason },
    isExact ? null : NO_TIMES,
    elsewhere.get(place.type),
  );
}

/**
 * Events for tests: valid by default, override only what the test is about.
 *
 * `draftOf` and `occurrenceOf` make drafts; `makeEvent` stores one and answers its id.
 */

import { exactDay } from "~/domain/day/rough-day";
import type {
  EventDraft,
  OccurrenceDraft,
  PlaceDraft,
  PlacementDraft,
} from "~/domain/event/event-draft";
import {
  emptyValues,
  PLACEMENT_FIELD_NAMES,
  SESSION_FIELD_NAMES,
} from "~/domain/event/occurrence-fields";
import type { Database } from "~db/client";
import { addEvent, type EventStamp } from "~db/queries/event/event-rows";

/** A reception of the Chicago mission in Indianapolis on 10 June 2026, one session, nobody counted yet. */
export function draftOf(overrides: Partial<EventDraft> = {}): EventDraft {
  return {
    form: "mission-event",
    kind: "reception",
    title: { ja: "日本食レセプション", en: "Japanese food reception" },
    summary: { ja: null, en: null },
    results: { ja: null, en: null },
    programme: { ja: null, en: null },
    guests: null,
    lead: "chicago",
    coOrganisers: [],
    partners: [],
    tags: [],
    classification: "confidentiality-1",
    mayBePublished: false,
    occurrences: [occurrenceOf()],
    ...overrides,
  };
}

type OccurrenceOverrides = Partial<OccurrenceDraft> & {
  /** First and last day at once. */
  day?: string;
};

export function occurrenceOf({
  day = "2026-06-10",
  ...overrides
}: OccurrenceOverrides = {}): OccurrenceDraft {
  return {
    id: null,
    outcome: "scheduled",
    outcomeReason: null,
    first: exactDay(day),
    last: exactDay(day),
    startTime: null,
    endTime: null,
    startsLater: false,
    zone: "America/Chicago",
    place: placeIn("IN", "Indianapolis"),
    ...emptyValues(SESSION_FIELD_NAMES),
    organisers: [],
    tags: [],
    placement: null,
    ...overrides,
  };
}

/** A place typed by hand, not chosen from the gazetteer. */
export function placeIn(state: string, name: string | null = null): PlaceDraft {
  return { type: "state", state, county: null, placeId: null, name, lat: null, lon: null };
}

/** A placement naming states; without any it is nationwide. */
export function placementOf(
  states: string[],
  {
    day,
    placement,
    ...overrides
  }: Omit<OccurrenceOverrides, "placement"> & { placement?: Partial<PlacementDraft> } = {},
): OccurrenceDraft {
  const place: PlaceDraft =
    states.length === 0
      ? { type: "nationwide", name: null }
      : {
          type: "state",
          state: null,
          county: null,
          placeId: null,
          name: null,
          lat: null,
          lon: null,
        };
  return occurrenceOf({
    day,
    place,
    placement: {
      ...emptyValues(PLACEMENT_FIELD_NAMES),
      outlet: "WMTV",
      states,
      cost: null,
      actualCost: null,
      reach: [],
      ...placement,
    },
    ...overrides,
  });
}

/** Stores an event as the seeds do: without an account, at a fixed instant. */
export async function makeEvent(
  db: Database,
  overrides: Partial<EventDraft> = {},
  stamp: Partial<EventStamp> = {},
): Promise<number> {
  return await db.write((tx) =>
    addEvent(tx, draftOf(overrides), {
      userId: null,
      at: new Date("2026-04-01T00:00:00Z"),
      ...stamp,
    }),
  );
}

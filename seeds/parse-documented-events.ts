/**
 * Documented events in documented-events.json, read into the draft a form would hand over.
 *
 * All of them were held, none has a published attendance and none carries tags: the sources give neither.
 */

import { EVENT_FORMS } from "~/domain/counting/event-form";
import { PLACE_TYPES } from "~/domain/counting/occurrence";
import { PRECISIONS, type RoughDay } from "~/domain/day/calendar-date";
import { roughDay } from "~/domain/day/rough-day";
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
import type { BilingualText } from "~/domain/value/language";
import type { Mark } from "~/domain/value/provenance";
import {
  nestedRow,
  nestedRowOrNull,
  nestedRows,
  numberOrNull,
  oneOf,
  provenanceOf,
  refuseCell,
  type SeedRow,
  text,
  textList,
  textOrNull,
  wholeNumberOrNull,
} from "./seed-cells";

export type SeedEvent = { key: string; source: string; mark: Mark; draft: EventDraft };

export function parseDocumentedEvent(row: SeedRow): SeedEvent {
  return {
    key: text(row, "key"),
    ...provenanceOf(row),
    draft: {
      form: oneOf(row, "form", EVENT_FORMS),
      kind: text(row, "kind"),
      title: bilingual(nestedRow(row, "title")),
      summary: bilingual(nestedRow(row, "summary")),
      results: bilingual(nestedRow(row, "results")),
      programme: { ja: null, en: null },
      guests: null,
      lead: text(row, "lead"),
      coOrganisers: textList(row, "coOrganisers"),
      partners: textList(row, "partners"),
      tags: [],
      classification: "confidentiality-1",
      mayBePublished: true,
      occurrences: nestedRows(row, "occurrences").map(parseOccurrence),
    },
  };
}

function parseOccurrence(row: SeedRow): OccurrenceDraft {
  const placement = nestedRowOrNull(row, "placement");
  return {
    id: null,
    outcome: "held",
    outcomeReason: null,
    first: roughDayOf(row, "first"),
    last: roughDayOf(row, "last"),
    startTime: null,
    endTime: null,
    startsLater: false,
    zone: text(row, "zone"),
    place: parsePlace(nestedRow(row, "place")),
    ...emptyValues(SESSION_FIELD_NAMES),
    venue: textOrNull(row, "venue"),
    note: textOrNull(row, "note"),
    organisers: textList(row, "organisers"),
    tags: [],
    placement: placement === null ? null : parsePlacement(placement),
  };
}

function parsePlace(row: SeedRow): PlaceDraft {
  const type = oneOf(row, "type", PLACE_TYPES);
  const name = textOrNull(row, "name");
  if (type !== "state") return { type, name };
  return {
    type,
    state: textOrNull(row, "state"),
    county: textOrNull(row, "county"),
    placeId: wholeNumberOrNull(row, "placeId"),
    name,
    lat: numberOrNull(row, "lat"),
    lon: numberOrNull(row, "lon"),
  };
}

function parsePlacement(row: SeedRow): PlacementDraft {
  return {
    ...emptyValues(PLACEMENT_FIELD_NAMES),
    outlet: textOrNull(row, "outlet"),
    medium: textOrNull(row, "medium"),
    market: textOrNull(row, "market"),
    states: textList(row, "states"),
    cost: null,
    actualCost: null,
    reach: [],
  };
}

function roughDayOf(row: SeedRow, column: string): RoughDay {
  const typed = text(row, column);
  const read = roughDay(oneOf(row, "precision", PRECISIONS), typed);
  return read.ok ? read.value : refuseCell(row, column, `"${typed}": ${read.reason}`);
}

function bilingual(row: SeedRow): BilingualText {
  return { ja: textOrNull(row, "ja"), en: textOrNull(row, "en") };
}

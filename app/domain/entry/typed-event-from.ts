/**
 * Boxes of unknown shape (a posted body, text kept in the browser) as a typed event: every box is there and holds text.
 *
 * Boxes that are none of the form's, and lists where a box is expected, fall away, so that neither the reader nor
 * the page meets a shape it does not know.
 */
import {
  emptyTypedReach,
  type TypedEvent,
  type TypedOccurrence,
  type TypedReach,
  typedBoxes,
} from "./typed-event";

type Boxes = Record<string, unknown>;

export function typedEventFrom(payload: unknown): TypedEvent {
  const boxes = boxesOf(payload);
  const text = (name: string) => textOf(boxes[name]);
  return {
    kind: text("kind"),
    titleJa: text("titleJa"),
    titleEn: text("titleEn"),
    summaryJa: text("summaryJa"),
    summaryEn: text("summaryEn"),
    resultsJa: text("resultsJa"),
    resultsEn: text("resultsEn"),
    programmeJa: text("programmeJa"),
    programmeEn: text("programmeEn"),
    guests: text("guests"),
    lead: text("lead"),
    coOrganisers: textsOf(boxes.coOrganisers),
    partners: textsOf(boxes.partners),
    tags: textsOf(boxes.tags),
    classification: text("classification"),
    mayBePublished: text("mayBePublished"),
    plan: text("plan"),
    occurrences: listOf(boxes.occurrences).map(typedOccurrenceFrom),
  };
}

function typedOccurrenceFrom(payload: unknown): TypedOccurrence {
  const boxes = boxesOf(payload);
  return {
    id: textOf(boxes.id),
    ...typedBoxes(
      (name, empty) => textOf(boxes[name]) || empty,
      (name) => textsOf(boxes[name]),
    ),
    reach: listOf(boxes.reach).map(typedReachFrom),
  };
}

function typedReachFrom(payload: unknown): TypedReach {
  const boxes = boxesOf(payload);
  const empty = emptyTypedReach();
  return {
    measure: textOf(boxes.measure) || empty.measure,
    phase: textOf(boxes.phase) || empty.phase,
    value: textOf(boxes.value),
    qualifier: textOf(boxes.qualifier) || empty.qualifier,
  };
}

function boxesOf(payload: unknown): Boxes {
  const isRecord = typeof payload === "object" && payload !== null && !Array.isArray(payload);
  return isRecord ? Object.fromEntries(Object.entries(payload)) : {};
}

function textOf(box: unknown): string {
  return typeof box === "string" ? box : "";
}

/** A list with one choice arrives as the choice alone. */
function textsOf(box: unknown): string[] {
  if (typeof box === "string") return [box];
  return listOf(box).map(textOf);
}

/** Gaps in a list are empty entries: a browser without scripts never leaves any. */
function listOf(box: unknown): unknown[] {
  return Array.isArray(box) ? Array.from(box, (entry: unknown) => entry) : [];
}

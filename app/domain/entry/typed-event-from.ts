/**
 * Boxes of unknown shape (a posted body, text kept in the browser) as a typed event: every box is there and holds text.
 *
 * Boxes that are none of the form's, and lists where a box is expected, fall away, so that neither the reader nor
 * the page meets a shape it does not know.
 */
import {
  blankTypedOccurrence,
  emptyTypedEvent,
  emptyTypedReach,
  type TypedEvent,
  type TypedOccurrence,
  type TypedReach,
} from "./typed-event";

type Boxes = Record<string, unknown>;

export function typedEventFrom(payload: unknown): TypedEvent {
  return typedEventLike(payload, emptyTypedEvent("other", null), blankTypedOccurrence());
}

/** With the boxes that another typed event has, and in its occurrences those that a blank one has. */
export function typedEventLike(
  payload: unknown,
  shape: TypedEvent,
  blank: TypedOccurrence,
): TypedEvent {
  const boxes = boxesOf(payload);
  const like = Object.entries(shape).map(([name, held]) => {
    if (name === "occurrences")
      return [name, listOf(boxes[name]).map((entry) => typedOccurrenceLike(entry, blank))];
    return [name, typeof held === "string" ? textOf(boxes[name]) : textsOf(boxes[name])];
  });
  return Object.fromEntries(like) as TypedEvent;
}

/** A box of an occurrence that holds nothing holds what a blank one does. */
function typedOccurrenceLike(payload: unknown, blank: TypedOccurrence): TypedOccurrence {
  const boxes = boxesOf(payload);
  const like = Object.entries(blank).map(([name, held]) => {
    if (name === "reach") return [name, listOf(boxes[name]).map(typedReachFrom)];
    return [name, typeof held === "string" ? textOf(boxes[name]) || held : textsOf(boxes[name])];
  });
  return Object.fromEntries(like) as TypedOccurrence;
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

/** A typed event as the body a browser posts: one box per name, as the form names them. */
import {
  emptyTypedEvent,
  emptyTypedOccurrence,
  type TypedEvent,
  type TypedOccurrence,
} from "~/domain/entry/typed-event";

export function eventFormData(typed: TypedEvent, extra: Record<string, string> = {}): FormData {
  const boxes = new FormData();
  addBoxes(boxes, "", typed);
  for (const [name, value] of Object.entries(extra)) boxes.set(name, value);
  return boxes;
}

/** A valid mission event of the Chicago mission; override what the test is about. */
export function typedEvent(overrides: Partial<TypedEvent> = {}): TypedEvent {
  return {
    ...emptyTypedEvent("mission-event", "chicago"),
    kind: "reception",
    titleJa: "日本食レセプション",
    occurrences: [typedOccurrence()],
    ...overrides,
  };
}

export function typedOccurrence(overrides: Partial<TypedOccurrence> = {}): TypedOccurrence {
  return {
    ...emptyTypedOccurrence("mission-event"),
    first: "2026-06-10",
    state: "IN",
    placeName: "Indianapolis",
    ...overrides,
  };
}

function addBoxes(boxes: FormData, name: string, value: unknown): void {
  if (typeof value === "string") boxes.append(name, value);
  else if (
    Array.isArray(value) &&
    value.every((entry) => typeof entry === "string") &&
    name !== "partners"
  ) {
    for (const entry of value) boxes.append(name, entry);
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) addBoxes(boxes, `${name}[${index}]`, entry);
  } else {
    for (const [key, entry] of Object.entries(value ?? {}))
      addBoxes(boxes, name === "" ? key : `${name}.${key}`, entry);
  }
}

/** Towns that were typed by hand and taken from the gazetteer, because exactly one is called so: said after the save. */
import type { EventDraft } from "~/domain/event/event-draft";
import type { TypedEvent } from "./typed-event";

/** Ids of the gazetteer, each once; `draft` is what was read from `typed`. */
export function takenTowns(typed: TypedEvent, draft: EventDraft): number[] {
  const taken = draft.occurrences.flatMap(({ place }, at) =>
    place.type === "state" && place.placeId !== null && typed.occurrences[at]?.placeId === ""
      ? [place.placeId]
      : [],
  );
  return [...new Set(taken)];
}

/** To stand behind other parameters of an address. */
export function takenParameter(typed: TypedEvent, draft: EventDraft): string {
  const taken = takenTowns(typed, draft);
  return taken.length === 0 ? "" : `&taken=${taken.join(".")}`;
}

export function parseTaken(parameter: string | null): ReadonlySet<number> {
  return new Set(
    (parameter ?? "")
      .split(".")
      .filter((id) => /^\d{1,15}$/.test(id))
      .map(Number),
  );
}

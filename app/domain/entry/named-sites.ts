/** The sites of companies that the occurrences of an event name, as they are typed and as they are stored. */
import type { OccurrenceDraft } from "~/domain/event/event-draft";
import { idOf } from "~/domain/value/id-of";
import type { TypedEvent } from "./typed-event";

/** Without repetition; what is no id is none. */
export function typedSites({ occurrences }: Pick<TypedEvent, "occurrences">): number[] {
  return [...new Set(occurrences.flatMap(({ siteId }) => idOf(siteId) ?? []))];
}

export function siteOf({ siteId }: Pick<OccurrenceDraft, "siteId">): number[] {
  return siteId === null ? [] : [siteId];
}

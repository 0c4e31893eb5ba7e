/** What a draft holds in a field, wherever it stands; null where an occurrence is no placement and so has no such field. */
import type { OccurrenceDraft, PlacementDraft } from "./event-draft";
import type { OccurrenceFieldName } from "./occurrence-fields";

type Values = OccurrenceDraft & PlacementDraft;

export function fieldValue<Name extends OccurrenceFieldName>(
  occurrence: OccurrenceDraft,
  name: Name,
): Values[Name] | null {
  const values: Partial<Values> = { ...occurrence, ...occurrence.placement };
  return values[name] ?? null;
}

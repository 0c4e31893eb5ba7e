/** An event as the page that logs attendance and reach needs it: its occurrences in order, with what is counted. */
import { asc, eq } from "drizzle-orm";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../../client";
import { occurrences } from "../../schema/events";
import { placementStates } from "../../schema/occurrence-lists";
import { states } from "../../schema/reference";
import { officialSumsOf } from "../counting/official-sums";
import { findEvent } from "../event/event-draft";
import { placeNameJa } from "../reference/place-names";

/** Null where there is no such event. Withdrawn events are found too. */
export async function findEventToLog(db: Handle, eventId: number) {
  const event = await findEvent(db, eventId);
  if (event === null) return null;
  const counted = await db
    .select({
      id: occurrences.id,
      placeNameJa,
      stateJa: states.nameJa,
      stateEn: states.nameEn,
      sums: officialSumsOf,
    })
    .from(occurrences)
    .leftJoin(states, eq(states.code, occurrences.state))
    .where(eq(occurrences.eventId, eventId))
    .orderBy(asc(occurrences.position));
  const byId = new Map(counted.map((row) => [row.id, row]));
  const named = await listPlacementStateNames(db, eventId);
  return {
    ...event,
    occurrences: event.draft.occurrences.flatMap((occurrence) => {
      const row = byId.get(occurrence.id);
      if (row === undefined) return [];
      const state =
        row.stateJa === null || row.stateEn === null ? null : { ja: row.stateJa, en: row.stateEn };
      const ofPlacement = named.filter(({ occurrenceId }) => occurrenceId === occurrence.id);
      const { placeNameJa, sums } = row;
      return [{ ...occurrence, placeNameJa, stateName: state ?? joined(ofPlacement), sums }];
    }),
  };
}

async function listPlacementStateNames(db: Handle, eventId: number) {
  return await db
    .select({
      occurrenceId: placementStates.occurrenceId,
      ja: states.nameJa,
      en: states.nameEn,
    })
    .from(placementStates)
    .innerJoin(occurrences, eq(occurrences.id, placementStates.occurrenceId))
    .innerJoin(states, eq(states.code, placementStates.state))
    .where(eq(occurrences.eventId, eventId))
    .orderBy(asc(states.fips));
}

/** The states of a placement as one name; null where it names none. */
function joined(names: readonly Bilingual[]): Bilingual | null {
  if (names.length === 0) return null;
  return { ja: names.map(({ ja }) => ja).join("、"), en: names.map(({ en }) => en).join(", ") };
}

/** Sessions of a stored programme get observations, of which some are official: what the columns of sums repeat. N4, N14 */
import fc from "fast-check";
import { NO_SUMS } from "~/domain/counting/observation";
import { type Observation, officialSums } from "~/domain/counting/official-observation";
import type { Handle } from "~db/client";
import {
  addObservation,
  putOfficialObservation,
  updateAttendance,
} from "~db/queries/counting/observations";
import type { StoredOccurrence } from "./random-register";
import { randomObservation } from "./random-sums";

export type RandomObservations = { observed: Observation; official: boolean }[];

/** Any number of them for one session; the last one of a mode that is marked is the official one. */
export const randomObservations: fc.Arbitrary<RandomObservations> = fc.array(
  fc.record({
    observed: fc
      .constantFrom("in-person" as const, "online" as const)
      .chain((mode) => randomObservation(mode)),
    official: fc.boolean(),
  }),
  { maxLength: 4 },
);

/** The lists are dealt out to the sessions in turn. */
export async function observeSessions(
  tx: Handle,
  stored: readonly StoredOccurrence[],
  lists: readonly RandomObservations[],
): Promise<void> {
  const sessions = stored.filter(({ type }) => type === "session");
  for (const [index, { id }] of sessions.entries()) {
    const list = lists[index % lists.length] ?? [];
    const official = new Map<string, Observation>();
    for (const { observed, official: isOfficial } of list) {
      const row = { wording: "約50名", observedAt: new Date(0), note: null, observedBy: null };
      const observationId = await addObservation(tx, { ...row, ...observed, occurrenceId: id });
      if (!isOfficial) continue;
      official.set(observed.mode, observed);
      await putOfficialObservation(tx, { occurrenceId: id, mode: observed.mode, observationId });
    }
    const sums = official.size === 0 ? NO_SUMS : officialSums([...official.values()]);
    await updateAttendance(tx, id, sums);
  }
}

/** Writes the sums of a session's official observations beside it, where totals read them. N4 */
import { officialSums } from "~/domain/counting/official-observation";
import type { Handle } from "~db/client";
import { refreshSumsAt } from "~db/queries/counting/event-sums";
import { listOfficialObservations, updateAttendance } from "~db/queries/counting/observations";

export async function storeAttendance(tx: Handle, occurrenceId: number): Promise<void> {
  await updateSums(tx, occurrenceId);
  await refreshSumsAt(tx, [occurrenceId]);
}

/** For several sessions: `refreshSumsAt` of them all afterwards. */
export async function updateSums(tx: Handle, occurrenceId: number): Promise<void> {
  const official = await listOfficialObservations(tx, occurrenceId);
  await updateAttendance(tx, occurrenceId, officialSums(official));
}

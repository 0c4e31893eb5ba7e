/** Writes the sums of a session's official observations beside it, where totals read them. N4 */
import { officialSums } from "~/domain/counting/official-observation";
import type { Handle } from "~db/client";
import { listOfficialObservations, updateAttendance } from "~db/queries/counting/observations";

export async function storeAttendance(tx: Handle, occurrenceId: number): Promise<void> {
  const official = await listOfficialObservations(tx, occurrenceId);
  await updateAttendance(tx, occurrenceId, officialSums(official));
}

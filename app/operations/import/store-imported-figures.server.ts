/** Appends figures to the ledger of attendance and makes them official, with the sums beside the sessions. N4 */
import type { Author } from "~/context/context.server";
import type { Method, Mode } from "~/domain/counting/observation";
import { officialSums } from "~/domain/counting/official-observation";
import type { Scope } from "~/domain/counting/scope";
import type { Statement } from "~/domain/event/imported-event";
import type { Handle } from "~db/client";
import {
  addObservations,
  putOfficialObservations,
  removeOfficialObservation,
  updateAttendance,
} from "~db/queries/counting/observations";
import { storeAttendance } from "../attendance/store-attendance.server";

/** Of one session. `removed`: of which modes none is official any more. */
export type SessionFigures = {
  occurrenceId: number;
  added: (Statement & { mode: Mode; method: Method; scope: Scope })[];
  removed: Mode[];
  isNew: boolean;
};

export async function storeImportedFigures(
  tx: Handle,
  { user, now }: Author,
  figures: readonly SessionFigures[],
): Promise<void> {
  const rows = figures.flatMap(({ occurrenceId, added }) =>
    added.map((figure) => ({
      ...figure,
      ...{ occurrenceId, note: null, observedBy: user.id, observedAt: now },
    })),
  );
  await putOfficialObservations(tx, await addObservations(tx, rows));
  for (const { occurrenceId, added, removed, isNew } of figures) {
    for (const mode of removed) await removeOfficialObservation(tx, occurrenceId, mode);
    if (isNew) await updateAttendance(tx, occurrenceId, officialSums(added));
    else await storeAttendance(tx, occurrenceId);
  }
}

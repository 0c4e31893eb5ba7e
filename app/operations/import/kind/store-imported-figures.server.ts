/**
 * Appends figures to the ledger of attendance and makes them official, with the sums beside the sessions. What is to stand
 * beside our part is appended alone. N4, N14
 */
import type { Author } from "~/context/context.server";
import type { Method, Mode } from "~/domain/counting/observation";
import { officialSums } from "~/domain/counting/official-observation";
import type { Scope } from "~/domain/counting/scope";
import type { Statement } from "~/domain/event/imported-event";
import type { Handle } from "~db/client";
import { refreshSumsAt } from "~db/queries/counting/event-sums";
import {
  addObservations,
  putOfficialObservations,
  removeOfficialObservation,
  updateAttendance,
} from "~db/queries/counting/observations";
import { updateSums } from "../../attendance/store-attendance.server";

/** Of one session. `removed`: of which modes none is official any more. */
export type SessionFigures = {
  occurrenceId: number;
  added: (Statement & { mode: Mode; method: Method; scope: Scope })[];
  removed: Mode[];
  /** Recorded, and not official. */
  beside: SessionFigures["added"];
  isNew: boolean;
};

/** Of sessions that repeat their sums already. */
export async function addImportedFigures(
  tx: Handle,
  { user, now }: Author,
  figures: readonly SessionFigures[],
): Promise<void> {
  const rowsOf = (which: "added" | "beside") =>
    figures.flatMap(({ occurrenceId, [which]: stated }) =>
      stated.map((figure) => ({
        ...figure,
        ...{ occurrenceId, note: null, observedBy: user.id, observedAt: now },
      })),
    );
  await putOfficialObservations(tx, await addObservations(tx, rowsOf("added")));
  await addObservations(tx, rowsOf("beside"));
}

export async function storeImportedFigures(
  tx: Handle,
  author: Author,
  figures: readonly SessionFigures[],
): Promise<void> {
  await addImportedFigures(tx, author, figures);
  for (const { occurrenceId, added, removed, isNew } of figures) {
    for (const mode of removed) await removeOfficialObservation(tx, occurrenceId, mode);
    if (isNew) await updateAttendance(tx, occurrenceId, officialSums(added));
    else await updateSums(tx, occurrenceId);
  }
  await refreshSumsAt(
    tx,
    figures.map(({ occurrenceId }) => occurrenceId),
  );
}

/** Which observation was official before one was logged, as the audit trail of that logging says. */
import type { Handle } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";

/** Entries on one occurrence looked through: more than a few minutes ever see. */
const LOOKED_THROUGH = 100;

/** Null where none was official, undefined where the trail does not reach back. */
export async function findFormerOfficial(
  tx: Handle,
  occurrenceId: number,
  observationId: number,
): Promise<number | null | undefined> {
  const occurrence = { subjectType: "occurrence", subjectId: String(occurrenceId) } as const;
  const entries = await listAuditEntries(tx, occurrence, LOOKED_THROUGH);
  const logged = entries.find(
    ({ action, after }) =>
      action === "attendance.log" && numberAt(after, "observation") === observationId,
  );
  return logged === undefined ? undefined : numberAt(logged.before, "officialObservation");
}

function numberAt(value: unknown, name: string): number | null {
  const entry = typeof value === "object" && value !== null ? new Map(Object.entries(value)) : null;
  const number: unknown = entry?.get(name);
  return typeof number === "number" ? number : null;
}

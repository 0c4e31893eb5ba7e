/**
 * Writes an outcome with all that follows from it: what the event counts as, the audit entry. N0, N1
 *
 * A change of its own counts the event's revision up, so that an edit begun before is refused. Held by logging
 * does not: it takes nothing from an edit, which leaves outcomes alone.
 */

import type { Author } from "~/context/context.server";
import type { AuditRecord } from "~/domain/audit-entry";
import type { Outcome } from "~/domain/counting/occurrence";
import type { Handle } from "~db/client";
import { updateOutcome, updateRevision } from "~db/queries/attendance/outcomes";
import { refreshDerived } from "~db/queries/event/event-derived";
import { addAuditEntry } from "~db/queries/history/audit";
import type { OccurrenceOf, StoredOccurrence } from "./find-hosted-occurrence.server";

export type OutcomeEntry = {
  action: `occurrence.${"hold" | "cancel" | "postpone" | "undo"}`;
  outcome: Outcome;
  reason: string | null;
  /** More for the audit trail. */
  detail?: AuditRecord;
};

export async function storeOutcome(
  tx: Handle,
  ctx: Author,
  { eventId, occurrenceId }: OccurrenceOf,
  before: StoredOccurrence,
  { action, outcome, reason, detail }: OutcomeEntry,
): Promise<void> {
  await updateOutcome(tx, occurrenceId, { outcome, reason });
  await refreshDerived(tx, eventId);
  await addAuditEntry(tx, {
    userId: ctx.user.id,
    at: ctx.now,
    action,
    subjectType: "occurrence",
    subjectId: occurrenceId,
    before: { eventId, outcome: before.outcome, reason: before.outcomeReason },
    after: { eventId, outcome, reason, ...detail },
  });
}

/** `storeOutcome` as a change of the event. */
export async function storeOutcomeChange(
  tx: Handle,
  ctx: Author,
  of: OccurrenceOf,
  before: StoredOccurrence,
  entry: OutcomeEntry,
): Promise<void> {
  await updateRevision(tx, of.eventId, { userId: ctx.user.id, at: ctx.now });
  await storeOutcome(tx, ctx, of, before, entry);
}
